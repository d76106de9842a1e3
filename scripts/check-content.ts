import { contentContext } from '../src/content-context.ts';
import { formatProblems, isRefusal } from '../src/model/content-problem.ts';
import { settings } from '../src/settings.ts';
import { findProblems } from './find-problems.ts';

const { problems, entries } = findProblems(settings.content, contentContext(settings.date));
if (problems.length > 0) console.error(formatProblems(problems));
if (problems.some(isRefusal)) process.exit(1);
console.log(`content: ${entries} entries agree`);
