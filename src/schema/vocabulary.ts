/**
 * The closed lists of the field. Each word is translated in `src/i18n/strings`, so a fact written
 * with them reads well in every language. This file is data: it is as long as the lists are.
 */

/** What a source says of a comuna and the Sello Migrante. */
export const selloStages = [
  'certified',
  'renewed',
  'committed',
  'participant',
  'trained',
  'interested',
] as const;

/** What a person may need from somebody who helps, in the order of the page of help. */
export const needs = [
  'emergency',
  'legal',
  'papers',
  'violence',
  'children',
  'health',
  'social',
  'school',
  'work',
  'refuge',
] as const;

/** What a situation of the road is about, in the order of the page of a comuna. */
export const situationGroups = ['papers', 'work', 'family', 'danger'] as const;

/** What kind of body a contact is. */
export const contactKinds = [
  'municipality',
  'migrant-office',
  'sermig',
  'state',
  'police',
  'emergency',
  'line',
  'justice',
  'legal-aid',
  'legal-aid-office',
  'ngo',
  'university',
  'un',
] as const;

/** What a contact is, where its name says nothing to a reader. */
export const contactAbouts = [
  'ambulance',
  'women-violence-line',
  'suicide-prevention-line',
  'refugee-agency',
  'migration-agency',
  'interior-enquiries',
] as const;

/** What a contact is known to do. */
export const services = [
  'orientation',
  'papers-help',
  'in-person-by-appointment',
  'written-answers',
  'complaints',
  'access-to-information',
  'legal-advice',
  'expulsion-defence',
  'court-representation',
  'labour-complaints',
  'human-rights-complaints',
  'victim-support',
  'trafficking-support',
  'police-emergency',
  'medical-emergency',
  'fire-rescue',
  'crime-reports',
  'migration-police',
  'entry-declaration',
  'police-certificates',
  'violence-guidance',
  'womens-centres',
  'shelter',
  'child-protection',
  'child-rights',
  'carer-guidance',
  'health-guidance',
  'health-insurance',
  'suicide-prevention',
  'psychological-support',
  'haitian-interpreter',
  'deaf-interpreter',
  'identity-card',
  'civil-records',
  'school-numbers',
  'school-enrolment',
  'school-complaints',
  'social-support',
  'humanitarian-aid',
  'lodging',
  'job-support',
  'training',
  'spanish-classes',
  'referral',
  'intercultural-mediation',
  'integration',
  'community-work',
  'family-links',
  'assisted-return',
  'refuge-information',
  'lgbt-support',
  'women-workshops',
  'consulate-visits',
  'donations',
  'state-information',
  'migration-information',
] as const;

/** Languages besides Spanish in which an office may answer, by their ISO code: as each calls itself, which is how a reader knows it. */
export const spokenLanguages = {
  ht: 'Kreyòl ayisyen',
  en: 'English',
  pt: 'Português',
  fr: 'Français',
  zh: '中文',
  ar: 'العربية',
  ru: 'Русский',
  qu: 'Runasimi',
  ay: 'Aymar aru',
  arn: 'Mapudungun',
  csg: 'Lengua de señas chilena',
} as const;
export type SpokenLanguage = keyof typeof spokenLanguages;
export const spokenLanguageCodes = Object.keys(spokenLanguages) as SpokenLanguage[];

/** A doubt that the reader must see beside a fact. */
export const caveats = [
  'not-confirmed-by-municipality',
  'may-be-other-office',
  'website-not-confirmed',
  'no-street-number',
  'office-outside-comuna',
  'administered-elsewhere',
  'check-before-going',
  'only-existence-known',
  'announced-not-confirmed-open',
  'other-number-listed',
  'number-of-one-department',
  'hours-of-one-department',
  'hours-from-old-source',
  'hours-differ-between-sources',
  'weekends-in-another-source',
  'opening-not-known',
  'evening-session-only',
  'may-have-closed',
  'programme-may-have-ended',
  'page-undated',
  'link-not-checked',
  'no-in-person-mark',
  'books-online-first',
  'free-and-confidential',
  'no-identification-asked',
  'also-whatsapp',
  'residence-case-status-only',
  'needs-clave-unica',
  'by-referral',
  'declaring-may-start-expulsion',
  'shelter-address-withheld',
  'visits-only',
  'no-sermig-on-island',
] as const;

/**
 * Doubts that stand folded under the mark of trust. The others stay in view: they help, or they keep
 * somebody from a useless or dangerous trip.
 */
export const foldedCaveats = [
  'not-confirmed-by-municipality',
  'may-be-other-office',
  'website-not-confirmed',
  'no-street-number',
  'check-before-going',
  'other-number-listed',
  'number-of-one-department',
  'hours-of-one-department',
  'hours-from-old-source',
  'hours-differ-between-sources',
  'opening-not-known',
  'page-undated',
  'link-not-checked',
] as const satisfies readonly (typeof caveats)[number][];

/** Of these, those for which the mark itself says to ask before going. */
export const askFirstCaveats = [
  'check-before-going',
  'hours-from-old-source',
  'hours-differ-between-sources',
  'opening-not-known',
] as const satisfies readonly (typeof foldedCaveats)[number][];

