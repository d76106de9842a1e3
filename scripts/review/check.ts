/** What a check is about, in the order of the list: what a wrong word costs most first. */
export const parts = {
  doubtful: { months: 1, why: 'its law may change any day' },
  law: { months: 1, why: 'a bill that is pending' },
  danger: { months: 3, why: 'called by people in danger' },
  procedures: { months: 6, why: 'a rule, a term or a price' },
  rights: { months: 6, why: 'a page on rights, or on the Sello' },
  contacts: { months: 12, why: 'an office or a line that answers people' },
  comunas: { months: 12, why: 'an office of a comuna, or its municipality' },
} as const satisfies Record<string, { months: number; why: string }>;
export type ReviewPart = keyof typeof parts;
export const partNames = Object.keys(parts) as ReviewPart[];

/** What somebody found who compared an entry with the page of its office. */
export const results = ['same', 'differs', 'not-found'] as const;
export type Result = (typeof results)[number];

/** Something to be compared with the network by a person. */
export interface Check {
  /** As `procedure:refugio`, or `comuna:maipu/office`. */
  id: string;
  part: ReviewPart;
  title: string;
  file: string;
  /** Where in its file the answer is written. */
  at: readonly string[];
  /** What may be harmed by a wrong word of it: the order inside of a part. */
  harm: number;
  /** Where to look, the official page first. */
  addresses: { what: string; url: string }[];
  /** What the site says today. */
  says: string[];
  /** What to compare. */
  compare: string[];
  /** What was answered last. */
  checked?: { on: string; result: Result } | undefined;
}

/** A check of which nobody has said yet how much it matters. */
export type Unweighed = Omit<Check, 'harm'>;
