import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { localeOf } from '../translations.ts';

/** How the languages of the site tell somebody to telephone; `checkLanguages` asks for each. */
export const sayCall: ReadonlyMap<string, RegExp> = new Map([
  ['es', /\bllam(e|en|ar|arle)\b|\btelefone/iu],
  ['en', /\b(call|phone|ring)\b/iu],
  ['ht', /\b(rele|telefone)\b/iu],
  ['pt', /\b(ligue|ligar|telefone)\b/iu],
  ['fr', /\bappel(ez|er)\b|\btéléphon/iu],
  ['zh-hans', /打电话|致电|拨打/u],
  ['ar', /اتصل|اتّصل|الاتصال/u],
]);

/** Nobody is told to call where the page of the guide has no number to call. */
export function checkCalls(content: RawContent): ContentProblem[] {
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
      .filter((outcome) => sayCall.get(localeOf(id))?.test(data.outcomes[outcome.id]?.text ?? ''))
      .map((outcome) => ({
        file,
        field: `outcomes.${outcome.id}.text`,
        wrong: 'it tells to call, and none of its contacts has a phone',
        remedy: 'say where to go, or name a kind of help that answers',
      })),
  );
}
