import type { Comuna } from './types.ts';

/**
 * The comunas that some slugs name, or all. Links to the others then lead nowhere.
 * @throws Error when a slug is that of no comuna
 */
export function chooseComunas(
  comunas: readonly Comuna[],
  slugs: readonly string[] | undefined,
): readonly Comuna[] {
  if (slugs === undefined) return comunas;
  const unknown = slugs.filter((slug) => !comunas.some((comuna) => comuna.slug === slug));
  if (unknown.length > 0)
    throw new Error(
      `PUENTE_COMUNAS names ${unknown.join(', ')}: write them as in their URLs, "melipilla,san-pedro"`,
    );
  return comunas.filter(({ slug }) => slugs.includes(slug));
}
