import type { APIRoute } from 'astro';
import { builtComunas, catalog } from '../../catalog.ts';
import { drawQr, renderQr } from '../../cards/draw-qr.ts';
import { comunaPaper, countryPaper, listCodeFiles, regionPaper } from '../../present/paper.ts';

type File = ReturnType<typeof listCodeFiles>[number];

export const getStaticPaths = () =>
  [countryPaper, ...catalog.regions.map(regionPaper), ...builtComunas.map(comunaPaper)]
    .flatMap(listCodeFiles)
    .map((props) => ({ params: { file: props.file }, props }));

/** The address that stands on paper as a QR code: of a comuna, a region or the country. */
export const GET: APIRoute<File> = async ({ props: { paper, kind }, site }) => {
  const url = new URL(paper.path, site).href;
  return new Response(kind === 'svg' ? drawQr(url) : Uint8Array.from(await renderQr(url)));
};
