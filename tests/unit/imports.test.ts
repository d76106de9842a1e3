import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

/** Folder of `src/` (or file) → what its files may import: packages by name, our own by folder. */
const rules: Record<string, { packages: string[]; own: string[] }> = {
  'schema/': { packages: ['astro/zod'], own: ['schema/'] },
  'model/': { packages: ['astro/zod', 'libphonenumber-js'], own: ['schema/', 'model/'] },
  'i18n/': { packages: ['i18next'], own: ['schema/', 'model/', 'i18n/'] },
  'present/': {
    packages: [],
    own: ['schema/', 'model/', 'i18n/', 'search/', 'present/', 'settings.ts'],
  },
  // Runs on the phone: no words of the interface, no schema.
  'search/': {
    packages: ['minisearch'],
    own: ['model/collation.ts', 'model/distance.ts', 'search/'],
  },
  'components/': {
    packages: [],
    own: ['schema/', 'model/', 'i18n/', 'present/', 'search/', 'components/'],
  },
  'layouts/': { packages: [], own: ['components/', 'i18n/', 'present/', 'styles/'] },
  'pages/': {
    packages: ['astro'],
    own: [
      'schema/',
      'model/',
      'i18n/',
      'present/',
      'search/',
      'components/',
      'layouts/',
      'pages/',
      'catalog.ts',
    ],
  },
  'build/': {
    packages: [
      'astro',
      '@astrojs/sitemap',
      'node-html-parser',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:url',
    ],
    own: ['build/', 'search/'],
  },
  'content.config.ts': {
    packages: ['astro:content', 'astro/loaders'],
    own: ['schema/', 'settings.ts'],
  },
  'catalog.ts': {
    packages: ['astro:content'],
    own: ['schema/', 'model/', 'settings.ts', 'content-context.ts'],
  },
  'content-context.ts': { packages: [], own: ['model/', 'i18n/locales.ts'] },
  'settings.ts': { packages: ['astro/zod', 'node:fs'], own: ['model/dates.ts'] },
  'env.d.ts': { packages: [], own: ['present/'] },
};

function readImports(file: string): string[] {
  const text = readFileSync(`src/${file}`, 'utf8');
  const statements = text.matchAll(
    /^\s*(?:import|export)\s(?:[\w$,*{}\s]+\sfrom\s)?'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...statements].map((match) => match[1] ?? match[2] ?? '');
}

/** `../model/dates.ts` in `i18n/format.ts` → `model/dates.ts`. */
function resolveImport(file: string, name: string): string {
  return new URL(name, `file:///${file}`).pathname.slice(1);
}

function ruleOf(file: string) {
  const key = Object.keys(rules).find((start) => file.startsWith(start));
  return key === undefined ? undefined : rules[key];
}

const files = globSync('**/*.{ts,astro}', { cwd: 'src' });

test('every source file stands in a folder with a rule', () => {
  expect(files.filter((file) => ruleOf(file) === undefined)).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test('each folder imports only what it may', () => {
  const wrong = files.flatMap((file) =>
    readImports(file)
      .filter((name) => {
        const rule = ruleOf(file);
        if (!name.startsWith('.'))
          return !rule?.packages.some(
            (allowed) => name === allowed || name.startsWith(`${allowed}/`),
          );
        const target = resolveImport(file, name);
        return !rule?.own.some((allowed) => target.startsWith(allowed));
      })
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the body of a content file imports nothing', () => {
  const wrong = globSync('content/**/*.mdx').filter((file) =>
    /^\s*import\s/m.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});
