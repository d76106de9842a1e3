import type { CardUse } from '../../schema/vocabulary.ts';
import { chooseCard } from '../counter-card.ts';
import { must } from '../must.ts';
import type { Catalog, CounterCards, Page, Procedure } from '../types.ts';

export type CounterCard = CounterCards['cards'][number];

/** Where one reads on: a procedure or a fixed page. */
export type CardSource = { procedure: Procedure } | { page: Page };

function sourceOf({ references }: Catalog, from: string): CardSource {
  const [kind, id = ''] = from.split(':');
  return kind === 'page'
    ? { page: must(references.pages, id) }
    : { procedure: must(references.procedures, id) };
}

/** What the page of the cards shows, in every language: common needs, then procedures. What is discreet has no card there. */
export function showPage(catalog: Catalog) {
  const { counterCards, procedures, references, today } = catalog;
  return {
    references,
    words: counterCards.words,
    file: counterCards.file,
    needs: counterCards.cards
      .filter(({ on }) => on === undefined)
      .map((card) => ({
        card,
        source: card.from === undefined ? undefined : sourceOf(catalog, card.from),
      })),
    procedures: procedures.filter((procedure) => chooseCard(procedure) === 'own'),
    today,
  };
}

export type ShowPage = ReturnType<typeof showPage>;

/** The card to which a procedure leads: its own, or one that it shares with others. */
export function cardOf(
  { counterCards }: Catalog,
  procedure: Procedure,
): { id: string; shared: boolean } | undefined {
  const choice = chooseCard(procedure);
  if (choice === undefined) return undefined;
  if (choice === 'own') return { id: procedure.slug, shared: false };
  const id = findServing(counterCards, choice);
  return id === undefined ? undefined : { id, shared: true };
}

const findServing = ({ cards }: CounterCards, use: CardUse) =>
  cards.find(({ serves }) => serves === use)?.id;

/** The cards that stand on a discreet page alone. */
export function cardsOn({ counterCards }: Catalog, { slug }: Page) {
  const cards = counterCards.cards.filter(({ on }) => on === slug);
  return cards.length > 0 ? { cards, words: counterCards.words } : undefined;
}

export type DiscreetCards = NonNullable<ReturnType<typeof cardsOn>>;
