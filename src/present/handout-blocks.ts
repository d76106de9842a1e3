import type { SheetBlock, SheetRow } from './fit-handout.ts';
import type { PresentedHandout, Said, SheetReach } from './present-handout.ts';

const textsOf = (said: readonly Said[]) =>
  said.map(({ strong, text }) => (strong === undefined ? text : `${strong} ${text}`));

const row = (said: readonly Said[], more: Partial<SheetRow> = {}): SheetRow => ({
  texts: said,
  ...more,
});
const heading = (said: readonly Said[]) => row(said, { scale: 1.05, bold: true, above: 0.6 });
const small = (said: readonly Said[]) => row(said, { scale: 0.83 });

/** Name, address and numbers follow each other in a line, with more space than words have. */
function reachRows({ name, address, ways, call }: SheetReach): SheetRow[] {
  const line = (...parts: (string | undefined)[]): SheetRow => ({
    texts: [parts.filter(Boolean).join('    ')],
    scale: 1.15,
    bold: true,
  });
  const texts = ways.map(({ text }) => text);
  return [
    line(name, address, ...texts),
    ...(call ? [line(call.name, ...call.ways.map(({ text }) => text))] : []),
  ];
}

/** Of two that stand in the same place, in each language the longer one. */
const longest = (one: readonly Said[], other: readonly Said[]) =>
  one.map((said, at) => {
    const instead = other[at] ?? said;
    const lengthOf = ({ strong = '', text }: Said) => strong.length + text.length;
    return lengthOf(instead) > lengthOf(said) ? instead : said;
  });

/** Beside the head stands the code, 22 mm wide, which the head is at least as high as. */
const code = 63;
/** Before what a number is for, the number. */
const number = 3.8;

/** What the sheet consists of, for measuring it: as its components put it on paper. */
export function handoutBlocks(handout: PresentedHandout): SheetBlock[] {
  const { until, late, latest, foot, danger, place, steps, papers, legal, seal } = handout;
  const beside = [0, code + 12] as const;
  const rowsOf = (list: readonly (readonly Said[])[]) => list.map((said) => row(said));
  const head: SheetRow[] = [
    { texts: [''], scale: 1.7 },
    { ...row(longest(until, late)), beside },
    { ...small(latest), beside },
    { texts: [''] },
  ];
  const calls = danger.lines.map(({ said }) => row(said, { beside: [number, 0] }));
  const others = danger.others
    .map(({ phone, said }) => [phone.text, textsOf(said).join(' / '), '  '].join(' '))
    .join(' ');
  return [
    { rows: head, least: code },
    { rows: [heading(danger.title), ...calls, { texts: [others] }] },
    {
      rows: [
        heading(place.title),
        ...reachRows(place.reach),
        ...rowsOf(place.notes),
        small(place.age),
      ],
    },
    { rows: [heading(steps.title), ...rowsOf([...steps.notes, ...steps.items]), small(steps.age)] },
    ...(papers.items.length > 0
      ? [
          {
            rows: [
              heading(papers.title),
              ...rowsOf([...papers.notes, ...papers.items]),
              small(papers.age),
            ],
          },
        ]
      : []),
    {
      rows: [
        heading(legal.title),
        ...(legal.reach ? reachRows(legal.reach) : []),
        ...rowsOf(legal.notes),
        small(legal.age),
      ],
    },
    { rows: [row(seal, { above: 0.6 }), small(foot)] },
  ];
}
