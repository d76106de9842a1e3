import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';

/** A content file as values; the body of an MDX file stays as it is. */
export interface ContentFile {
  /** Below the project, as `content/contacts/sjm.yaml`. */
  file: string;
  data: unknown;
  body: string;
}

const frontMatter = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

export function readContentFiles(tree: string): ContentFile[] {
  return globSync('content/**/*.{yaml,mdx}', { cwd: tree })
    .sort()
    .map((file) => {
      const text = readFileSync(`${tree}/${file}`, 'utf8');
      const [, front = text, body = ''] = (file.endsWith('.mdx') && frontMatter.exec(text)) || [];
      return { file, data: load(front), body };
    });
}

/** Writes the values without their comments. */
export function writeContentFile(tree: string, { file, data, body }: ContentFile): void {
  const text = dump(data, { noRefs: true, lineWidth: -1 });
  writeFileSync(`${tree}/${file}`, file.endsWith('.mdx') ? `---\n${text}---\n${body}` : text);
}
