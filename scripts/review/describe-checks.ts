import { parts, partNames, type Check } from './check.ts';
import { isDue } from './choose-checks.ts';

const list = (head: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`  ${head}`, ...lines.map((each) => `    - ${each}`)];

/** A check as what somebody needs who makes it. */
export function describeCheck({
  id,
  title,
  file,
  addresses,
  says,
  compare,
  checked,
}: Check): string {
  return [
    `${id}  ${title}`,
    `  ${file}`,
    ...(checked ? [`  looked at on ${checked.on}: ${checked.result}`] : []),
    ...list(
      'look at',
      addresses.map(({ what, url }) => `${url} (${what})`),
    ),
    ...(addresses.length === 0 ? ['  no address is known: search for it, and add its source'] : []),
    ...list('the site says', says),
    ...list('compare', compare),
  ].join('\n');
}

/** How many there are of each part, and how many wait. */
export function describeCounts(checks: readonly Check[], today: string): string {
  return partNames
    .map((part) => {
      const own = checks.filter((check) => check.part === part);
      const due = own.filter((check) => isDue(check, today)).length;
      const { months, why } = parts[part];
      const every = months === 1 ? 'each month' : `every ${months} months`;
      return `${part.padEnd(11)}${String(due).padStart(4)} due of ${String(own.length).padStart(3)}, ${every}: ${why}`;
    })
    .join('\n');
}
