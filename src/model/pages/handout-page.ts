import type { Catalog, Comuna } from '../types.ts';
import { comunaEmbed } from './comuna-page.ts';

/** What the sheet of a comuna shows, in every language: what a person holds in the hand at a counter. */
export function handoutPage(catalog: Catalog, comuna: Comuna) {
  const { references } = catalog;
  return { ...comunaEmbed(catalog, comuna), references };
}

export type HandoutPage = ReturnType<typeof handoutPage>;
