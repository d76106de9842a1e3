import { parseArgs } from 'node:util';
import { contentContext } from '../src/content-context.ts';
import { isRefusal } from '../src/model/content-problem.ts';
import { settings } from '../src/settings.ts';
import { changeFacts, type Change } from './change-facts/change-content.ts';
import { readContentFiles, writeContentFile } from './change-facts/content-files.ts';
import { followAll } from './change-facts/follow-all.ts';
import { restoreRefused } from './change-facts/restore.ts';
import { copyProject } from './copy-project.ts';
import { findProblems } from './find-problems.ts';
import { readContent } from './read-content.ts';
import { seedRandom } from './synthetic/random.ts';

// A copy of the project in which every fact of the content is another valid one: npm run change-facts -- ../changed
// `npm test` there passes, or a test rests on a fact that an editor may change.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const [tree] = positionals;
if (tree === undefined)
  throw new Error('name a folder for the copy: npm run change-facts -- ../changed');

copyProject(tree);

const random = seedRandom(Number(values.seed));
const old = readContentFiles('.');
let changes: Change[] = [];
const changed = old.map((each) => ({
  ...each,
  data: changeFacts(each.data, { file: each.file, path: '' }, random, changes),
}));
for (const each of changed) writeContentFile(tree, each);
followAll(tree, changed);

/** What the checks refuse becomes again what it was: the rest stays changed and valid. */
for (let round = 1; ; round += 1) {
  // Errors of form first: others follow from them.
  const form = readContent(`${tree}/content`).problems;
  const refusals =
    form.length > 0
      ? form
      : findProblems(`${tree}/content`, contentContext(settings.date)).problems.filter(isRefusal);
  if (refusals.length === 0) break;
  const restored = new Set<Change>();
  for (const refusal of refusals) {
    const file = refusal.file.replace(`${tree}/`, '');
    const at = old.findIndex((each) => each.file === file);
    const [before, after] = [old[at], changed[at]];
    if (!before || !after) continue;
    const rest = changes.filter((change) => !restored.has(change));
    for (const each of restoreRefused({ file, field: refusal.field }, after, before, rest))
      restored.add(each);
  }
  if (restored.size === 0)
    throw new Error(`nothing to restore for ${refusals[0]?.file}: ${refusals[0]?.wrong}`);
  console.log(`round ${round}: ${refusals.length} refusals, ${restored.size} facts as they were`);
  changes = changes.filter((change) => !restored.has(change));
  for (const each of changed) writeContentFile(tree, each);
  followAll(tree, changed);
}
for (const [kind, own] of Map.groupBy(changes, (change) => change.kind))
  console.log(kind.padEnd(20), String(own.length).padStart(6));
console.log('all'.padEnd(20), String(changes.length).padStart(6));
