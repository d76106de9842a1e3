import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { checkCalls } from './calls.ts';
import { checkConfirmations } from './confirmations.ts';
import { checkContacts } from './contacts.ts';
import type { CheckContext } from './context.ts';
import { checkCounterCards } from './counter-cards.ts';
import { checkCounter } from './counter.ts';
import { checkDates } from './dates.ts';
import { checkDeadlines } from './deadlines.ts';
import { checkDeclarations } from './declarations.ts';
import { checkDiscreet } from './discreet.ts';
import { checkFolds } from './folds.ts';
import { checkGuide } from './guide.ts';
import { checkLabels } from './labels.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkLists } from './lists.ts';
import { checkLocalProse } from './local-prose.ts';
import { checkNames } from './names.ts';
import { checkOrigin } from './origin.ts';
import { checkPages } from './pages.ts';
import { checkPapers } from './papers.ts';
import { checkPlaceNames } from './place-names.ts';
import { checkProse } from './prose.ts';
import { checkSearch } from './search.ts';
import { checkSecondHand } from './second-hand.ts';
import { checkSingles } from './singles.ts';
import { checkSources } from './sources.ts';
import { checkTerritory } from './territory.ts';
import { checkTexts } from './texts.ts';
import { checkTranslations } from './translations.ts';
import { checkWords } from './words.ts';

/** Everything on which the entries disagree, all at once. */
export function checkContent(content: RawContent, context: CheckContext): ContentProblem[] {
  const checks = [
    checkTexts,
    checkLists,
    checkTerritory,
    checkPlaceNames,
    checkSources,
    checkSecondHand,
    checkDates,
    checkContacts,
    checkConfirmations,
    checkDeclarations,
    checkLinks,
    checkWords,
    checkPages,
    checkPapers,
    checkOrigin,
    checkFolds,
    checkSingles,
    checkCounter,
    checkCounterCards,
    checkLocalProse,
    checkGuide,
    checkDeadlines,
    checkCalls,
    checkDiscreet,
    checkSearch,
    checkProse,
    checkTranslations,
    checkLanguages,
    checkLabels,
    checkNames,
  ];
  return checks.flatMap((check) => check(content, context));
}
