import { readBuildDate } from '../src/build-date.ts';
import { contentContext } from '../src/content-context.ts';
import { checkContent } from '../src/model/checks/all.ts';
import { formatDisagreements } from '../src/model/disagreement.ts';
import { readContent } from './read-content.ts';

const { content, problems } = readContent();
problems.push(...checkContent(content, contentContext(readBuildDate())));
if (problems.length > 0) {
  console.error(formatDisagreements(problems));
  process.exit(1);
}
const count = Object.values(content).reduce((sum, entries) => sum + entries.length, 0);
console.log(`content: ${count} entries agree`);
