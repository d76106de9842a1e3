import { locales, sourceLocale } from '../../src/i18n/locales.ts';
import { copyProject } from '../copy-project.ts';
import { addComunas } from './add-comunas.ts';
import { addLanguage } from './add-language.ts';

/** What a build needs. Packages are found in the folders above: the copy must lie within the project. */
const needed = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** Copies what a build needs of the project into a folder within it; the content to the same path. */
export function copyForBuild(tree: string, content = 'content'): void {
  copyProject(tree, [...needed, content]);
}

export interface Size {
  comunas: number;
  languages: number;
  seed: number;
}

/**
 * Copies the project and adds made-up comunas and languages until it has as many as asked for.
 * A copy, since the registry of languages is code: a switch in it for made-up ones would be in every build, and
 * would not try what somebody does who adds a language.
 */
export function makeTree(tree: string, { comunas, languages, seed }: Size): void {
  copyForBuild(tree);
  // Languages first: the added comunas are then translated as often as the real ones.
  const lenders = locales
    .map(({ segment }) => segment)
    .filter((segment) => segment !== sourceLocale);
  for (let at = 0; at < languages - locales.length; at += 1)
    addLanguage(tree, {
      segment: `qa${String.fromCodePoint(97 + at)}`,
      like: lenders[at % lenders.length] ?? sourceLocale,
      strings: 'lent',
      translated: true,
    });
  addComunas(`${tree}/content`, comunas, seed);
}
