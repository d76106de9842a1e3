import type { Translation } from '../schema/common.ts';
import type { ComunaFileData } from '../schema/comuna.ts';
import type { CounterCardFactsData, CounterCardWordsData } from '../schema/counter-card.ts';
import type { CounterFactsData, CounterWordsData } from '../schema/counter.ts';
import type { ContactData, LocalContactData } from '../schema/contact.ts';
import type {
  LawChangeFactsData,
  LawChangeWordsData,
  LawData,
  ScamFactsData,
  ScamWordsData,
} from '../schema/law.ts';
import type { SourceLocale } from '../schema/locale.ts';
import type { LegalAidPresenceData } from '../schema/legal-aid.ts';
import type { GlossaryData } from '../schema/glossary.ts';
import type { GuideFactsData, GuideWordsData } from '../schema/guide.ts';
import type { PageFactsData, PageWordsData, RoadFactsData, RoadWordsData } from '../schema/page.ts';
import type { ProcedureFactsData, ProcedureWordsData } from '../schema/procedure.ts';
import type { SearchTableData } from '../schema/search.ts';
import type { SourceData } from '../schema/source.ts';
import type {
  CensusData,
  ExonymsData,
  ProvinceData,
  RegionData,
  TerritoryComunaData,
  TilesData,
} from '../schema/territory.ts';
import type { Scam } from '../schema/vocabulary.ts';
import type { CounterIndex } from './counter-index.ts';
import type { Day } from './dates.ts';
import type { Knows } from './local-prose.ts';
import type { Horizon } from './second-hand.ts';
import type { SealStatus } from './status.ts';

/** How a text came into another language. */
interface TranslationState {
  by: Translation['by'];
  /** The Spanish text has changed since. */
  outdated: boolean;
}

/** Words of an entry in one language; only those of the source are no translation. */
export interface Translated<Words, Locale extends string = string> {
  locale: Locale;
  words: Words;
  translation?: TranslationState;
}

/** Words of an entry by locale segment; that of the source is always there. */
export type Translations<Words> = Record<SourceLocale, Translated<Words, SourceLocale>> &
  Record<string, Translated<Words>>;

/** Path of the file that an entry was read from. */
interface Filed {
  file: string;
}

export type Source = SourceData & { id: string };
type Law = LawData;
export interface Contact extends ContactData, Filed {
  id: string;
  /** Slug of the region on whose page it stands; none: it stands on the page of help. */
  homeRegion?: string;
}
/** A municipal office or a municipality: reached like a contact, filed with its comuna. */
export type LocalContact = LocalContactData;

export interface Province extends Omit<ProvinceData, 'id' | 'capital'> {
  code: string;
  region: Region;
  capital: Comuna;
  /** In the order of their names. */
  comunas: Comuna[];
}

/** A place that people name instead of its comuna. */
export interface Locality {
  name: string;
  /** The comunas that have a place of this name; the likeliest first. */
  comunas: Comuna[];
  /** A common word, which counts only when nothing else is typed. */
  whole: boolean;
}

export interface Region extends Omit<RegionData, 'id' | 'capital'> {
  code: string;
  capital: Comuna;
  provinces: Province[];
  /** In the order of their names. */
  comunas: Comuna[];
  /** SERMIG offices that serve the region. */
  offices: Contact[];
}

/** What its file says, as it stands there. */
type OwnData = Omit<ComunaFileData, 'code' | 'sello' | 'sources' | 'knows'>;

export interface Comuna extends Filed, OwnData, Omit<TerritoryComunaData, 'id' | 'neighbours'> {
  code: string;
  province: Province;
  region: Region;
  /** In the order of their names. */
  neighbours: Comuna[];
  census: Omit<CensusData, 'id'>;
  sealEvents: ComunaFileData['sello'];
  sealStatus: SealStatus;
  /** Sources of the local prose. */
  proseSources: string[];
  /** Up to when the local prose knows what happened, where something later is known of the comuna. */
  proseUntil?: Knows;
  /** Ids of the entries whose bodies are the local prose; none when there is no prose. */
  prose?: Translations<string>;
}

export interface Procedure extends Filed, ProcedureFactsData {
  slug: string;
  words: Translations<ProcedureWordsData>;
}

export interface LawChange extends Filed, LawChangeFactsData {
  slug: string;
  words: Translations<LawChangeWordsData>;
}

export interface ScamWarning extends Filed, ScamFactsData {
  slug: Scam;
  words: Translations<ScamWordsData>;
}

export interface Page extends Filed, PageFactsData {
  slug: string;
  words: Translations<PageWordsData>;
}

interface Road extends Filed, RoadFactsData {
  words: Translations<RoadWordsData>;
}

export interface Guide extends Filed, GuideFactsData {
  words: Translations<GuideWordsData>;
}

/** The words that people meet at a counter. */
interface Counter extends Filed, CounterFactsData {
  words: Translations<CounterWordsData>;
}

/** What somebody shows at a counter who lacks the words. */
export interface CounterCards extends Filed, CounterCardFactsData {
  words: Translations<CounterCardWordsData>;
}

/** What prose and links may lead to, by id. */
export interface References {
  procedures: ReadonlyMap<string, Procedure>;
  pages: ReadonlyMap<string, Page>;
  contacts: ReadonlyMap<string, Contact>;
  laws: ReadonlyMap<string, Law>;
  /** The words of the counter to which a text may lead. */
  counter: CounterIndex;
  /** How far what is known of the law reaches. */
  horizon: Horizon;
}

/** Everything that the portal knows, linked, on one day. */
export interface Catalog {
  today: Day;
  references: References;
  /** North to south. */
  regions: Region[];
  /** In the order of their names. */
  comunas: Comuna[];
  localities: Locality[];
  /** Names in other scripts, by locale. */
  exonyms: ReadonlyMap<string, ExonymsData>;
  procedures: Procedure[];
  contacts: Contact[];
  /** Where the State's legal aid is known to have an office, and no more than that. */
  legalAid: LegalAidPresenceData[];
  /** Newest first. */
  lawChanges: LawChange[];
  scams: ScamWarning[];
  pages: Page[];
  road: Road;
  guide: Guide;
  counter: Counter;
  counterCards: CounterCards;
  /** The terms of the field, by locale and id. */
  glossary: ReadonlyMap<string, GlossaryData>;
  /** What people type and where it leads, by locale. */
  searchTables: ReadonlyMap<string, SearchTableData>;
  /** Diagrams of squares, by the code of the region, and `chile`. */
  tiles: ReadonlyMap<string, TilesData>;
  sources: ReadonlyMap<string, Source>;
  laws: ReadonlyMap<string, Law>;
}
