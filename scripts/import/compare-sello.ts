import { answeredDoubts } from '../../src/model/checks/confirmations.ts';
import type { SelloEventData } from '../../src/schema/comuna.ts';
import type { Compared, Word } from './finding.ts';
import type { Edit } from './edit-yaml.ts';
import type { SelloValues } from './read-rows.ts';

export type RawEvent = Partial<SelloEventData>;

/** Doubts about a date that a source with an exact one answers. */
const dateDoubts = ['page-undated', 'day-uncertain', 'year-from-context'];
const digits = (resolution: string | undefined) => resolution?.replace(/\D/g, '') ?? '';

/** Whether a row tells of an event that is known: one without a date may be another, unless its resolution is the same. */
function isSameEvent(event: RawEvent, { stage, date, resolution }: SelloValues): boolean {
  if (event.stage !== stage || event.training === 'mediation') return false;
  if (digits(resolution) !== '' && digits(resolution) === digits(event.resolution)) return true;
  if (date === undefined) return true;
  return event.date !== undefined && (event.date.startsWith(date) || date.startsWith(event.date));
}

const nameOf = ({ stage, date }: RawEvent) =>
  `sello ${stage}${date === undefined ? '' : ` of ${date}`}`;

/** Takes what a row adds to an event that is known. */
function addTo(event: RawEvent, index: number, values: SelloValues, word: Word): Compared {
  const { findings, edits }: Compared = { findings: [], edits: [] };
  const at = ['sello', index];
  const field = nameOf(event);
  let caveats = event.caveats ?? [];
  const { date, resolution } = values;
  if (date !== undefined && date !== event.date && date.startsWith(event.date ?? '')) {
    findings.push({
      what: event.date === undefined ? 'new' : 'changed',
      field: `${field}: date`,
      ...(event.date && { from: event.date }),
      to: date,
    });
    edits.push({ set: [...at, 'date'], value: date });
    caveats = caveats.filter((each) => !dateDoubts.includes(each));
  }
  if (resolution !== undefined && digits(event.resolution) !== digits(resolution)) {
    const isTaken = event.resolution === undefined || word.force;
    findings.push({
      what: event.resolution === undefined ? 'new' : isTaken ? 'changed' : 'contradicts',
      field: `${field}: resolution`,
      ...(event.resolution !== undefined && { from: event.resolution }),
      to: resolution,
      ...(!isTaken && { why: 'another resolution is known' }),
    });
    if (isTaken) edits.push({ set: [...at, 'resolution'], value: resolution });
  }
  // What a municipality says of its own recognition is not the word of who gives it.
  if (
    word.by === 'sermig' &&
    word.on?.length === 10 &&
    (word.force || !(event.confirmed && event.confirmed.on >= word.on))
  ) {
    edits.push({ set: [...at, 'confirmed'], value: { on: word.on, by: word.by } });
    caveats = caveats.filter((each) => !answeredDoubts.has(each));
  }
  if (event.caveats && caveats.length < event.caveats.length)
    edits.push(
      caveats.length > 0
        ? { set: [...at, 'caveats'], value: caveats }
        : { remove: [...at, 'caveats'] },
    );
  if (edits.length > 0 && !event.sources?.includes(word.source))
    edits.push({ append: [...at, 'sources'], value: word.source });
  if (findings.length === 0) findings.push({ what: 'confirmed', field });
  return { findings, edits };
}

/** What a row says of the Sello beside the events that a file has, and the changes that take it in. */
export function compareSello(
  events: readonly RawEvent[],
  values: SelloValues,
  word: Word,
): Compared {
  const same = events.filter((event) => isSameEvent(event, values));
  const event = same.find(({ date }) => date === values.date) ?? same[0];
  if (event) return addTo(event, events.indexOf(event), values, word);
  const year = values.date?.slice(0, 4);
  const other = events.find(
    ({ stage, date, training }) =>
      training !== 'mediation' && stage === values.stage && date?.slice(0, 4) === year,
  );
  const { stage, date, resolution } = values;
  const field = nameOf(values);
  if (other && date !== undefined && !word.force)
    return {
      findings: [
        {
          what: 'contradicts',
          field,
          from: other.date ?? '',
          to: date,
          why: 'the same is known of another day of that year',
        },
      ],
      edits: [],
    };
  const value = {
    stage,
    ...(stage === 'trained' && { training: 'sello' }),
    ...(date !== undefined && { date }),
    ...(resolution !== undefined && { resolution }),
    ...(word.by === 'sermig' &&
      word.on?.length === 10 && { confirmed: { on: word.on, by: word.by } }),
    sources: [word.source],
    ...(date === undefined && { caveats: ['page-undated'] }),
  };
  const append: Edit = { append: ['sello'], value };
  return {
    findings: [{ what: 'new', field, ...(resolution !== undefined && { to: resolution }) }],
    edits: [append],
  };
}
