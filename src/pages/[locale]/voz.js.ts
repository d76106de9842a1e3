import type { APIRoute } from 'astro';
import type { AloudData } from '../../components/aloud/aloud-data.ts';
import { listLocalePaths } from '../../i18n/routes.ts';
import { findLocale, sourceLocale, type LocaleSegment } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { sayWords } from '../../present/say-words.ts';

export const getStaticPaths = listLocalePaths;

/** What reading aloud needs of a language, as a module. */
export const GET: APIRoute<Record<string, never>, { locale: LocaleSegment }> = ({
  params: { locale },
}) => {
  const t = translatorFor(locale);
  const { segment, intl } = findLocale(locale);
  const data: AloudData = {
    // Only Creole has a tag of `Intl` that names another language.
    tag: intl.startsWith(segment.slice(0, 2)) ? intl : segment,
    say: Object.fromEntries(
      [sourceLocale, locale].map((each) => [each.slice(0, 2), sayWords(each)]),
    ),
    says: {
      pause: t('aloud.pause'),
      goOn: t('aloud.goOn'),
      stop: t('aloud.stop'),
      none: t('aloud.noVoice'),
      remote: t('aloud.remoteOnly'),
      failed: t('aloud.failed'),
    },
  };
  return new Response(`export default ${JSON.stringify(data)}`);
};