/** A doubt about an event of the Sello Migrante. */
export const eventCaveats = [
  'page-undated',
  'day-uncertain',
  'resolution-uncertain',
  'stage-not-stated',
  'year-from-context',
  'validity-not-implied',
  'name-of-seal-differs',
  'not-obtained-by-later-source',
] as const;

/** Birthplaces as the 2024 census tables group them. */
export const birthplaces = [
  'argentina',
  'bolivia',
  'colombia',
  'haiti',
  'peru',
  'venezuela',
  'other-south-america',
  'other-central-america-caribbean',
  'north-america',
  'europe',
  'asia',
  'africa',
  'oceania',
  'not-declared',
] as const;

/**
 * Countries of origin, by their ISO 3166 code: those that the census tables name, and those of which a
 * source says that something differs. The second word is that of their address, which never changes.
 */
export const countries = {
  AR: 'argentina',
  BO: 'bolivia',
  BR: 'brasil',
  CO: 'colombia',
  CU: 'cuba',
  HT: 'haiti',
  PE: 'peru',
  PY: 'paraguay',
  DO: 'republica-dominicana',
  UY: 'uruguay',
  VE: 'venezuela',
} as const;

/** What a person wants: the groups of the procedures, in the order in which they are shown. */
export const procedureGroups = [
  'first-papers',
  'in-process',
  'renew',
  'family-children',
  'protection',
  'without-papers',
  'refused-expelled',
  'identity-card',
  'nationality',
  'everyday-rights',
  'visit',
  'tools',
] as const;

/** Where a procedure is done. */
export const procedurePlaces = [
  'sermig-portal',
  'sermig-help-desk',
  'sermig-office',
  'sermig',
  'interior-website',
  'police',
  'civil-registry',
  'court-of-appeals',
  'supreme-court',
  'family-court',
  'prosecutor',
  'trafficking-network',
  'health-centre',
  'school-office',
  'municipality',
  'chileatiende',
  'labour-office',
  'tax-office',
  'any-institution',
  'border',
  'not-stated',
  'closed',
] as const;

/** Where somebody stands at a counter and asks for the procedure. Not in court, where one goes with legal help. */
export const counterPlaces = [
  'sermig-office',
  'police',
  'civil-registry',
  'health-centre',
  'school-office',
  'municipality',
  'chileatiende',
  'labour-office',
  'tax-office',
] as const satisfies readonly (typeof procedurePlaces)[number][];

/** Where a procedure is done without a counter. */
export const onlinePlaces = [
  'sermig-portal',
  'sermig-help-desk',
  'interior-website',
] as const satisfies readonly (typeof procedurePlaces)[number][];

/** Which procedures lead to a card that is not about them alone: they are asked for at no counter, or not before one has legal help. */
export const cardUses = ['online', 'refused', 'legal-help-first'] as const;

/** Tricks that the sources report, told on every page where they fit. */
export const scams = [
  'reunification-agencies',
  'false-legal-aid',
  'sold-cards',
  'sold-appointments',
  'false-regularisation',
  'false-sermig-mail',
  'paid-consular-turns',
  'false-return-plan',
  'sold-civil-unions',
] as const;

/** For what there is a limited time: each is a whole sentence about its term. */
export const deadlines = [
  'ask-refuge',
  'claim-in-court',
  'answer-expulsion',
  'appeal',
  'claim-nationality',
  'leave-or-regularise',
  'pay-fine',
  'renew-permit',
  'ask-identity-card',
  'download-permit',
  'enter-chile',
  'hand-in-contract',
] as const;

/** Where a term stands that no source gives. */
export const deadlinePlaces = ['letter', 'notice', 'permit', 'nowhere'] as const;

/** Of whom the terms of an outcome of the guide hold, where they do not hold of everybody who comes there. */
export const deadlineConditions = ['with-decision', 'fled'] as const;

/** What somebody should do who reads that a rule may have changed. */
export const actions = ['legal-help-first', 'go-anyway'] as const;

export type Country = keyof typeof countries;
export type Need = (typeof needs)[number];
export type SituationGroup = (typeof situationGroups)[number];
export type Service = (typeof services)[number];
export type Birthplace = (typeof birthplaces)[number];
export type Scam = (typeof scams)[number];
export type CardUse = (typeof cardUses)[number];
export type ProcedurePlace = (typeof procedurePlaces)[number];

/** Kinds of norms. */
export const lawKinds = [
  'law',
  'decree',
  'resolution',
  'circular',
  'constitution',
  'code',
  'agreement',
  'protocol',
] as const;

/** What kind of page a source is, where its publisher does not say it. */
export const sourceRemarks = [
  'municipality-itself',
  'press-association-list',
  'domain-list',
  'copy-on-scribd',
  'copy-elsewhere',
  'reprints-press',
  'quotes-chileatiende',
  'online-course',
  'law-firm',
  'news-aggregator',
  'blog',
  'magazine',
] as const;
