import type { ContentProblem } from '../content-problem.ts';
import type { RawContent, RawEntry } from '../raw.ts';
import { territorySources } from '../territory-sources.ts';
import { fieldName, walk } from '../walk.ts';

/** Spanish words that tell what a page is, which no language would translate in a name. */
const remark = /\b(copia|reproduce|cita a|curso|estudio jurídico|agregador|blog|sitio de|lista)\b/i;

/** Every source is named somewhere, every name has a file, and no page is filed twice. */
export function checkSources(content: RawContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const known = new Set(content.sources.map((source) => source.id));
  const used = new Set<string>();

  const use = (id: string, file: string, field: string) => {
    used.add(id);
    if (!known.has(id))
      problems.push({
        file,
        field,
        wrong: `there is no source "${id}"`,
        remedy: `add content/sources/${id}.yaml or correct the id`,
      });
  };

  for (const id of Object.values(territorySources)) use(id, 'src/model/territory-sources.ts', id);
  for (const entries of Object.values(content) as RawEntry<unknown>[][])
    for (const { file, data } of entries)
      for (const { path, value } of walk(data))
        if (fieldName(path) === 'sources' && typeof value === 'string') use(value, file, path);

  const byAddress = new Map<string, string>();
  for (const { id, file, data } of content.sources) {
    if (!used.has(id))
      problems.push({
        file,
        field: '(whole file)',
        wrong: `nothing names the source "${id}"`,
        remedy: 'name it where its facts stand, or remove the file',
      });
    if (remark.test(data.publisher ?? ''))
      problems.push({
        file,
        field: 'publisher',
        wrong: `"${data.publisher}" says more than who publishes it`,
        remedy: 'write the name alone; what kind of page it is goes to remark:',
      });
    const address = data.readAt ?? data.url;
    const other = address === undefined ? undefined : byAddress.get(address);
    if (other !== undefined)
      problems.push({
        file,
        field: 'url',
        wrong: `the same page is filed as "${other}"`,
        remedy: 'keep one file and name its id in both places',
      });
    if (address !== undefined) byAddress.set(address, id);
  }
  return problems;
}
