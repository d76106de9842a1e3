import { findLocale, type LocaleSegment } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Day } from '../../model/dates.ts';
import { identify } from '../identify.ts';

export interface FeedEntry {
  /** Our own id, which stays. */
  id: string;
  title: string;
  /** Day on which we learned it. */
  updated: Day;
  /** Whole address of the page that says it. */
  href: string;
  text: string;
}

export interface Feed {
  id: string;
  locale: LocaleSegment;
  title: string;
  /** Whole addresses of the feed, and of the page that shows the same. */
  self: string;
  page: string;
  entries: readonly FeedEntry[];
}

/** The most that a feed carries. */
const mostEntries = 50;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** XML knows no other control characters than white space. */
const escape = (text: string) =>
  text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

const moment = (day: Day) => `${day}T00:00:00Z`;

const writeEntry = (
  { id, title, updated, href, text }: FeedEntry,
  locale: LocaleSegment,
) => `<entry>
<id>urn:uuid:${identify('entry', `${locale}:${id}`)}</id>
<title>${escape(title)}</title>
<updated>${moment(updated)}</updated>
<link href="${escape(href)}"/>
<content type="text">${escape(text)}</content>
</entry>`;

/** A feed as Atom, the newest first. Without an entry it is as new as `today`. */
export function writeAtom({ id, locale, title, self, page, entries }: Feed, today: Day): string {
  const newest = entries
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .slice(0, mostEntries);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${findLocale(locale).tag}">
<id>urn:uuid:${identify('feed', `${locale}:${id}`)}</id>
<title>${escape(title)}</title>
<updated>${moment(newest[0]?.updated ?? today)}</updated>
<author><name>${escape(translatorFor(locale)('site.name'))}</name></author>
<rights>CC BY 4.0</rights>
<link rel="self" type="application/atom+xml" href="${escape(self)}"/>
<link rel="alternate" type="text/html" href="${escape(page)}"/>
${newest.map((entry) => writeEntry(entry, locale)).join('\n')}
</feed>
`;
}
