import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { formatDate } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { comunaPage } from '../../src/model/pages/comuna-page.ts';
import { readPhone } from '../../src/model/phone.ts';
import { describeLasting } from '../../src/present/describe-status.ts';
import { readCatalog } from './content.ts';
import { tested } from './site.ts';

/** The most that a gateway sends as one message in ten parts. */
const mostCharacters = 1_600;

for (const { segment } of locales)
  test(`${segment}: each comuna as plain text says status, place, danger, legal aid and day, in ${mostCharacters} characters`, () => {
    const catalog = readCatalog();
    const wrong = catalog.comunas.flatMap((comuna) => {
      const text = readFileSync(
        `${tested().dist}/${segment}/comunas/${comuna.slug}.txt`,
        'utf8',
      ).replace(/[\u2066-\u2069]/g, '');
      const { places, danger, help } = comunaPage(catalog, comuna);
      const { reach, call } = places.best;
      const { offices, corporation } = help.legalAid;
      const phone = [reach, call].flatMap((one) => one?.phones ?? [])[0];
      const expected = [
        comuna.name,
        ...describeLasting(segment, comuna.sealStatus).sentences.map((line) =>
          line.replaceAll('*', ''),
        ),
        reach.name,
        phone ? (readPhone(phone.number)?.text ?? '') : '',
        ...[...danger.lines, ...danger.others].map((line) => line.phone.text),
        offices[0]?.contact.name ?? corporation?.name ?? '',
        formatDate(segment, catalog.today),
      ];
      return [
        ...expected.filter((part) => !text.includes(part)).map((part) => `no "${part}"`),
        ...([...text].length > mostCharacters ? ['too long'] : []),
        ...(/[{}\uE000\uE001]|undefined|\/fichas\/|\*\p{L}/u.test(text) ? ['a loose end'] : []),
      ].map((what) => `${comuna.slug}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });
