import { calendarFile } from './calendar-file.ts';
import { unpackTerms, type DaysData } from './days-data.ts';
import { findFault, isUrgent, judgeTerms, todayOf } from './judge-day.ts';
import { sayDay } from './say-day.ts';

function add(parent: Element, tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  parent.append(element);
  return element;
}

function addLink(parent: Element, href: string, text: string): void {
  add(parent, 'a', text).setAttribute('href', href);
}

/** A sentence, and below it where legal help is. */
function addHelp(parent: Element, text: string, { says, help }: DaysData): void {
  const line = add(parent, 'p', `${text} `);
  addLink(line, document.getElementById('legal') ? '#legal' : help, says.where);
  // Once, that of the comuna from which the reader comes.
  const own = document.querySelector('#legal [data-own]');
  if (own && !line.closest('[role=status]')?.querySelector('[data-own]'))
    line.after(own.cloneNode(true));
}

/** The days of one term, below the sentence that states it where there are several. */
function addTerm(
  status: Element,
  { at, term, span, note }: ReturnType<typeof judgeTerms>[number],
  isAlone: boolean,
  data: DaysData,
): void {
  const { says, words } = data;
  const result = add(status, 'div', '', 'result');
  const sentence = document.querySelectorAll('.deadline > .term')[at]?.textContent ?? '';
  if (!isAlone) add(result, 'p', sentence);
  if (span) {
    add(add(result, 'p', says.first), 'b', sayDay(words, span.first));
    add(result, 'p', says.last + sayDay(words, span.last), 'term');
    if (!term.opens && term.unit !== 'month') add(result, 'p', says[term.unit], 'small');
  }
  if (note === 'ended' && data.ended)
    addLink(add(result, 'p', ''), data.ended.href, data.ended.text);
  if (note === 'unlisted' || note === 'past' || note === 'ended') addHelp(result, says[note], data);
  else if (note) add(result, 'p', says[note]);
}

function offerFile(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = 'plazo.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

let tries = 0;

/** The words of the language of the page. Some browsers remember that a module failed, and never ask again. */
async function loadData(): Promise<DaysData> {
  const home = document.querySelector<HTMLAnchorElement>('.site-header .home')?.pathname ?? '';
  const again = tries > 0 ? `?${tries}` : '';
  tries += 1;
  const loaded = (await import(/* @vite-ignore */ `${home}dias.js${again}`)) as {
    default: DaysData;
  };
  tries = 0;
  return loaded.default;
}

/** Says the days of a form, now and whenever another day is typed. Nothing of it leaves the page. */
export async function openDays(form: HTMLElement): Promise<void> {
  const data = await loadData();
  const asked = unpackTerms(form.dataset['days'] ?? '');
  const { says, built } = data;
  const input = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  if (!input || !status) return;
  let lasts: string[] = [];
  const keep = add(form, 'button', says.keep);
  keep.setAttribute('type', 'button');
  keep.onclick = () => {
    const now = new Date();
    offerFile(calendarFile(says.event, lasts, now, todayOf(now, built)));
  };

  const show = () => {
    const day = input.value;
    const today = todayOf(new Date(), built);
    status.textContent = '';
    lasts = [];
    // A year that is still being typed is one of the Romans.
    if (day >= '1900' && day.length === 10) {
      const fault = findFault(day, asked.isPast, today);
      if (fault === 'far' && day < today) addHelp(status, `${says.far} ${says.farHelp}`, data);
      else if (fault) add(status, 'p', says[fault]);
      else {
        const judged = judgeTerms(asked, day, today, data);
        for (const each of judged) addTerm(status, each, judged.length === 1, data);
        const isBack = judged.some(({ term }) => term.opens);
        if (judged.some(({ span }) => span))
          add(status, 'p', isBack ? says.howBack : says.how, 'small');
        // Where a day is over, or is today, its note says what to do.
        lasts = judged.flatMap(({ span, note }) => (span && !isUrgent(note) ? span.last : []));
        if (judged.some(({ span, note }) => span && (!note || note === 'now')))
          add(status, 'p', says.hurry);
        lasts = [...new Set(lasts)];
      }
    }
    keep.hidden = lasts.length === 0;
  };
  input.addEventListener('input', show);
  show();
}
