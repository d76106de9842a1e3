import type { APIRoute } from 'astro';
import { catalog } from '../../../catalog.ts';
import { listWorkbooks, type Workbook } from '../../../data/workbook/list-workbooks.ts';
import { makeWorkbook } from '../../../data/workbook/workbook.ts';
import { correctionsMail } from '../../../present/correction-link.ts';

export const getStaticPaths = () =>
  listWorkbooks(catalog).map((workbook) => ({
    params: { name: workbook.name },
    props: { workbook },
  }));

/** What the site shows of the comunas of a region, to be corrected and sent back. */
export const GET: APIRoute<{ workbook: Workbook }> = async ({ props: { workbook } }) =>
  new Response(
    new Uint8Array(await makeWorkbook(workbook.comunas, catalog.today, correctionsMail)),
  );
