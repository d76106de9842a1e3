import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { comunaPages } from '../../src/keep/paths.ts';
import { isOfSameDay, isPageAt, madeOn } from '../../src/keep/same-build.ts';
import { pageAt, readPages, tested } from './site.ts';

const sheetPath = /^\/([a-z-]+)\/comunas\/([^/]+)\/hoja\/$/;

test('each page that is kept of a comuna bears the marks by which a phone takes it for one of the site, of one day', () => {
  const sheets = [...readPages().values()].filter(({ path }) => sheetPath.test(path));
  expect(sheets.length).toBeGreaterThan(20);
  const wrong = sheets.flatMap((sheet) => {
    const [, locale = '', slug = ''] = sheetPath.exec(sheet.path) ?? [];
    const region = / data-region="([^"]+)"/.exec(sheet.html)?.[1] ?? '';
    const pages = comunaPages(locale, slug, region).map((path) => pageAt(`/${path}`));
    const isWrong = ({ html, path }: (typeof pages)[number]) =>
      !isPageAt(html, path) || !isOfSameDay(html, sheet.html) || madeOn(sheet.html) === undefined;
    return pages.filter(isWrong).map(({ path }) => path);
  });
  expect(wrong).toEqual([]);
});

test('the worker knows all addresses that lead on to a discreet page', () => {
  const worker = readFileSync(`${tested().dist}/sw.js`, 'utf8');
  const leading = [...readPages().values()].filter(({ html }) =>
    /http-equiv="refresh"[^>]*\/fichas\//.test(html),
  );
  expect(leading.length).toBeGreaterThan(7);
  const unknown = leading.filter(
    ({ path }) => !worker.includes(` ${path.replace(/^\/[a-z-]+\//, '')} `),
  );
  expect(unknown.map(({ path }) => path)).toEqual([]);
});

test('the page for no network holds what stands in for a discreet one, without a script', () => {
  const pages = [...readPages().values()].filter(({ path }) => path.endsWith('/sin-conexion/'));
  expect(pages.length).toBe(7);
  for (const { html, path } of pages) {
    const [, neutral = ''] = /<template id="neutral">([\s\S]*?)<\/template>/.exec(html) ?? [];
    expect(neutral, path).toMatch(/href="https:[^]*href="tel:/);
    expect(neutral, path).not.toMatch(/<script|class=|fichas/);
    expect(html, path).toMatch(/<html lang="[^"]*" dir="[^"]*"/);
  }
});
