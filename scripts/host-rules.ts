import { headerRules } from '../src/build/hosts.ts';
import { locales } from '../src/i18n/locales.ts';
import { embedsPath, sheetsPath } from '../src/i18n/routes.ts';
import { oldPaths } from '../src/present/old-addresses.ts';
import { settings } from '../src/settings.ts';
import { readCatalog } from './read-catalog.ts';

/** The response headers of the site that is built with the present settings. */
export function listHostRules() {
  const { base, content, date } = settings;
  return headerRules(base, embedsPath, [
    ...locales.map(({ segment }) => sheetsPath(segment)),
    ...oldPaths(readCatalog(content, date), base),
  ]);
}
