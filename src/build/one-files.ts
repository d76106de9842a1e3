import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeOneFile } from '../keep/one-file.ts';
import { writeZip } from './write-zip.ts';

const folder = 'datos/paquetes/';
/** What a sheet says of the file of its comuna. */
const about =
  /<section class="one-file[^"]*"[^>]* data-name="([^"]+)"[\s\S]*?<a href="[^"]*\/([^/"]+\.zip)"[\s\S]*?<template>([\s\S]*?)<\/template>/;

/** The files of all comunas of a language, by the name of the zip in which they stand. */
function listOneFiles(root: string, language: string, origin: string) {
  const zips = new Map<string, Map<string, string>>();
  for (const sheet of globSync(`${language}/comunas/*/hoja/index.html`, { cwd: root }).sort()) {
    const [, name, zip, note] = about.exec(readFileSync(root + sheet, 'utf8')) ?? [];
    if (name === undefined || zip === undefined || note === undefined)
      throw new Error(`${sheet} does not say how to make one file of its comuna`);
    const page = readFileSync(root + sheet.replace('/hoja/', '/'), 'utf8');
    const files = zips.get(zip) ?? new Map<string, string>();
    zips.set(zip, files.set(name, makeOneFile(page, origin, note)));
  }
  return zips;
}

/**
 * Writes for each region and language a zip with a file of each comuna, for offices that hand them on.
 * @param url of the site, without its path
 */
export const oneFilesOf = (languages: readonly string[], url: string): AstroIntegration => ({
  name: 'one-files',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const { origin } = new URL(url);
      mkdirSync(root + folder, { recursive: true });
      let bytes = 0;
      for (const language of languages)
        for (const [name, files] of listOneFiles(root, language, origin)) {
          const zip = writeZip(files);
          bytes += zip.length;
          writeFileSync(root + folder + name, zip);
        }
      logger.info(`${bytes} bytes of zips`);
    },
  },
});
