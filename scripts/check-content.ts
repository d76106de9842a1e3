import { readBuildDate } from '../src/build-date.ts';
import { contentContext } from '../src/content-context.ts';
import { formatDisagreements, isRefusal } from '../src/model/disagreement.ts';
import { findProblems } from './find-problems.ts';

const { problems, entries } = findProblems('content', contentContext(readBuildDate()));
if (problems.length > 0) console.error(formatDisagreements(problems));
if (problems.some(isRefusal)) process.exit(1);
console.log(`content: ${entries} entries agree`);
