import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import { correctionsMail } from '../../src/present/correction-link.ts';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { correctionsTo, outDir, recognised } from '../made-site/made-site.ts';
import { complain, pageAt, readPage } from './site.ts';

/** How each language says that somebody here reads what a reader writes, or changes what is wrong. */
const promises: Record<LocaleSegment, RegExp> = {
  es: /avísenos|cuéntenos|escríbanos|díganos|mándenos|corríjalo|cuando llega un aviso|puede quedar como «/i,
  en: /\b(?:tell|write to|send|inform) us\b|error\? correct it\b|when a message comes|can be shown as “/i,
  ht: /fè nou konnen|\bdi nou ki\b|\bekri nou\b|erè\? korije l\b|lè yon avi rive|ka vin «/i,
  pt: /conte para nós|avise-nos|escreva para nós|viu um erro\? corrija|quando chega um aviso|pode ficar como “/i,
  fr: /(?:dites|écrivez|envoyez|prévenez)-nous|corrigez-la|quand un message arrive|peut devenir «/i,
  'zh-hans': /请告诉我们|通知我们|请更正|收到信息后|可以标为/,
  ar: /أخبرنا|راسلنا|اكتب إلينا|صحّحه|عندما يصل تنبيه|يمكن أن تصبح المعلومة/,
};
const withMail = ['corregir', 'municipalidades', 'accesibilidad'] as const;
const infoPath = (locale: string, slug: string) => pathOf(locale, { page: 'info', slug });
const readMade = (path: string) =>
  readPage(`${path.slice(1)}index.html`, readFileSync(`${outDir}${path}index.html`, 'utf8'));

/** What stands only where there is an address, by its first words, and on which page. */
const listConditional = (locale: string) =>
  globSync(`content/pages/*/${locale}.mdx`).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<WithMail>\s+([^]+?)\s+<\/WithMail>/g)].map(
      ([, text = '']) => ({
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
      const promise = promises[segment].exec(words)?.[0];
      return [
        ...(promise === undefined ? [] : [promise]),
        ...links.filter(({ href }) => href.startsWith('mailto:')).map(({ href }) => href),
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

  test(`${segment}: with an address the same pages say who is written to, and what follows`, () => {
    const pages = withMail.map((slug) => readMade(infoPath(segment, slug)));
    const said = pages.map(({ words }) => words).join('\n');
    const parts = listConditional(segment);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter(({ path, begins }) => !readMade(path).text.includes(begins))).toEqual([]);
    expect(said).toMatch(promises[segment]);
    expect(pages[0]?.text).toContain(correctionsTo);
    const comuna = readMade(pathOf(segment, { page: 'comuna', slug: recognised }));
    const mails = comuna.links.filter(({ href }) => href.startsWith(`mailto:${correctionsTo}?`));
    expect(mails.map(({ href }) => decodeURIComponent(href))).toEqual([
      expect.stringContaining(`content/comunas/los-lagos/${recognised}.mdx`),
    ]);
  });

  test(`${segment}: there is a text to copy, with an address and without`, () => {
    const path = infoPath(segment, 'corregir');
    for (const { root } of [pageAt(path), readMade(path)])
      expect(root.querySelector('textarea[readonly]')).not.toBeNull();
  });
}
