import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import type { Need } from '../../schema/vocabulary.ts';

/** What people in danger of violence read is discreet, and every discreet number stands once. */
export function checkDiscreet(content: RawContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const places = content.guide.flatMap(({ file, data }) => [
    ...data.outcomes.map((one) => ({ ...one, file, field: one.id })),
    ...data.questions.map((one) => ({ ...one, file, field: one.id, help: [] as Need[] })),
  ]);
  const entries = [...content.pages, ...content.procedures].map(({ file, data }) => ({
    ...data,
    file,
    field: 'discreet',
  }));

  const seen = new Map<number, string>();
  for (const { discreet, file, field } of [...entries, ...places]) {
    if (discreet === undefined) continue;
    const before = seen.get(discreet);
    if (before !== undefined)
      problems.push({
        file,
        field,
        wrong: `${discreet} stands for ${before} already`,
        remedy: 'give it the next number that is free',
      });
    seen.set(discreet, `${file} (${field})`);
  }
  const numbered = new Set(places.flatMap((one) => (one.discreet === undefined ? [] : one.field)));
  for (const one of [...entries, ...places]) {
    if (one.discreet !== undefined || !('emergency' in one) || !one.emergency) continue;
    const leads = 'choices' in one && one.choices.some((choice) => numbered.has(choice));
    if (leads || one.help.includes('violence'))
      problems.push({
        file: one.file,
        field: one.field,
        wrong: 'it is for people in danger, and its address and title would say so',
        remedy: 'add "discreet:" with the next number that is free',
      });
  }
  return problems;
}
