import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { localeOf } from '../translations.ts';
import type { CheckContext } from './context.ts';

/** Nobody is told to call where the page of the guide has no number to call. */
export function checkCalls(content: RawContent, { textRules }: CheckContext): ContentProblem[] {
  const [guide] = content.guide;
  const answered = new Set(
    content.contacts
      .filter(({ data }) => data.phones && !data.regions && !data.comunas)
      .flatMap(({ data }) => data.needs),
  );
  const mute = (guide?.data.outcomes ?? []).filter(
    ({ emergency, help }) => !emergency && !help.some((need) => answered.has(need)),
  );
  return content.guideWords.flatMap(({ id, file, data }) =>
    mute
      .filter(({ id: outcome }) =>
        textRules.get(localeOf(id))?.callWords?.test(data.outcomes[outcome]?.text ?? ''),
      )
      .map((outcome) => ({
        file,
        field: `outcomes.${outcome.id}.text`,
        wrong: 'it tells to call, and none of its contacts has a phone',
        remedy: 'say where to go, or name a kind of help that answers',
      })),
  );
}
