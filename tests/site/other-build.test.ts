import { cpSync, readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { run, toolEnv } from '../../scripts/set-up/run.mjs';
import { readMadeOn } from './content.ts';
import { findTags, readPage } from './site.ts';
import { textOf } from './text.ts';

/** A second build, of another day and of a content in which one translation is missing; of one comuna, for speed. */
const later = '2026-12-14';
const outDir = '.cache/dist-later';
const content = '.cache/content-later';
const comuna = 'comunas/puerto-varas';

test.describe.configure({ mode: 'serial' });

const readBuilt = (file: string) => readPage(file, readFileSync(`${outDir}/${file}`, 'utf8'));
const readComuna = (locale: string) => readBuilt(`${locale}/${comuna}/index.html`);
const linksOf = (html: string, wanted: string) =>
  findTags(html, 'link').filter(({ attributes }) => attributes['rel'] === wanted);

test.beforeAll(async () => {
  test.setTimeout(300_000);
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  rmSync(`${content}/comunas/los-lagos/puerto-varas.ht.mdx`);
  const env = {
    ...toolEnv,
    PUENTE_DATE: later,
    PUENTE_CONTENT: content,
    PUENTE_COMUNAS: 'puerto-varas',
  };
  const { code, output } = await run('astro', ['build', '--outDir', outDir], { env, limit: 4 });
  expect(code, output).toBe(0);
});

test('a build of the day after says of Puerto Varas that it received the Sello', () => {
  const page = readComuna('es');
  expect(readMadeOn(page)).toBe(later);
  expect(textOf(page.root.querySelector('main .hero .status'))).toBe(
    'Recibió el Sello Migrante. No sabemos si sigue vigente',
  );
});

test('local prose that is not translated stands there in Spanish, and the page says why', () => {
  const [page, spanish] = [readComuna('ht'), readComuna('es')];
  const prose = page.root.querySelector('#local .prose[lang=es]');
  expect(prose).not.toBeNull();
  const words = textOf(prose?.querySelector('p') ?? null);
  expect(words.length).toBeGreaterThan(40);
  expect(spanish.text).toContain(words);
  expect(page.ownWords).not.toContain(words);
  expect(textOf(page.root.querySelector('#local p.soft'))).not.toBe('');
});

test('the page with that prose points at the Spanish one, and is no translation of it', () => {
  const page = readComuna('ht');
  const [canonical] = linksOf(page.html, 'canonical');
  expect(canonical?.attributes['href']).toMatch(/\/es\/comunas\/puerto-varas\/$/);
  expect(linksOf(page.html, 'alternate')).toEqual([]);
  const tags = linksOf(readComuna('fr').html, 'alternate').map(
    ({ attributes }) => attributes['hreflang'],
  );
  expect(tags).toEqual(['es', 'en', 'pt-BR', 'fr', 'zh-Hans', 'ar', 'x-default']);
  const sitemap = readFileSync(`${outDir}/sitemap-0.xml`, 'utf8');
  expect(sitemap).toContain(`/fr/${comuna}/`);
  expect(sitemap).not.toContain(`/ht/${comuna}/`);
});
