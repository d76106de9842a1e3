import { createHash } from 'node:crypto';
import { sourceLocale } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Catalog } from '../model/types.ts';
import { dataPath, dataSets, licence, type DataFile } from './data-file.ts';

const inSpanish = (text: string) => ({ '@value': text, '@language': sourceLocale });
const link = (address: string) => ({ '@id': address });

/** What is under an address, with a checksum that changes when it does. */
function distribute({ name, mediaType, write }: DataFile, urlOf: (path: string) => string) {
  const content = write();
  return {
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dcat:accessURL': link(urlOf(dataPath(name))),
    'dcat:downloadURL': link(urlOf(dataPath(name))),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:license': link(licence),
    'dcat:byteSize': Buffer.byteLength(content),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': createHash('sha256').update(content).digest('hex'),
    },
  };
}

/** The open data as a catalogue in the words of DCAT, as JSON-LD. */
export function writeDcat(
  { today }: Catalog,
  files: readonly DataFile[],
  urlOf: (path: string) => string,
) {
  const t = translatorFor(sourceLocale);
  const address = urlOf(dataPath('catalogo.jsonld'));
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': t('site.name') };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': address,
    '@type': 'dcat:Catalog',
    'dct:title': inSpanish(`${t('site.name')}: ${t('data.title')}`),
    'dct:description': inSpanish(t('data.summary')),
    'dct:publisher': publisher,
    'dct:license': link(licence),
    'dct:language': sourceLocale,
    'dct:modified': { '@value': today, '@type': 'xsd:date' },
    'dcat:dataset': dataSets.map((about) => ({
      '@id': `${address}#${about}`,
      '@type': 'dcat:Dataset',
      'dct:title': inSpanish(t(`data.set.${about}`)),
      'dct:description': inSpanish(t(`data.about.${about}`)),
      'dct:publisher': publisher,
      'dct:license': link(licence),
      'dcat:distribution': files
        .filter((file) => file.about === about)
        .map((file) => distribute(file, urlOf)),
    })),
  };
}
