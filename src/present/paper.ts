import { sourceLocale } from '../i18n/locales.ts';
import { pathOf, posterPathOf, placePosterPathOf, shortPathOf, withBase } from '../i18n/routes.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Comuna, Region } from '../model/types.ts';

/** What stands on the paper of a place. */
export interface Paper {
  name: string;
  /** Path of the page to which its code leads. */
  path: string;
  /** Its code among the others, as `melipilla` or `regiones/maule`. */
  code: string;
  /** Path of its poster. */
  poster: string;
}

export const comunaPaper = ({ name, slug }: Pick<Comuna, 'name' | 'slug'>): Paper => ({
  ...{ name, code: slug },
  path: shortPathOf(slug),
  poster: posterPathOf(slug),
});

/** A region has no short address: its page has the other languages in its menu. */
export const regionPaper = ({ fullName, slug }: Pick<Region, 'fullName' | 'slug'>): Paper => ({
  name: fullName,
  code: `regiones/${slug}`,
  path: pathOf(sourceLocale, { page: 'region', slug }),
  poster: placePosterPathOf(slug),
});

export const countryPaper: Paper = {
  name: 'Chile',
  code: 'inicio',
  path: withBase('/'),
  poster: placePosterPathOf(),
};

const kinds = ['svg', 'png'] as const;

/** Path of the picture of a code. */
export const codePathOf = ({ code }: Paper, kind: (typeof kinds)[number] = 'svg') =>
  withBase(`/qr/${code}.${kind}`);

/** The pictures of a code: SVG for printers, PNG for programs that take none. */
export const listCodeFiles = (paper: Paper) =>
  kinds.map((kind) => ({ paper, kind, file: `${paper.code}.${kind}` }));

/** What the document of a poster says of itself. */
export const describePoster = ({ name }: Paper) => ({
  locale: sourceLocale,
  title: `Afiche: ${name} | ${translatorFor(sourceLocale)('site.name')}`,
  description: `Afiche y tarjetas de ${name} para imprimir en dos hojas, con el código que lleva a su página.`,
});
