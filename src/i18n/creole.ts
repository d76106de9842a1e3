/**
 * What `Intl` does not know of Haitian Creole: it answers in the language of the machine instead.
 * Names of months as in the Creole press; no speaker has reviewed them yet.
 */
const months = [
  'janvye',
  'fevriye',
  'mas',
  'avril',
  'me',
  'jen',
  'jiyè',
  'out',
  'septanm',
  'oktòb',
  'novanm',
  'desanm',
] as const;

/** "13 desanm 2024", "desanm 2024" without a day, "2024" without a month. */
export function formatCreoleDate(year: string, month?: string, day?: string): string {
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "lendi, madi ak jedi". */
export function formatCreoleList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ak ${last}`;
}
