import { parseArgs } from 'node:util';
import { exists } from '../src/model/dates.ts';
import { settings } from '../src/settings.ts';
import { planConfirmation } from './import/confirm.ts';
import { describePlan } from './import/describe.ts';
import { writeOutcome } from './import/run.ts';

// Notes that the municipality, or SERMIG, has said that what the site shows of a comuna holds.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string' },
    on: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});

try {
  const { by, on } = values;
  if (
    positionals.length === 0 ||
    (by !== 'municipality' && by !== 'sermig') ||
    on?.length !== 10 ||
    !exists(on)
  )
    throw new Error(
      'npm run confirm -- COMUNA… --by municipality|sermig --on 2026-12-01 [--dry-run]',
    );
  const { content, date } = settings;
  const outcome = planConfirmation(positionals, by === 'sermig' ? by : 'office', on, content, date);
  for (const plan of outcome.plans) console.log(describePlan(plan));
  for (const { name, why, guesses } of outcome.refused)
    console.error(`${name}: ${why}${guesses.length > 0 ? `; perhaps ${guesses.join(', ')}?` : ''}`);
  // One that cannot be confirmed stops all: they came in one call or letter.
  if (outcome.refused.length > 0) process.exitCode = 1;
  else if (!values['dry-run']) writeOutcome(content, outcome);
  console.log(
    outcome.refused.length > 0 || values['dry-run']
      ? 'Nothing is written.'
      : `${outcome.files.length} file(s) written.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
