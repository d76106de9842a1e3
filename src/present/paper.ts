import { sourceLocale } from '../i18n/locales.ts';
import {
  posterPathOf,
  placePosterPathOf,
  shortPathOf,
  shortRegionPathOf,
  withBase,
} from '../i18n/routes.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Comuna, Contact, Region } from '../model/types.ts';

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

export const regionPaper = ({ fullName, slug }: Pick<Region, 'fullName' | 'slug'>): Paper => ({
  name: fullName,
  code: `regiones/${slug}`,
  path: shortRegionPathOf(slug),
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

/** How a line is called in a few letters beside its sign: what it is, its letters in brackets, or its name. */
export const nameLine = ({ about, name }: Pick<Contact, 'about' | 'name'>) =>
  about === 'ambulance'
    ? translatorFor(sourceLocale)('about.ambulance')
    : (/\((\p{Lu}+)\)$/u.exec(name)?.[1] ?? name);

/** The sign of what a line is called for, which needs no language. */
export function signOf({
  services,
}: Pick<Contact, 'services'>): 'health' | 'fire' | 'violence' | 'phone' {
  if (services.includes('medical-emergency')) return 'health';
  if (services.includes('fire-rescue')) return 'fire';
  // A shield.
  return services.includes('police-emergency') ? 'violence' : 'phone';
}
