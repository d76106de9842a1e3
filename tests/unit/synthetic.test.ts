import { cpSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { findProblems } from '../../scripts/find-problems.ts';
import { addComunas } from '../../scripts/synthetic/add-comunas.ts';
import { contentContext } from '../../src/content-context.ts';
import { isRefusal } from '../../src/model/content-problem.ts';
import { builtOn, content } from '../fixtures/fixtures.ts';

/** More than ten copies of the made-up country, which must all lie on Earth. */
const many = 160;

test('made-up comunas agree with the rest of the content, and are the same for the same seed', ({}, info) => {
  const make = (name: string, seed: number) => {
    const root = info.outputPath(name);
    cpSync(content, root, { recursive: true });
    addComunas(root, many, seed);
    return { root, names: readFileSync(`${root}/territory/comunas.yaml`, 'utf8') };
  };
  const made = make('one', 1);
  const { problems } = findProblems(made.root, contentContext(builtOn));
  expect(problems.filter(isRefusal)).toEqual([]);
  expect(made.names.match(/^- /gm)).toHaveLength(many);
  expect(make('again', 1).names).toBe(made.names);
  expect(make('other', 2).names).not.toBe(made.names);
});
