import { sourceLocale, locales } from '../i18n/locales.ts';
import { pathOf, withBase } from '../i18n/routes.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Catalog } from '../model/types.ts';
import { changesFeedPath } from './feeds/changes-feed.ts';
import { comunasFeedPath } from './feeds/comunas-feed.ts';
import { dataPath, dataSets } from './data-file.ts';

/** What a program that answers people must know before it reads the site, and where everything stands. */
export function writeLlmsTxt({ comunas }: Catalog, urlOf: (path: string) => string): string {
  const t = translatorFor(sourceLocale);
  const link = (text: string, path: string, about: string) =>
    `- [${text}](${urlOf(path)}): ${about}`;
  const [comuna] = comunas;
  const example = comuna
    ? pathOf(sourceLocale, { page: 'comuna', slug: comuna.slug }).replace(/\/$/, '.txt')
    : '';
  return `# ${t('site.name')}

> ${t('home.title')}. ${t('site.independent')}

- ${t('data.care')}
- ${t('data.use')}
- ${t('data.advice')}
- ${locales.map(({ segment, name }) => `${name}: ${urlOf(`${withBase('/')}${segment}/`)}`).join(' · ')}

## ${t('nav.home')}

${link(t('comunas.title'), pathOf(sourceLocale, { page: 'comunas' }), t('comunas.summary'))}
${link(t('procedures.title'), pathOf(sourceLocale, { page: 'procedures' }), t('procedures.summary'))}
${link(t('help.title'), pathOf(sourceLocale, { page: 'help' }), t('help.summary'))}
${link(t('changes.title'), pathOf(sourceLocale, { page: 'changes' }), t('changes.summary'))}
${link(t('sources.title'), pathOf(sourceLocale, { page: 'sources' }), t('sources.summary'))}

## ${t('data.title')}

${link(t('data.title'), pathOf(sourceLocale, { page: 'data' }), t('data.summary'))}
${dataSets
  .slice(0, 4)
  .map((set) => link(t(`data.set.${set}`), dataPath(`${set}.json`), t(`data.about.${set}`)))
  .join('\n')}
${link(t('data.set.hsds'), dataPath('hsds/services.json'), t('data.about.hsds'))}
${link(t('data.message'), example, t('data.messageAbout'))}
${link(t('data.feeds'), comunasFeedPath(sourceLocale), t('data.feedsAbout'))}
${link(t('changes.title'), changesFeedPath(sourceLocale), t('data.feedsAbout'))}
`;
}
