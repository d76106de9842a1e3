import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import { correctionsMail } from '../../../src/present/correction-link.ts';
import { locales, type LocaleSegment } from '../../../src/i18n/locales.ts';
import { pathOf } from '../../../src/i18n/routes.ts';
import * as fixtures from '../../fixtures/fixtures.ts';
import { readCatalog } from '../content.ts';
import { complain, once, pageAt, readPage } from '../site.ts';

/** How a language says that somebody here reads what a reader writes, or changes what is wrong. */
const promises: Partial<Record<LocaleSegment, RegExp>> & { es: RegExp } = {
  es: /avísenos|cuéntenos|escríbanos|díganos|mándenos|corríjalo|cuando llega un aviso|puede quedar como «/i,
  en: /\b(?:tell|write to|send|inform) us\b|error\? correct it\b|when a message comes|can be shown as “/i,
  ht: /fè nou konnen|\bdi nou ki\b|\bekri nou\b|erè\? korije l\b|lè yon avi rive|ka vin «/i,
  pt: /conte para nós|avise-nos|escreva para nós|viu um erro\? corrija|quando chega um aviso|pode ficar como “/i,
  fr: /(?:dites|écrivez|envoyez|prévenez)-nous|corrigez-la|quand un message arrive|peut devenir «/i,
  'zh-hans': /请告诉我们|通知我们|请更正|收到信息后|可以标为/,
  ar: /أخبرنا|راسلنا|اكتب إلينا|صحّحه|عندما يصل تنبيه|يمكن أن تصبح المعلومة/,
};
/** A language of which nothing is told here has Spanish words, or needs a row as soon as it has its own. */
const promiseOf = (segment: LocaleSegment) => promises[segment] ?? promises.es;
const infoPath = (locale: LocaleSegment, slug: string) => pathOf(locale, { page: 'info', slug });
const readFixture = (path: string) =>
  readPage(
    `${path.slice(1)}index.html`,
    readFileSync(`${fixtures.outDir}${path}index.html`, 'utf8'),
  );

/** Links that write to an office, and not to the portal. */
const writesToOffice = once(() => {
  const { comunas, contacts } = readCatalog();
  const offices = [...contacts, ...comunas.flatMap((each) => [each.office, each.municipality])];
  return new Set(offices.flatMap((each) => (each?.mail ? `mailto:${each.mail.value}` : [])));
});

/** What stands only where there is an address, by its first words, and on which page. */
const listConditional = (locale: LocaleSegment, root = 'content') =>
  globSync(`${root}/pages/*/${locale}.mdx`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<WithMail>\s+([^]+?)\s+<\/WithMail>/g)].map(
      ([, text = '']) => ({
        text,
        path: infoPath(locale, basename(dirname(file))),
        begins: /[^#\s<*][^\n<*(.:。：]*/.exec(text)?.[0].trim() ?? '',
      }),
    ),
  );

for (const { segment } of locales) {
  test(`${segment}: without an address for corrections no page promises that somebody answers`, () => {
    test.skip(correctionsMail !== undefined, 'this site has an address');
    const found = complain(({ path, words, links }) => {
      if (!path.startsWith(`/${segment}/`)) return [];
      const promise = promiseOf(segment).exec(words)?.[0];
      return [
        ...(promise === undefined ? [] : [promise]),
        ...links
          .map(({ href }) => href)
          // A message that somebody still has to address leads to nobody.
          .filter((href) => /^mailto:(?!\?)/.test(href) && !writesToOffice().has(href)),
      ];
    });
    expect(found).toEqual([]);
    const shown = listConditional(segment).filter(({ path, begins }) =>
      pageAt(path).text.includes(begins),
    );
    expect(shown).toEqual([]);
    const search = pageAt(pathOf(segment, { page: 'search' }));
    expect(search.root.querySelectorAll('main a[href$="/corregir/"]')).toHaveLength(0);
  });

  test(`${segment}: what stands only where there is an address holds the promises of the content`, () => {
    const texts = listConditional(segment).map(({ text }) => text);
    test.skip(texts.length === 0, 'these pages are not translated');
    expect(texts.join('\n')).toMatch(promiseOf(segment));
  });

  test(`${segment}: with an address the pages say who is written to`, () => {
    expect(readFixture(infoPath(segment, 'corregir')).text).toContain(fixtures.correctionsTo);
    const slug = fixtures.comunas.recognised;
    const comuna = readFixture(pathOf(segment, { page: 'comuna', slug }));
    const mails = comuna.links.filter(({ href }) =>
      href.startsWith(`mailto:${fixtures.correctionsTo}?`),
    );
    expect(mails.map(({ href }) => decodeURIComponent(href))).toEqual([
      expect.stringContaining(`comunas/norte-supuesto/${slug}.mdx`),
    ]);
  });

  test(`${segment}: there is a text to copy, with an address and without`, () => {
    const path = infoPath(segment, 'corregir');
    for (const { root } of [pageAt(path), readFixture(path)])
      expect(root.querySelector('textarea[readonly]')).not.toBeNull();
  });
}

test('with an address the pages show what stands only there', () => {
  const parts = listConditional('es', fixtures.content);
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter(({ path, begins }) => !readFixture(path).text.includes(begins))).toEqual([]);
});
