import type { ContactData, LocalContactData } from '../../schema/contact.ts';
import { caveatsOf } from '../caveats.ts';
import type { ContentProblem } from '../content-problem.ts';
import { parseHours } from '../hours.ts';
import { readPhone } from '../phone.ts';
import type { RawContent } from '../raw.ts';

function checkReach(
  reach: ContactData | LocalContactData,
  file: string,
  at: string,
  comunas: ReadonlySet<string>,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const add = (field: string, wrong: string, remedy: string) =>
    problems.push({ file, field: at + field, wrong, remedy });

  if (/\((?!\p{Lu}{2})/u.test(reach.name))
    add('name', 'brackets in a name explain in Spanish alone', 'say it by about:, or leave it out');
  for (const field of ['phones', 'whatsapp'] as const)
    for (const [index, { number }] of (reach[field] ?? []).entries()) {
      const phone = readPhone(number);
      if (!phone)
        add(
          `${field}.${index}.number`,
          `"${number}" cannot be dialled`,
          'write it as +56… with all digits, or as a Chilean short or 600/800 number',
        );
      else if (phone.unknown)
        problems.push({
          file,
          field: `${at}${field}.${index}.number`,
          wrong: `"${number}" has the form of a number, and the lists of numbers do not know it`,
          remedy: 'call it, or compare it with its source once more',
          warning: true,
        });
      else if (field === 'whatsapp' && phone.kind !== 'line')
        add(`${field}.${index}.number`, `"${number}" has no WhatsApp`, 'write a whole number');
      else if (reach.confidence === 'low' && phone.kind !== 'short')
        add(
          `${field}.${index}.number`,
          'a phone of low confidence is not published',
          'confirm it and raise the confidence, or remove it',
        );
    }
  if (reach.confidence === 'low' && reach.mail)
    add('mail', 'a mailbox of low confidence is not published', 'confirm it or remove it');
  if (reach.confidence === 'low' && reach.address)
    add('address', 'an address of low confidence is not published', 'confirm it or remove it');
  if (reach.address?.comuna !== undefined && !comunas.has(reach.address.comuna))
    add('address.comuna', `no comuna has the code ${reach.address.comuna}`, 'correct the code');
  if (reach.address?.caveats?.includes('office-outside-comuna') && !reach.address.comuna)
    add('address.comuna', 'it is not said in which comuna the office lies', 'write its code');
  const ofHours = caveatsOf(reach).find((caveat) => caveat.startsWith('hours-'));
  if (ofHours && !reach.hours)
    add('caveats', `"${ofHours}", and no hours are shown`, 'write the hours, or opening-not-known');
  if (reach.hours) {
    try {
      parseHours(reach.hours.osm);
    } catch (error) {
      add('hours.osm', (error as Error).message, 'write it as Mo-Fr 09:00-14:00');
    }
  }
  return problems;
}

/** Contacts can be reached, phones dialled, hours read, and each region has its SERMIG office. */
export function checkContacts(content: RawContent): ContentProblem[] {
  const comunas = new Set(content.territory.map((comuna) => comuna.id));
  const regions = new Set(content.regions.map((region) => region.id));
  const problems: ContentProblem[] = [];

  for (const { file, data } of content.contacts) {
    problems.push(...checkReach(data, file, '', comunas));
    for (const code of data.regions ?? [])
      if (!regions.has(code))
        problems.push({
          file,
          field: 'regions',
          wrong: `no region has the code ${code}`,
          remedy: 'correct the code',
        });
    for (const code of data.comunas ?? [])
      if (!comunas.has(code))
        problems.push({
          file,
          field: 'comunas',
          wrong: `no comuna has the code ${code}`,
          remedy: 'correct the code',
        });
    if (data.kind === 'emergency' && (data.hours?.osm !== '24/7' || caveatsOf(data).length > 0))
      problems.push({
        file,
        field: 'kind',
        wrong: 'an emergency line answers day and night, and no doubt stands beside it',
        remedy: "write hours: { osm: '24/7' } and no caveats, or another kind",
      });
    const isCalled = data.kind === 'emergency' || (data.first && data.needs[0] === 'violence');
    if (isCalled && !data.phones)
      problems.push({
        file,
        field: 'phones',
        wrong: 'it stands among the numbers to call first, and nobody can call it',
        remedy:
          data.kind === 'emergency'
            ? 'add its phone, or write another kind'
            : 'add its phone, or remove first',
      });
    if (!data.address && !data.phones && !data.website && !data.whatsapp && !data.mail)
      problems.push({
        file,
        field: '(whole file)',
        wrong: 'nobody can reach this contact',
        remedy: 'add an address, phone or web address, or remove the file',
      });
  }
  for (const { file, data } of content.comunas) {
    if (data.office) problems.push(...checkReach(data.office, file, 'office.', comunas));
    if (data.municipality)
      problems.push(...checkReach(data.municipality, file, 'municipality.', comunas));
    for (const [index, event] of data.sello.entries())
      if ((event.stage === 'trained') !== (event.training !== undefined))
        problems.push({
          file,
          field: `sello.${index}.training`,
          wrong: 'a training, and only a training, says which one it was',
          remedy: 'write training: sello or training: mediation beside stage: trained',
        });
  }
  for (const { id, file, data } of content.regions) {
    const serve = (kind: ContactData['kind']) =>
      content.contacts.filter((c) => c.data.kind === kind && c.data.regions?.includes(id));
    if (serve('sermig').length === 0)
      problems.push({
        file,
        field: id,
        wrong: `no SERMIG office serves ${data.fullName}`,
        remedy: `name '${id}' under regions: in a contact of kind sermig`,
      });
    const aid = serve('legal-aid').filter((contact) => contact.data.website);
    if (aid.length !== 1)
      problems.push({
        file,
        field: id,
        wrong: `${aid.length} bodies give the State's legal aid in ${data.fullName}`,
        remedy: `name '${id}' under regions: in one contact of kind legal-aid that has a website`,
      });
  }
  for (const { file, data } of content.legalAid)
    for (const code of data.comunas)
      if (!comunas.has(code))
        problems.push({
          file,
          field: `${data.id}.comunas`,
          wrong: `no comuna has the code ${code}`,
          remedy: 'correct the code',
        });
  return problems;
}
