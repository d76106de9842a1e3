import { checkContent } from '../src/model/checks/all.ts';
import type { CheckContext } from '../src/model/checks/context.ts';
import { withoutFollowers } from '../src/model/checks/followers.ts';
import type { ContentProblem } from '../src/model/content-problem.ts';
import { readContent } from './read-content.ts';

/** Everything that is wrong with the content below `root`, and how many entries it has; `instead` as of `readContent`. */
export function findProblems(
  root: string,
  context: CheckContext,
  instead?: ReadonlyMap<string, string>,
): { problems: ContentProblem[]; entries: number } {
  const { content, problems, broken } = readContent(root, instead);
  const checked = withoutFollowers(checkContent(content, context), broken);
  return {
    problems: [...problems, ...checked],
    entries: Object.values(content).reduce((sum, all) => sum + all.length, 0),
  };
}
