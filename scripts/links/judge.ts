import { parse } from 'node-html-parser';
import type { Visit } from './visit.ts';

/** From what does most harm to what does none. */
export const states = {
  parked: 'the domain has been given up, and shows advertising',
  dead: 'the host is not there',
  gone: 'the page is not there',
  soft: 'something answers, and it is not the page',
  moved: 'the page has another address now',
  failing: 'it could not be reached: look again another day',
  closed: 'programs may not look: a person must',
  alive: 'the page is there',
} as const;
export type LinkState = keyof typeof states;
export const stateNames = Object.keys(states) as LinkState[];

export interface Verdict {
  state: LinkState;
  /** The evidence. */
  why: string;
}

/** What a page says at once. */
export function readPage(body: string) {
  const root = parse(body);
  const title = [root.querySelector('title'), root.querySelector('h1')]
    .map((each) => each?.textContent.trim() ?? '')
    .join(' ');
  for (const part of root.querySelectorAll('script, style')) part.remove();
  return { title, text: root.textContent.replace(/\s+/g, ' ').trim() };
}

const parkingHosts =
  /(?:^|\.)(?:sedoparking|sedo|hugedomains|afternic|dan|bodis|parkingcrew|above|undeveloped|domainmarket|parklogic)\.com$/;
const parkingWords =
  /domain (?:name )?(?:is|may be) (?:for sale|parked|available)|buy this domain|this domain (?:has )?expired|parked free|dominio (?:est[aá] )?(?:en|a la) venta|dominio (?:ha )?(?:expirado|caducado|vencido)|dominio (?:est[aá] )?(?:estacionado|disponible)|related searches|sedoparking|parkingcrew|hugedomains\.com/i;
const absentWords =
  /p[aá]gina no (?:encontrada|existe|disponible)|no (?:se )?(?:encontr[oóa]|existe)|not found|error 404|^\s*404\b|\b404 ?[-–|:]/i;
/** A page that says little besides is parked; a long one may just speak of such things. */
const shortText = 4000;

const bareHost = (url: string) => new URL(url).host.replace(/^www\./, '');
const pathOf = (url: string) => new URL(url).pathname.replace(/\/+$/, '');
const isHome = (url: string) =>
  new URL(url).search === '' &&
  /^(?:\/(?:index|inicio|home|default|portal|web)?(?:\.\w+)?)?$/i.test(pathOf(url));
const isPermanent = (status: number) => status === 301 || status === 308;

const missing = ['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH'];

function judgeFailure(failure: NonNullable<Visit['failure']>): Verdict {
  if ('notAsked' in failure) return { state: 'closed', why: failure.notAsked };
  const { code } = failure;
  return missing.includes(code)
    ? { state: 'dead', why: `no host answers there (${code})` }
    : { state: 'failing', why: `the connection failed (${code})` };
}

function judgeStatus(status: number): Verdict | undefined {
  if (status === 404 || status === 410) return { state: 'gone', why: `it answers ${status}` };
  if ([401, 403, 407, 429, 451].includes(status))
    return { state: 'closed', why: `it answers ${status}` };
  return status >= 300 ? { state: 'failing', why: `it answers ${status}` } : undefined;
}

/** What stands where one was led to is not what the address named. */
function judgeEnd({ url, end, hops }: Visit): Verdict | undefined {
  const [from, to] = [bareHost(url), bareHost(end)];
  if (hops.length === 0) return undefined;
  if (!isHome(url) && isHome(end)) return { state: 'soft', why: `it leads to a home page, ${end}` };
  if (from !== to) return { state: 'moved', why: `it leads to another host, ${end}` };
  // http or https, www or none, a slash or none: the same page.
  const isSame = pathOf(url) === pathOf(end);
  return !isSame && !isHome(url) && hops.every(isPermanent)
    ? { state: 'moved', why: `it leads for good to ${end}` }
    : undefined;
}

/**
 * What became of an address, with the evidence.
 * @param nonsense text of what its host answers to an address that cannot be there; none when it says so
 */
export function judge(found: Visit, nonsense?: string): Verdict {
  const { url, end, answer, failure } = found;
  if (failure || !answer) return judgeFailure(failure ?? { code: 'no answer' });
  if (parkingHosts.test(new URL(end).hostname))
    return { state: 'parked', why: `it leads to ${end}, where domains are sold` };
  const wrong = judgeStatus(answer.status);
  if (wrong) return wrong;
  const { title, text } = readPage(answer.body);
  const parking = parkingWords.exec(`${title} ${text}`) ?? parkingWords.exec(answer.body);
  if (parking && text.length < shortText)
    return { state: 'parked', why: `it says "${parking[0].slice(0, 60)}"` };
  const absent = absentWords.exec(title);
  if (absent) return { state: 'soft', why: `its title says "${absent[0].trim()}"` };
  if (!isHome(url) && nonsense !== undefined && nonsense !== '' && nonsense === text)
    return { state: 'soft', why: 'its host answers the same to an address that cannot be there' };
  return judgeEnd(found) ?? { state: 'alive', why: `it answers ${answer.status}` };
}
