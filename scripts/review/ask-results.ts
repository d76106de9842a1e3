import type { Ask } from '../new/ask.ts';
import { results, type Check, type Result } from './check.ts';
import { describeCheck } from './describe-checks.ts';

/**
 * Goes through checks one after the other; what is answered is recorded at once, so that nothing is lost when somebody
 * stops. `q` ends, an empty answer leaves one for later.
 */
export async function askResults(
  checks: readonly Check[],
  ask: Ask,
  record: (check: Check, result: Result) => void,
  say: (text: string) => void,
): Promise<void> {
  for (const [at, check] of checks.entries()) {
    say(`\n${at + 1} of ${checks.length}\n${describeCheck(check)}\n`);
    for (;;) {
      const answer = (await ask(`${results.join(', ')}; empty: later; q: end\n> `)).trim();
      if (answer === 'q') return;
      const result = results.find((each) => answer !== '' && each.startsWith(answer));
      if (result) record(check, result);
      if (result || answer === '') break;
      say('  That is none of these.\n');
    }
  }
}
