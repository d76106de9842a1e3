import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { formatDate } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { embedPathOf, embedsPath, posterPathOf, teamPathOf } from '../../src/i18n/routes.ts';
import { comunaEmbed } from '../../src/model/pages/comuna-page.ts';
import { readPhone } from '../../src/model/phone.ts';
import { describeLasting } from '../../src/present/describe-status.ts';
import { readCatalog } from './content.ts';
import { findTags, pageAt, readPages, tested } from './site.ts';
import { textOf } from './text.ts';

/** What a card weighs at most with the styles that it loads, after `gzip -9`. */
const mostBytes = 5_000;

for (const { segment } of locales)
  test(`${segment}: the card of each comuna says status, place, number and day, in ${mostBytes} bytes and without a script`, () => {
    const catalog = readCatalog();
    const wrong = catalog.comunas.flatMap((comuna) => {
      const { html, root } = pageAt(embedPathOf(segment, comuna.slug));
      const text = textOf(root.querySelector('main')).replace(/[\u2066-\u2069]/g, '');
      const { best } = comunaEmbed(catalog, comuna);
      const { trust, reach, call } = best;
      const numbers = [...(reach.phones ?? []), ...(call?.phones ?? [])];
      const expected = [
        comuna.name,
        ...describeLasting(segment, comuna.sealStatus).sentences.map((line) =>
          line.replaceAll('*', ''),
        ),
        reach.name,
        reach.address?.value ?? '',
        ...numbers.map(({ number }) => readPhone(number)?.text ?? ''),
        trust.confirmed || trust.asOf
          ? formatDate(segment, trust.confirmed?.on ?? trust.asOf ?? '')
          : '',
      ];
      const loads = findTags(html, 'script|link|img|iframe');
      const styles = loads.flatMap(({ attributes }) =>
        attributes['rel'] === 'stylesheet' ? (attributes['href'] ?? []) : [],
      );
      const bytes = [html, ...styles.map((path) => readFileSync(tested().dist + path))].reduce(
        (sum, each) => sum + gzipSync(each, { level: 9 }).length,
        0,
      );
      return [
        ...expected.filter((part) => !text.includes(part)).map((part) => `no "${part}"`),
        ...(bytes > mostBytes ? [`${bytes} bytes`] : []),
        ...(html.includes('<meta name="robots" content="noindex">') ? [] : ['is listed']),
        ...loads
          .filter(({ attributes: { rel } }) => rel !== 'stylesheet')
          .map((tag) => `loads ${tag.html}`),
      ].map((what) => `${comuna.slug}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

test('nothing but cards stands where other sites may frame it, and each comuna has a page for its staff and a poster', () => {
  const { comunas } = readCatalog();
  const framed = [...readPages().keys()].filter((path) => path.startsWith(embedsPath));
  const cards = comunas.flatMap(({ slug }) =>
    locales.map(({ segment }) => embedPathOf(segment, slug)),
  );
  expect(framed.sort()).toEqual(cards.sort());
  for (const { slug, name } of comunas)
    for (const path of [teamPathOf(slug), posterPathOf(slug)])
      expect(pageAt(path).h1, path).toContain(name);
});
