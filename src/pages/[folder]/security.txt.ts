import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import { absoluteFrom } from '../../data/absolute.ts';
import { writeSecurityTxt } from '../../data/security-txt.ts';
import { withBase } from '../../i18n/routes.ts';
import { correctionsMail } from '../../present/correction-link.ts';

/** Without an address that somebody reads there is no file. */
export const getStaticPaths = () =>
  correctionsMail === undefined
    ? []
    : [{ params: { folder: '.well-known' }, props: { mail: correctionsMail } }];

export const GET: APIRoute<{ mail: string }> = ({ props: { mail }, site }) =>
  new Response(
    writeSecurityTxt(
      mail,
      catalog.today,
      absoluteFrom(site)(withBase('/.well-known/security.txt')),
    ),
  );
