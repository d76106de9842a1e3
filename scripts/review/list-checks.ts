import { sourceLocale } from '../../src/i18n/locales.ts';
import { harmOfSubject, listSubjects } from '../../src/model/desk/subjects.ts';
import type { Catalog } from '../../src/model/types.ts';
import { checkComuna, checkContact } from './check-reach.ts';
import { checkChange, checkPage, checkProcedure } from './check-rules.ts';
import { partNames, type Check } from './check.ts';

/** Everything that a person is to compare with the network; of doubtful law first, then what may do most harm. */
export function listChecks(catalog: Catalog): Check[] {
  const { procedures, pages, lawChanges, contacts, comunas } = catalog;
  const harms = new Map(
    listSubjects(catalog, []).map((each) => [`${each.kind}:${each.id}`, harmOfSubject(each)]),
  );
  const doubted = new Set([...procedures, ...pages].flatMap(({ pending = [] }) => pending));
  const checks = [
    ...procedures.map((one) => checkProcedure(catalog, one)),
    ...lawChanges.filter(({ slug }) => doubted.has(slug)).map((one) => checkChange(catalog, one)),
    ...contacts.map((one) => checkContact(catalog, one)),
    ...pages.filter(({ sources }) => sources.length > 0).map((one) => checkPage(catalog, one)),
    ...comunas.flatMap((one) => checkComuna(catalog, one)),
  ];
  return checks
    .map((check) => ({ ...check, harm: harms.get(check.id.replace(/\/.*/, '')) ?? 0 }))
    .sort(
      (a, b) =>
        partNames.indexOf(a.part) - partNames.indexOf(b.part) ||
        b.harm - a.harm ||
        a.id.localeCompare(b.id, sourceLocale),
    );
}
