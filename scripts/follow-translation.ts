import { load } from 'js-yaml';
import type { Translation } from '../src/schema/common.ts';

/** The field of the front matter, in one line or with lines further in below it. */
const field = /^translation:.*\n(?:[ \t]+.*\n|\}.*\n)*/m;

/**
 * A file of words whose front matter says that it follows the Spanish text of a digest; how it was
 * made stays.
 * @throws Error when it has no `translation:` that can be written anew
 */
export function followIn(text: string, by: Translation['by'], digest: string): string {
  const [, frontMatter = ''] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  const followed = frontMatter.replace(field, `translation: { by: ${by}, of: '${digest}' }\n`);
  const read = load(followed) as { translation?: Partial<Translation> } | undefined;
  if (read?.translation?.of !== digest)
    throw new Error('its front matter has no translation: that can be written anew');
  return text.replace(frontMatter, () => followed);
}
