import type { ContentProblem } from '../content-problem.ts';
import { listWays, mostChoices, namedBy } from '../guide.ts';
import type { RawContent } from '../raw.ts';

const difference = (a: Iterable<string>, b: Iterable<string>) => {
  const other = new Set(b);
  return [...new Set(a)].filter((id) => !other.has(id));
};

/** The question tree has no loop, no dead end, nothing out of reach, and words for every choice. */
export function checkGuide(content: RawContent): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const procedures = content.procedures.map(({ id }) => id);
  const pages = content.pages.map(({ id }) => id);

  for (const { file, data } of content.guide) {
    const report = (field: string, wrong: string, remedy: string) =>
      problems.push({ file, field, wrong, remedy });
    const { start, questions, outcomes, leftOut } = data;
    const ids = [...questions, ...outcomes].map(({ id }) => id);
    const ends = new Set(outcomes.map(({ id }) => id));
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    for (const id of repeated) report(id, 'two places have this id', 'rename one of them');
    if (!questions.some(({ id }) => id === start))
      report('start', `there is no question "${start}"`, 'name the first question');

    const ways = listWays(data);
    for (const way of ways) {
      const end = way.at(-1) ?? '';
      const told = way.join(' → ');
      if (way.indexOf(end) < way.length - 1)
        report(end, `the choices go round: ${told}`, 'lead the last choice elsewhere');
      else if (!ends.has(end))
        report(end, `a choice ends nowhere: ${told}`, 'add an outcome with this id, or correct it');
      else if (way.length - 1 > mostChoices)
        report(end, `it is ${way.length - 1} choices away: ${told}`, `at most ${mostChoices}`);
    }
    for (const id of difference(ids, ways.flat()))
      report(id, 'no choice leads here', 'lead a choice here, or remove it');

    const used = outcomes.flatMap(namedBy);
    const without = leftOut.map(({ procedure }) => procedure);
    for (const id of difference([...used, ...without], procedures))
      report('procedures', `there is no procedure "${id}"`, 'correct the id, or add the entry');
    for (const id of difference(
      outcomes.flatMap((outcome) => outcome.pages),
      pages,
    ))
      report('pages', `there is no page "${id}"`, 'correct the id, or add the entry');
    for (const id of difference(procedures, [...used, ...without]))
      report(
        'leftOut',
        `no path leads to the procedure "${id}"`,
        'add it to an outcome, or say why not',
      );
    for (const id of without.filter((each) => used.includes(each)))
      report('leftOut', `an outcome leads to "${id}"`, 'remove it from the list');

    for (const words of content.guideWords) {
      const compare = (field: string, written: object | undefined, declared: string[]) => {
        const own = Object.keys(written ?? {});
        for (const id of difference(declared, own))
          problems.push({
            file: words.file,
            field,
            wrong: `no words for "${id}"`,
            remedy: 'write them',
          });
        for (const id of difference(own, declared))
          problems.push({
            file: words.file,
            field,
            wrong: `${file} has no "${id}" there`,
            remedy: 'remove the words, or add the id',
          });
      };
      compare(
        'questions',
        words.data.questions,
        questions.map(({ id }) => id),
      );
      compare(
        'outcomes',
        words.data.outcomes,
        outcomes.map(({ id }) => id),
      );
      for (const { id, choices } of questions)
        compare(`questions.${id}.choices`, words.data.questions[id]?.choices, choices);
    }
  }
  return problems;
}
