import { parseArgs } from 'node:util';
import { writeCsv } from '../src/data/csv.ts';
import { translatedLocales } from '../src/i18n/translator.ts';
import { listSubjects, subjectKinds } from '../src/model/desk/subjects.ts';
import { flaws } from '../src/model/desk/weights.ts';
import { settings } from '../src/settings.ts';
import { readCatalog } from './read-catalog.ts';
import { describeFindings, describeWeights } from './report/describe-findings.ts';
import { listFindings, tableFindings } from './report/list-findings.ts';

const usage = `npm run report                     what is missing, due, contradictory or unconfirmed, most harm first
  --only ${subjectKinds.join('|')}
  --region SLUG                    what is about one region
  --flaw ${flaws.join('|')}
  --top N                          so many entries; 40 when left out
npm run --silent report -- --csv > report.csv   all of it for a spreadsheet, a row for each value
npm run report -- --weights        by what the order is made, and why`;

/** One of some words, or an error that names them. */
function choose<Word extends string>(
  name: string,
  asked: string | undefined,
  words: readonly Word[],
) {
  const found = words.find((word) => word === asked);
  if (asked !== undefined && found === undefined)
    throw new Error(`--${name}: one of ${words.join(', ')}`);
  return found;
}

try {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      region: { type: 'string' },
      flaw: { type: 'string' },
      top: { type: 'string', default: '40' },
      csv: { type: 'boolean', default: false },
      weights: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (!/^\d+$/.test(values.top)) throw new Error('--top: a number of entries');
  const catalog = readCatalog(settings.content, settings.date);
  const slug = choose(
    'region',
    values.region,
    catalog.regions.map((each) => each.slug),
  );
  const findings = listFindings(listSubjects(catalog, translatedLocales), {
    kind: choose('only', values.only, subjectKinds),
    flaw: choose('flaw', values.flaw, flaws),
    region: catalog.regions.find((region) => region.slug === slug)?.code,
  });
  if (values.help) console.log(usage);
  else if (values.weights) console.log(describeWeights());
  else if (values.csv) process.stdout.write(writeCsv(tableFindings(findings)));
  else console.log(describeFindings(findings, Number(values.top)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
