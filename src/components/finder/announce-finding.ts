import type { FinderData } from '../../search/finder-data.ts';
import type { Judge } from '../../search/judge.ts';

/** What was typed, what comes of it, and whether localities were asked too. */
interface Finding {
  value: string;
  judgement: ReturnType<Judge>;
  isComplete: boolean;
  /** How many choices are shown. */
  shown: number;
}

/** Puts into the status of a finder what was found, and other ways where no name is known. */
export function announceFinding(
  status: HTMLElement,
  { words, found, intl, ways }: FinderData,
  { value, judgement: { known, street, matches }, isComplete, shown }: Finding,
): void {
  const name = value.trim();
  status.textContent = '';
  if (name.length < 2) return;
  if (street) status.textContent = words.street;
  else if (shown === 0) status.textContent = isComplete ? words.none : '';
  else if (known) {
    const form = new Intl.PluralRules(intl).select(matches.length);
    const told = found[form] || found['other'] || '';
    status.textContent = told.replace('{{count}}', String(matches.length));
  } else status.textContent = words.unknown.replace('{{name}}', () => name.slice(0, 40));
  if (known || status.textContent === '') return;
  for (const [index, { text, href }] of ways.entries()) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    status.append(index === 0 ? ' ' : ' · ', link);
  }
}
