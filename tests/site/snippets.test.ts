import { expect, test } from 'playwright/test';
import { complain, findTags } from './site.ts';

/** From the tag of an element that search engines do not quote to its end, or to that of one in it; and drawings. */
const silent =
  /<(svg)\b[\s\S]*?<\/\1>|<(div|section|span)\s(?:[^>]*\s)?data-nosnippet\b[^>]*>[\s\S]*?<\/\2>/g;

test('no search engine quotes what only shows once a page has aged, nor a line of trust', () => {
  const wrong = complain(({ html }) => {
    const quoted = html.replace(silent, '');
    if (!/class="[^"]*\b(?:late|trust)\b/.test(quoted)) return [];
    return findTags(quoted)
      .filter(({ attributes }) => /\b(?:late|trust)\b/.test(attributes['class'] ?? ''))
      .map((tag) => tag.html);
  });
  expect(wrong).toEqual([]);
});
