import type { Comuna } from './model/types.ts';

/**
 * The comunas whose pages are built: all, or those that `PUENTE_COMUNAS` names by the last word of their
 * address, for a quick look at a change. Links to the others then lead nowhere.
 * @throws Error when a name is that of no comuna
 */
export function chooseComunas(
  comunas: readonly Comuna[],
  asked = process.env['PUENTE_COMUNAS'],
): readonly Comuna[] {
  if (asked === undefined || asked === '') return comunas;
  const wanted = asked.split(',').map((slug) => slug.trim());
  const unknown = wanted.filter((slug) => !comunas.some((comuna) => comuna.slug === slug));
  if (unknown.length > 0)
    throw new Error(
      `PUENTE_COMUNAS names ${unknown.join(', ')}: write them as in their addresses, "melipilla,san-pedro"`,
    );
  return comunas.filter(({ slug }) => wanted.includes(slug));
}
