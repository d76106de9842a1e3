interface Stated {
  segment: string;
  tag: string;
  intl: string;
  months?: readonly string[];
}

const hasData = (intl: string) =>
  [
    Intl.PluralRules.supportedLocalesOf(intl),
    Intl.NumberFormat.supportedLocalesOf(intl),
    Intl.DateTimeFormat.supportedLocalesOf(intl),
    Intl.ListFormat.supportedLocalesOf(intl),
  ].every((supported) => supported.length > 0);

function findFaults({ segment, tag, intl, months }: Stated, others: readonly Stated[]): string[] {
  return [
    /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(segment) ? '' : 'its segment is no small language tag',
    hasData(intl) ? '' : `Intl has no data for "${intl}" and would answer in another language`,
    months === undefined || months.length === 12 ? '' : 'it has not twelve months',
    others.some((other) => other.segment === segment) ? 'another row has its segment' : '',
    others.some((other) => other.tag === tag) ? `another row has its tag "${tag}"` : '',
  ].filter((fault) => fault !== '');
}

/** @throws Error that lists every row of a registry of languages with which no site can be built */
export function assertLocales(rows: readonly Stated[], sourceLocale: string): void {
  const faults = rows.flatMap((row) =>
    findFaults(
      row,
      rows.filter((other) => other !== row),
    ).map((fault) => `${row.segment}: ${fault}`),
  );
  if (!rows.some(({ segment }) => segment === sourceLocale))
    faults.push(`${sourceLocale}: the language of the source has no row`);
  if (faults.length > 0) throw new Error(`src/i18n/locales.ts: ${faults.join('; ')}`);
}
