import { expect, test } from 'playwright/test';
import { findProblems } from '../../scripts/find-problems.ts';
import { contentContext } from '../../src/content-context.ts';
import { isRefusal } from '../../src/model/content-problem.ts';
import { builtOn, content } from '../fixtures/fixtures.ts';

test('the made-up country passes every check of the content', () => {
  const { problems } = findProblems(content, contentContext(builtOn));
  expect(problems.filter(isRefusal)).toEqual([]);
});
