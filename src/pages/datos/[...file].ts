import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import { absoluteFrom } from '../../data/absolute.ts';
import type { DataFile } from '../../data/data-file.ts';
import { listDataFiles } from '../../data/files.ts';

export function getStaticPaths() {
  return listDataFiles(catalog, absoluteFrom(import.meta.env.SITE)).map((file) => ({
    params: { file: file.name },
    props: { file },
  }));
}

/** A file of the open data. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.write());
