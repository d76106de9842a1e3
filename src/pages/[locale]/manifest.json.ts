import type { APIRoute } from 'astro';
import { icons } from '../../cards/render-icon.ts';
import { findLocale, type LocaleSegment } from '../../i18n/locales.ts';
import { listLocalePaths, pathOf, withBase } from '../../i18n/routes.ts';
import { translatorFor } from '../../i18n/translator.ts';

export const getStaticPaths = listLocalePaths;

/** What a phone is told of the site that it installs: one site in all languages, that begins with their choice. */
export const GET: APIRoute<Record<string, never>, { locale: LocaleSegment }> = ({
  params: { locale },
}) => {
  const { tag, direction } = findLocale(locale);
  const t = translatorFor(locale);
  const manifest = {
    id: withBase('/'),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('site.independent'),
    lang: tag,
    dir: direction,
    start_url: withBase('/'),
    scope: withBase('/'),
    display: 'minimal-ui',
    background_color: '#fcf9f3',
    theme_color: '#07363b',
    icons: Object.entries(icons).map(([name, side]) => ({
      src: withBase(`/iconos/${name}.png`),
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose: name === 'mascara' ? 'maskable' : 'any',
    })),
    shortcuts: [
      { name: t('guide.nav'), url: pathOf(locale, { page: 'guide' }) },
      { name: t('nav.help'), url: pathOf(locale, { page: 'help' }) },
    ],
  };
  return new Response(JSON.stringify(manifest));
};
