import type { Value } from '../../src/model/desk/judge-value.ts';
import { harmOfSubject, type Subject } from '../../src/model/desk/subjects.ts';
import { costs, doubts, flaws } from '../../src/model/desk/weights.ts';

const format = new Intl.NumberFormat('en');
const show = (value: number) => format.format(Math.round(value));

/** Values that are doubtful in the same way, in one line. */
function describeValues(values: readonly Value[]): string[] {
  const alike = Map.groupBy(values, (value) =>
    [value.flaws.join(', '), value.date ?? ''].join(' '),
  );
  return [...alike.values()].map((same) => {
    const [first] = same;
    const date = first?.date === undefined ? '' : `, said ${first.date}`;
    return `       ${first?.flaws.join(', ')}${date}: ${same.map(({ field }) => field).join(', ')}`;
  });
}

function describeSubject(subject: Subject, at: number): string {
  const { kind, id, name, file, people, values } = subject;
  const head = `${String(at + 1).padStart(4)}. ${kind} ${id} (${name}): harm ${show(harmOfSubject(subject))}, ${show(people)} people`;
  return [head, `       ${file}`, ...describeValues(values)].join('\n');
}

/** What is doubtful or missing, in words: the first `top` entries, and the sums of all. */
export function describeFindings(findings: readonly Subject[], top: number): string {
  const values = findings.flatMap((subject) => subject.values);
  const sums = flaws
    .map((flaw) => [flaw, values.filter((value) => value.flaws.includes(flaw)).length] as const)
    .filter(([, count]) => count > 0)
    .map(([flaw, count]) => `${show(count)} ${flaw}`);
  const shown = findings.slice(0, top);
  const left = findings.length - shown.length;
  return [
    `${show(findings.length)} entries with ${show(values.length)} values to look at: ${sums.join(', ') || 'none'}`,
    '',
    ...shown.map(describeSubject),
    ...(left > 0 ? ['', `${show(left)} entries more: --top ${findings.length} shows all`] : []),
  ].join('\n');
}

/** By what the order is made, with the reasons. */
export function describeWeights(): string {
  const list = (weights: Readonly<Record<string, { weight: number; why: string }>>) =>
    Object.entries(weights).map(
      ([name, { weight, why }]) => `  ${name.padEnd(14)}${String(weight).padStart(4)}  ${why}`,
    );
  return [
    'Harm = residents born abroad whom it reaches × cost × doubt; of several doubts the worst.',
    '\nWhat a wrong value costs one of them; 1 is hardly more than time:',
    ...list(costs),
    '\nHow doubtful it is; 1 is as good as wrong:',
    ...list(doubts),
  ].join('\n');
}
