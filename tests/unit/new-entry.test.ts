import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { readContent } from '../../scripts/read-content.ts';
import * as fixtures from '../fixtures/fixtures.ts';

interface Desk {
  content: string;
  /** What the command says; with lines that are typed into it. */
  make: (
    args: readonly string[],
    typed?: readonly string[],
  ) => { said: string; code: number | null };
}

/** A copy of the content of the made-up country, and somebody who adds to it. */
const test = base.extend<{ desk: Desk }>({
  desk: async ({}, use, info) => {
    const content = join(info.outputPath(), 'content');
    cpSync(fixtures.content, content, { recursive: true });
    const make: Desk['make'] = (args, typed = []) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
        encoding: 'utf8',
        input: typed.map((line) => `${line}\n`).join(''),
        env: { ...process.env, PUENTE_CONTENT: content, PUENTE_DATE: fixtures.builtOn },
      });
      return { said: stdout + stderr, code: status };
    };
    await use({ content, make });
    rmSync(content, { recursive: true });
  },
});

const flags = (answers: Readonly<Record<string, string | readonly string[]>>) =>
  Object.entries(answers).flatMap(([name, value]) =>
    [value].flat().flatMap((text) => [`--${name}`, text]),
  );
const dated = {
  title: 'Página inventada: con dos puntos',
  publisher: 'Servicio Inventado',
  url: 'https://otra.example.org/pagina',
  published: '2026-05-20',
  read: '2026-06-01',
  kind: 'official',
};

test('a source is written of answers that were given, dates as texts, and never a second time', ({
  desk,
}) => {
  const args = ['source', 'servicio-otra-pagina', ...flags(dated)];
  const { said, code } = desk.make(args);
  expect(said).toContain('nothing names the source "servicio-otra-pagina"');
  expect(code).toBe(0);
  const { content } = readContent(desk.content);
  expect(content.sources.find(({ id }) => id === 'servicio-otra-pagina')?.data).toEqual(dated);
  const again = desk.make([...args, '--note', 'Otra vez']);
  expect(again.said).toContain('is there: nothing is ever written over');
  expect(again.code).toBe(1);
  const text = readFileSync(join(desk.content, 'sources/servicio-otra-pagina.yaml'), 'utf8');
  expect(text).not.toContain('Otra vez');
});

test('answers that cannot be are all named at once, and nothing is written', ({ desk }) => {
  const { said, code } = desk.make([
    'source',
    'mala',
    ...flags({ title: 'x', read: '2026-13', kind: 'oficial', color: 'rojo' }),
  ]);
  expect(said).toContain('--color: no field of a source is called so');
  expect(said).toContain('--read: write the date as');
  expect(said).toMatch(/--kind: .*official/);
  expect(code).toBe(1);
  expect(existsSync(join(desk.content, 'sources/mala.yaml'))).toBe(false);
});

test('what only the checks of the content know is refused too: a phone that cannot be dialled, a source that is not there', ({
  desk,
}) => {
  const contact = {
    name: 'Casa Segunda Inventada',
    kind: 'ngo',
    needs: 'legal, papers',
    phones: '+56 2 2000 0099',
    website: 'https://segunda.example.org/',
    services: 'orientation',
    confidence: 'medium',
    sources: 'no-hay-tal',
  };
  const { said } = desk.make(['contact', 'casa-segunda', ...flags(contact)]);
  expect(said).toContain('there is no source "no-hay-tal"');
  expect(said).toContain('cannot be dialled');
  expect(existsSync(join(desk.content, 'contacts/casa-segunda.yaml'))).toBe(false);
  const mended = {
    ...contact,
    phones: '+56220000099',
    sources: ['diario-inventado', 'lista-inventada'],
  };
  expect(desk.make(['contact', 'casa-segunda', ...flags(mended)]).code).toBe(0);
  const made = readContent(desk.content).content.contacts.find(({ id }) => id === 'casa-segunda');
  expect(made?.data).toMatchObject({
    needs: ['legal', 'papers'],
    phones: [{ number: '+56220000099' }],
    website: { url: 'https://segunda.example.org/' },
    sources: ['diario-inventado', 'lista-inventada'],
  });
});

test('a procedure is facts and words, and what else it needs is said', ({ desk }) => {
  const { said, code } = desk.make([
    'procedure',
    'pase-inventado',
    ...flags({
      officialName: 'Pase inventado',
      group: 'tools',
      order: '900',
      state: 'open',
      places: 'any-institution',
      cost: 'free',
      costWords: 'Es gratis.',
      deadline: '{ for: download-permit, fact: plazo }',
      facts: '{ plazo: { kind: duration, amount: 10, unit: day } }',
      confidence: 'medium',
      sources: 'servicio-inventado',
      title: 'Pedir el pase inventado',
      summary: 'Es gratis, rápido, y se pide una vez.',
      who: 'Todos.',
      steps: ['Pida, con calma, el pase.', 'Espere {fact:plazo}.'],
      result: 'Un pase.',
    }),
  ]);
  expect(said).toContain('no path leads to the procedure "pase-inventado"');
  expect(code).toBe(0);
  const { content, problems } = readContent(desk.content);
  expect(problems).toEqual([]);
  const facts = content.procedures.find(({ id }) => id === 'pase-inventado');
  expect(facts?.data.deadline).toEqual({ for: 'download-permit', fact: 'plazo' });
  const words = content.procedureWords.find(({ id }) => id === 'pase-inventado/es');
  // A comma in a sentence parts no list.
  expect([facts?.data.cost, words?.data.cost]).toEqual(['free', 'Es gratis.']);
  expect(words?.data.steps).toEqual(['Pida, con calma, el pase.', 'Espere {fact:plazo}.']);
});

test('each answer that is typed is checked at once, and asked for again', ({ desk }) => {
  const words = ['Un proyecto inventado', 'Es un proyecto.', 'No cambia nada todavía.'];
  const typed = [
    'mayo',
    '2026-05-03',
    'bill',
    'not-law',
    '',
    '',
    'diario-inventado',
    '',
    '',
    ...words,
  ];
  const { said, code } = desk.make(['law-change', '2026-05-03-proyecto-inventado'], typed);
  expect(said).toContain('That cannot be: write the date as');
  expect(said).toContain('one of: in-force, not-law');
  expect(code).toBe(0);
  const made = readContent(desk.content).content.lawChanges;
  expect(made.find(({ id }) => id === '2026-05-03-proyecto-inventado')?.data).toMatchObject({
    date: '2026-05-03',
    sources: ['diario-inventado'],
  });
});

test('when the answers end too early nothing is written', ({ desk }) => {
  const { said, code } = desk.make(['law-change', '2026-05-03-otro'], ['2026-05-03', 'bill']);
  expect(said).toContain('the answers ended before the questions');
  expect(code).toBe(1);
  expect(existsSync(join(desk.content, 'law-changes/2026-05-03-otro'))).toBe(false);
});
