import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { scams } from '../../schema/vocabulary.ts';

/** Ids that one entry uses to name another have an entry. */
export function checkLinks(content: RawContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const ids = {
    procedure: new Set(content.procedures.map((entry) => entry.id)),
    contact: new Set(content.contacts.map((entry) => entry.id)),
    law: new Set(content.laws.map((entry) => entry.id)),
    'place in the guide': new Set(
      content.guide.flatMap(({ data }) =>
        [...data.questions, ...data.outcomes].map(({ id }) => id),
      ),
    ),
    'law change': new Set(content.lawChanges.map((entry) => entry.id)),
  };
  const need = (kind: keyof typeof ids, id: string, file: string, field: string) => {
    if (!ids[kind].has(id))
      problems.push({
        file,
        field,
        wrong: `there is no ${kind} "${id}"`,
        remedy: 'correct the id, or add the entry',
      });
  };

  for (const { file, data } of content.procedures) {
    if (data.office !== undefined) need('contact', data.office, file, 'office');
    for (const id of data.related) need('procedure', id, file, 'related');
    for (const id of data.pending ?? []) need('law change', id, file, 'pending');
    for (const basis of data.legalBasis) need('law', basis.law, file, 'legalBasis');
  }
  for (const { file, data } of [...content.procedures, ...content.pages])
    if ((data.pending === undefined) !== (data.beforeActing === undefined))
      problems.push({
        file,
        field: 'beforeActing',
        wrong: 'it does not go with `pending`',
        remedy: 'say what to do as long as something is pending, and only then',
      });
    else if (data.beforeActing === 'legal-help-first' && data.help[0] !== 'legal')
      problems.push({
        file,
        field: 'help',
        wrong: 'legal help is to come first, and is not the first help of the page',
        remedy: 'begin the list with legal',
      });
  for (const { file, data } of content.lawChanges)
    for (const id of data.procedures) need('procedure', id, file, 'procedures');
  for (const { file, data } of content.pages) {
    for (const id of data.procedures) need('procedure', id, file, 'procedures');
    for (const id of data.pending ?? []) need('law change', id, file, 'pending');
  }
  for (const { file, data } of content.road) {
    for (const part of data.steps)
      for (const id of part.procedures) need('procedure', id, file, part.id);
    for (const part of data.situations) need('place in the guide', part.guide, file, part.id);
    for (const words of content.roadWords)
      for (const kind of ['situations', 'steps'] as const) {
        const declared = data[kind].map((part) => part.id).sort();
        const written = Object.keys(words.data[kind]).sort();
        if (declared.join() !== written.join())
          problems.push({
            file: words.file,
            field: kind,
            wrong: `ids differ from ${file}: ${written.join(', ')}`,
            remedy: `write exactly ${declared.join(', ')}`,
          });
      }
  }
  for (const { id, file } of content.scams)
    if (!(scams as readonly string[]).includes(id))
      problems.push({
        file,
        field: '(folder)',
        wrong: `"${id}" is no scam of src/schema/vocabulary.ts`,
        remedy: 'rename the folder, or add the word to the list',
      });
  return problems;
}
