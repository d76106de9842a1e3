import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { contentContext } from '../../src/content-context.ts';
import { chooseComunas } from '../../src/model/choose-comunas.ts';
import type { Comuna } from '../../src/model/types.ts';
import { readSettings } from '../../src/settings.ts';

test('a build takes its settings from the environment', () => {
  expect(
    readSettings({
      PUENTE_DATE: '2026-12-14',
      PUENTE_COMUNAS: 'melipilla, san-pedro',
      PUENTE_CONTENT: resolve('tests/unit/'),
      SITE_URL: 'https://comunas.example.org',
      PUENTE_BASE: '/Puente_2.0/cl',
      CORRECTIONS_MAIL: 'correct@example.org',
    }),
  ).toEqual({
    date: '2026-12-14',
    comunas: ['melipilla', 'san-pedro'],
    content: 'tests/unit',
    site: 'https://comunas.example.org',
    base: '/Puente_2.0/cl/',
    correctionsMail: 'correct@example.org',
    refusal: undefined,
    warnings: [],
  });
});

test('without settings, all is built as of today, and the build says what readers will lack', () => {
  for (const env of [{}, { PUENTE_DATE: '', PUENTE_COMUNAS: '', SITE_URL: '', CI: 'true' }]) {
    const { date, comunas, content, base, warnings } = readSettings(env);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect({ comunas, content, base }).toEqual({
      comunas: undefined,
      content: 'content',
      base: '/',
    });
    expect(warnings.join()).toMatch(/Set SITE_URL.*Set CORRECTIONS_MAIL/);
  }
});

for (const [name, value] of [
  ['PUENTE_DATE', '14/12/2026'],
  ['PUENTE_DATE', '2026-02-30'],
  ['PUENTE_DATE', '2026-13-01'],
  ['PUENTE_DATE', '2026-12'],
  ['PUENTE_COMUNAS', 'melipilla,Alhué'],
  ['PUENTE_COMUNAS', 'melipilla,'],
  ['PUENTE_DATE', '2019-12-31'],
  ['PUENTE_DATE', '2206-12-14'],
  ['PUENTE_CONTENT', 'no-such-folder'],
  ['PUENTE_CONTENT', 'package.json'],
  ['PUENTE_CONTENT', 'package.json/content'],
  ['PUENTE_CONTENT', '.'],
  ['PUENTE_CONTENT', '..'],
  ['PUENTE_CONTENT', '../other/content'],
  ['PUENTE_CONTENT', tmpdir()],
  ['SITE_URL', 'https://..'],
  ['SITE_URL', 'https://-'],
  ['SITE_URL', 'https://-example.org'],
  ['SITE_URL', 'https://example-.org'],
  ['SITE_URL', 'https://example..org'],
  ['SITE_URL', 'https://example.org.'],
  ['SITE_URL', 'comunas.example.org'],
  ['SITE_URL', 'ftp://comunas.example.org'],
  ['SITE_URL', 'https://example.org/comunas/'],
  ['SITE_URL', 'https://user@example.org'],
  ['PUENTE_BASE', 'puente/'],
  ['PUENTE_BASE', '//puente/'],
  ['PUENTE_BASE', '/puente/../'],
  ['PUENTE_BASE', '/el puente/'],
  ['PUENTE_BASE', 'https://example.org/puente/'],
  ['CORRECTIONS_MAIL', 'correct at example.org'],
  ['CORRECTIONS_MAIL', 'a@example.org,b@example.org'],
  ['CORRECTIONS_MAIL', 'a@example.org?bcc=b@example.org'],
] as const)
  test(`${name}="${value}" is refused, with how to mend it`, () => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} is "${value}": `);
  });

test('all that is wrong is told at once', () => {
  const read = () => readSettings({ PUENTE_DATE: 'today', CORRECTIONS_MAIL: 'me', CF_PAGES: '1' });
  expect(read).toThrow(/PUENTE_DATE(.|\n)*CORRECTIONS_MAIL(.|\n)*SITE_URL is not set/);
});

test('a host that publishes what it builds must be told the URL', () => {
  for (const host of ['NETLIFY', 'CF_PAGES', 'WORKERS_CI', 'VERCEL']) {
    expect(() => readSettings({ [host]: '1' })).toThrow(/SITE_URL is not set/);
    const { site } = readSettings({ [host]: '1', SITE_URL: 'https://comunas.example.org/' });
    expect(site).toBe('https://comunas.example.org/');
  }
});

test('what a service builds by itself is refused without the URL', () => {
  expect(readSettings({ CI: 'true' }).refusal).toMatch(/SITE_URL is not set.*SITE_URL=https/);
  expect(readSettings({ CI: 'true', SITE_URL: 'https://comunas.example.org' }).refusal).toBe(
    undefined,
  );
  expect(readSettings({}).refusal).toBe(undefined);
});

test('facts may be as new as today, or as the build date when that is later', () => {
  expect(contentContext('2999-01-01').latest).toBe('2999-01-01');
  expect(contentContext('2000-01-01').latest >= '2026-11-23').toBe(true);
});

const comunas = ['alhue', 'melipilla', 'san-pedro'].map((slug) => ({ slug })) as Comuna[];

test('all comunas are built, or those that are named', () => {
  expect(chooseComunas(comunas, undefined)).toEqual(comunas);
  expect(chooseComunas(comunas, ['melipilla', 'alhue']).map(({ slug }) => slug)).toEqual([
    'alhue',
    'melipilla',
  ]);
});
test('a named comuna that is none is refused', () => {
  expect(() => chooseComunas(comunas, ['melipilla', 'tal'])).toThrow(/names tal: write them/);
});
