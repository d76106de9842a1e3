import { digestOf } from '../../src/model/digest.ts';
import { listTexts } from '../../src/model/translatable-texts.ts';
import { readContent } from '../read-content.ts';
import { writeContentFile, type ContentFile } from './content-files.ts';

/** Makes every translation follow the Spanish words as they are now, as whoever changes a title does. */
export function followAll(tree: string, files: readonly ContentFile[]): void {
  const { content } = readContent(`${tree}/content`);
  const byFile = new Map(files.map((each) => [`${tree}/${each.file}`, each]));
  for (const { source, translations } of listTexts(content))
    for (const { file } of translations.values()) {
      const own = byFile.get(file);
      const { translation } = (own?.data ?? {}) as { translation?: { of?: string } };
      const digest = digestOf(source.data, source.body);
      if (!own || !translation || translation.of === digest) continue;
      translation.of = digest;
      writeContentFile(tree, own);
    }
}
