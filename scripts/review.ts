import { parseArgs } from 'node:util';
import { exists } from '../src/model/dates.ts';
import { settings } from '../src/settings.ts';
import { askOn } from './new/ask.ts';
import { readCatalog } from './read-catalog.ts';
import { askResults } from './review/ask-results.ts';
import { partNames, results, type Check, type Result } from './review/check.ts';
import { chooseChecks, readShare } from './review/choose-checks.ts';
import { describeCheck, describeCounts } from './review/describe-checks.ts';
import { listChecks } from './review/list-checks.ts';
import { recordResult } from './review/record.ts';

const usage = `npm run review                                  how many checks there are, and how many are due
npm run review -- --due --part doubtful         what to look at, what the site says, what to compare
npm run review -- --due --mine 1/2              the half of the first of two people
npm run review -- --due --ask                   one after the other, each answer written at once
npm run review -- procedure:refugio --result ${results.join('|')} [--on DATE]
parts: ${partNames.join(', ')}`;

async function run(): Promise<void> {
  const { positionals: ids, values } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      mine: { type: 'string' },
      result: { type: 'string' },
      on: { type: 'string' },
      due: { type: 'boolean', default: false },
      ask: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const { content, date: today } = settings;
  const part = partNames.find((each) => each === values.part);
  const result = results.find((each) => each === values.result);
  const on = values.on ?? today;
  if (values.part !== undefined && !part) throw new Error(`--part: ${partNames.join(', ')}`);
  if (values.result !== undefined && !result) throw new Error(`--result: ${results.join(', ')}`);
  if (on.length !== 10 || !exists(on)) throw new Error('--on: write a day, as 2026-12-01');
  const share = values.mine === undefined ? undefined : readShare(values.mine);
  const all = listChecks(readCatalog(content, today));
  const wantsAll = ids.length === 0 && !part && !share && !values.due;
  const checks = chooseChecks(all, today, { ids, part, share, due: values.due });
  if (result) {
    if (ids.length === 0) throw new Error('name what was looked at, as procedure:refugio');
    const files = recordResult(checks, result, on, content);
    console.log(files.length > 0 ? `Written: ${files.join(', ')}` : 'It was written before.');
  } else if (values.ask) {
    const { ask, close } = askOn(process.stdin, process.stdout);
    const record = (check: Check, found: Result) => recordResult([check], found, on, content);
    await askResults(checks, ask, record, (text) => process.stdout.write(text)).finally(close);
  } else if (wantsAll) console.log(`${describeCounts(all, today)}\n\n${usage}`);
  else console.log([...checks.map(describeCheck), `${checks.length} to look at`].join('\n\n'));
}

await run().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
