/**
 * What comes first at the desk of the publisher, in numbers that are judgements: each has its reason beside it, and all
 * stand here. Harm = residents born abroad whom it reaches × what a wrong value costs one of them × how doubtful it is.
 */
interface Weight {
  weight: number;
  why: string;
}

/** What a wrong value of a kind costs who believes it, beside what costs hardly more than time: 1. */
export const costs = {
  danger: { weight: 10, why: 'somebody in danger calls, and nobody answers' },
  term: { weight: 10, why: 'a term that has passed takes the permit, the claim or the refuge' },
  rule: { weight: 6, why: 'a wrong step is paid with papers, with money, or with an expulsion' },
  address: { weight: 3, why: 'a journey, and a day without pay' },
  whatsapp: { weight: 3, why: 'papers are sent to a stranger' },
  phone: { weight: 2, why: 'a call that nobody answers, or that a stranger does' },
  website: { weight: 2, why: 'a false site takes money and data' },
  hours: { weight: 2, why: 'a journey to a closed door' },
  price: { weight: 2, why: 'the counter says another one; who believes a higher one is cheated' },
  office: { weight: 1, why: 'help that is there is not asked for, or is asked for in vain' },
  sello: { weight: 1, why: 'it tells how a municipality works; no right hangs on it' },
  text: { weight: 1, why: 'a language says what the Spanish text no longer says, or nothing' },
} as const satisfies Record<string, Weight>;

/** How doubtful a flaw makes a value; 1 is as good as wrong. A value with several is as doubtful as the worst. */
export const doubts = {
  contradictory: { weight: 1, why: 'two sources disagree, so that one of them is wrong' },
  pending: { weight: 0.8, why: 'the law may have changed since' },
  due: { weight: 0.6, why: 'nobody has said it anew for longer than such values stay' },
  'second-hand': { weight: 0.5, why: 'nobody opened the page that says so' },
  undated: { weight: 0.5, why: 'it may be of any year' },
  behind: { weight: 0.5, why: 'the translation is older than the Spanish words, or missing' },
  missing: { weight: 0.3, why: 'it sends nobody the wrong way, but who needs it goes without' },
  unconfirmed: { weight: 0.2, why: 'a dated source says so, not the office itself' },
} as const satisfies Record<string, Weight>;

export type Part = keyof typeof costs;
export type Flaw = keyof typeof doubts;
/** From the worst to the least. */
export const flaws = Object.keys(doubts) as Flaw[];

/** What it may cost all whom a value reaches together; 0 where it has no flaw. */
export function harmOf(people: number, part: Part, found: readonly Flaw[]): number {
  const doubt = Math.max(0, ...found.map((flaw) => doubts[flaw].weight));
  return people * costs[part].weight * doubt;
}
