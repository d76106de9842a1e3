import type { Dataset } from 'schema-dts';
import type { LocaleSegment } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { dataPath, dataSets, licence, type DataFile, type DataSet } from '../data-file.ts';
import { plain } from '../../present/plain.ts';

/** What the page on open data offers: each set with its files. */
export function linkDatasets(
  files: readonly (Pick<DataFile, 'name' | 'mediaType'> & { about: DataSet | undefined })[],
  locale: LocaleSegment,
  urlOf: (path: string) => string,
): Dataset[] {
  const t = translatorFor(locale);
  return dataSets.map((about) => ({
    '@type': 'Dataset',
    name: plain(t(`data.set.${about}`)),
    description: plain([t(`data.about.${about}`), t('data.summary'), t('data.use')].join(' ')),
    license: licence,
    creator: { '@type': 'Organization', name: t('site.name') },
    distribution: files
      .filter((file) => file.about === about)
      .map(({ name, mediaType }) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaType,
        contentUrl: urlOf(dataPath(name)),
      })),
  }));
}
