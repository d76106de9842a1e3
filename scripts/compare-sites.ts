import { parseArgs } from 'node:util';
import { compareSites } from './compare-sites/compare-sites.ts';
import { groupDifferences, type Group } from './compare-sites/group.ts';

// What two built sites differ in, for readers and for the finder and search; exit code 1 where they do.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});
const [oldFolder, newFolder] = positionals.map((folder) => folder.replace(/\/+$/, ''));
if (!oldFolder || !newFolder) {
  console.error('npm run compare -- OLD NEW [--all]: two folders such as dist/');
  process.exit(2);
}

const shorten = (text: string) => (text.length > 220 ? `${text.slice(0, 220)}…` : text);
/** Changes of one kind that are told without `--all`. */
const mostTold = 40;

function show(kind: string, groups: readonly Group[]) {
  console.log(`\n${kind}: ${groups.length} different changes`);
  const told = values.all ? groups : groups.slice(0, mostTold);
  for (const { change, files, times } of told) {
    const often =
      times > files.length ? `${files.length} files, ${times} times` : `${files.length} files`;
    const named = values.all ? files : files.slice(0, 3);
    console.log(`  ${shorten(change)}`);
    console.log(`      ${often}: ${named.join(', ')}${named.length < files.length ? '…' : ''}`);
  }
  if (groups.length > told.length)
    console.log(`  … and ${groups.length - told.length} more: --all`);
}

const groups = groupDifferences(compareSites(oldFolder, newFolder));
for (const kind of new Set(groups.map((group) => group.kind)))
  show(
    kind,
    groups.filter((group) => group.kind === kind),
  );
const total = groups.reduce((sum, { times }) => sum + times, 0);
console.log(
  total === 0 ? 'no difference' : `\n${total} differences, ${groups.length} kinds of change`,
);
process.exitCode = total === 0 ? 0 : 1;
