import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { makeOneFile } from '../keep/one-file.ts';
import { writeZip } from './write-zip.ts';

const folder = 'datos/paquetes/';
interface Site {
  /** Its URL, without its path. */
  origin: string;
  /** Day as of which it is built. */
  made: string;
}

/** What a sheet says of the file of its comuna. */
const about =
  /<section class="one-file[^"]*"[^>]* data-name="([^"]+)"[\s\S]*?<a href="[^"]*\/([^/"]+\.zip)"[\s\S]*?<template>([\s\S]*?)<\/template>/;

/** Said of a file in the note above it: the last day on which it is to be used. */
const lastDay = / data-due="(\d{4}-\d{2}-\d{2})"/;

/** What lies beside the files of a zip, in Spanish for those who hand them on: how old they are, and how long each is good. */
const describeAge = (made: string, until: ReadonlyMap<string, string>) =>
  [
    'Puente Migrante: páginas de comunas para abrir sin internet.',
    `Hechas el ${made}. Cada archivo se puede entregar hasta el día que está a su lado; después, baje los nuevos.`,
    '',
    ...[...until].map(([name, day]) => `${day}  ${name}`),
    '',
  ].join('\r\n');

/** The files of all comunas of a language, by the name of the zip in which they stand; each is named with its last day. */
function listOneFiles(root: string, language: string, { origin, made }: Site) {
  const zips = new Map<string, { files: Map<string, string>; until: Map<string, string> }>();
  for (const sheet of globSync(`${language}/comunas/*/hoja/index.html`, { cwd: root }).sort()) {
    const [, name, zip, note] = about.exec(readFileSync(root + sheet, 'utf8')) ?? [];
    const day = lastDay.exec(note ?? '')?.[1];
    if (name === undefined || zip === undefined || note === undefined || day === undefined)
      throw new Error(`${sheet} does not say how to make one file of its comuna`);
    const page = readFileSync(root + sheet.replace('/hoja/', '/'), 'utf8');
    const region = zips.get(zip) ?? {
      files: new Map<string, string>(),
      until: new Map<string, string>(),
    };
    const file = name.replace(/\.html$/, `-hasta-${day}.html`);
    region.files.set(file, makeOneFile(page, origin, note));
    zips.set(zip, { ...region, until: region.until.set(file, day) });
  }
  return [...zips].map(
    ([zip, { files, until }]) =>
      [zip, new Map([['LEAME.txt', describeAge(made, until)], ...files])] as const,
  );
}

/** What it takes to write the zips of all languages. */
export interface OneFiles {
  /** Folder of the built site, with a slash at its end. */
  root: string;
  languages: readonly string[];
  site: Site;
}

/**
 * Writes for each region and language a zip with a file of each comuna, for offices that hand them on.
 * @returns how many bytes they have
 */
export function writeOneFiles({ root, languages, site }: OneFiles): number {
  mkdirSync(root + folder, { recursive: true });
  let bytes = 0;
  for (const language of languages)
    for (const [name, files] of listOneFiles(root, language, site)) {
      const zip = writeZip(files);
      bytes += zip.length;
      writeFileSync(root + folder + name, zip);
    }
  return bytes;
}
