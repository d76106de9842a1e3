import { momentIn, stateAt, type OpenState } from '../../model/open-hours.ts';

interface Words {
  open: string;
  closed: string;
  today: string;
  next: string;
  hardly: string;
  days: readonly string[];
}

const block = document.querySelector<HTMLElement>('#open-now');
const { made = '', holidays = '' } = block?.dataset ?? {};
const days = holidays.split(' ');
const lastDay = days[days.length - 1] ?? '';
const words = JSON.parse(block?.dataset['words'] ?? '{}') as Words;

function describe(state: OpenState): string {
  if (state.isOpen === 'hardly') return words.hardly;
  if (state.isOpen) return words.open;
  const { next } = state;
  if (!next) return words.closed;
  const template = next.ahead === 0 ? words.today : words.next;
  return template.replace('{day}', words.days[next.weekday] ?? '').replace('{time}', next.at);
}

/** Says which contacts are open now; nothing where the clock is before the day of the page, or after the last year of holidays. */
function tell(): void {
  for (const part of document.querySelectorAll<HTMLElement>('.open-now')) {
    const { hours = '', zone = 'America/Santiago' } = part.dataset;
    const now = momentIn(zone, new Date());
    const isKnown = now.day >= made && now.day.slice(0, 4) <= lastDay.slice(0, 4);
    const state = isKnown ? stateAt(hours, now, days) : undefined;
    part.hidden = !state;
    part.textContent = state ? describe(state) : '';
  }
}

tell();
setInterval(tell, 60_000);
document.addEventListener('visibilitychange', tell);
addEventListener('pageshow', tell);
