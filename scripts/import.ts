import { parseArgs } from 'node:util';
import { exists } from '../src/model/dates.ts';
import { settings } from '../src/settings.ts';
import { kinds } from './import/columns.ts';
import { describeOutcome } from './import/describe.ts';
import { planImport, writeOutcome } from './import/run.ts';
import { finishWrite, isCutOff } from './import/write-all.ts';
import { readContent } from './read-content.ts';

const usage = `npm run import -- ${kinds.join('|')} FILE [--source ID] [--on DATE] [--by municipality|sermig] [--write] [--accept-guesses] [--force]`;

// Takes in a list that somebody sent: docs/import.md says how. Without --write nothing is changed.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string' },
    on: { type: 'string' },
    by: { type: 'string' },
    write: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    'accept-guesses': { type: 'boolean', default: false },
  },
});

async function run(): Promise<void> {
  const [asked, file] = positionals;
  const kind = kinds.find((each) => each === asked);
  if (!kind || file === undefined) throw new Error(usage);
  const { content, today } = { content: settings.content, today: settings.date };
  if (isCutOff(content)) {
    if (!values.write)
      throw new Error(
        'an import was cut off while it wrote: the next one with --write ends it first',
      );
    finishWrite(content);
    console.log('An import that was cut off is now ended.\n');
  }
  if (values.on !== undefined && !exists(values.on))
    throw new Error('--on: write a day, as 2026-12-01');
  if (values.by !== undefined && !['municipality', 'office', 'sermig'].includes(values.by))
    throw new Error('--by: municipality or sermig');
  const source = readContent(content).content.sources.find(({ id }) => id === values.source);
  if (values.source !== undefined && !source)
    throw new Error(
      `there is no source "${values.source}": add ${content}/sources/${values.source}.yaml first`,
    );
  const acceptGuesses = values['accept-guesses'];
  const outcome = await planImport(kind, file, {
    content,
    today,
    said: 'planilla',
    source,
    on: values.on,
    by: values.by === undefined ? undefined : values.by === 'sermig' ? 'sermig' : 'office',
    force: values.force,
    acceptGuesses,
  });
  console.log(describeOutcome(outcome, acceptGuesses));
  if (values.write) writeOutcome(content, outcome);
  console.log(values.write ? 'Written.' : 'Nothing is written: that needs --write.');
}

await run().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
