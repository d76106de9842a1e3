import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import type { DaysData } from '../../components/days/days-data.ts';
import { dayWords } from '../../i18n/day-words.ts';
import { locales, type LocaleSegment } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/routes.ts';
import { withColon } from '../../i18n/sentences.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { linkToGuide } from '../../present/entry-links.ts';
import { findOutcome } from '../../model/guide.ts';
import { holidaysAround } from '../../model/holidays.ts';

/** Outcome of the guide for whose permit has ended. */
const permitEnded = 'permiso-vencido';

export function getStaticPaths() {
  return locales.map(({ segment }) => ({ params: { locale: segment } }));
}

/** Holidays, names of days and what is said of a counted term in a language, as a module. */
export const GET: APIRoute<Record<string, never>, { locale: LocaleSegment }> = ({
  params: { locale },
}) => {
  const t = translatorFor(locale);
  const holidays = holidaysAround(catalog.today);
  const [from = '', to = ''] = [holidays[0], holidays.at(-1)].map((day) => day?.slice(0, 4));
  const data: DaysData = {
    holidays,
    built: catalog.today,
    words: dayWords(locale),
    says: {
      first: withColon(locale, t('deadline.days.first')),
      last: withColon(locale, t('deadline.days.last')),
      'working-day': t('deadline.days.counted.working-day', { from, to }),
      day: t('deadline.days.counted.day'),
      how: t('deadline.days.how'),
      howBack: t('deadline.days.howBack'),
      hurry: t('deadline.days.hurry'),
      today: t('deadline.days.today'),
      past: t('deadline.days.past'),
      future: t('deadline.days.future'),
      far: t('deadline.days.far'),
      farHelp: t('deadline.days.farHelp'),
      tomorrow: t('deadline.days.tomorrow'),
      now: t('deadline.days.now'),
      ended: t('deadline.days.ended'),
      unlisted: t('deadline.days.unlisted'),
      where: t('notice.where'),
      keep: t('deadline.days.keep'),
      event: t('deadline.days.event'),
    },
    help: pathOf(locale, { page: 'help' }),
    ended: findOutcome(catalog.guide, permitEnded)
      ? linkToGuide(catalog.guide, locale, permitEnded)
      : undefined,
  };
  return new Response(`export default ${JSON.stringify(data)}`);
};
