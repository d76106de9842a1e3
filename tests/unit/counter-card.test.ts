import { expect, test } from 'playwright/test';
import { chooseCard } from '../../src/model/counter-card.ts';

type Asked = Parameters<typeof chooseCard>[0];

const base: Asked = { state: 'open', group: 'identity-card', places: ['civil-registry'] };

const cases: [what: string, change: Partial<Asked>, card: ReturnType<typeof chooseCard>][] = [
  ['asked for at a counter', {}, 'own'],
  ['done online too', { places: ['sermig-portal', 'sermig-office'] }, 'own'],
  ['done online alone', { places: ['sermig-portal', 'sermig-help-desk'] }, 'online'],
  ['about a refusal', { group: 'refused-expelled', places: ['sermig-portal'] }, 'refused'],
  ['brought before a court', { group: 'refused-expelled', places: ['supreme-court'] }, 'refused'],
  ['not before legal help', { beforeActing: 'legal-help-first' }, 'legal-help-first'],
  ['gone to all the same', { beforeActing: 'go-anyway' }, 'own'],
  ['of a stay without papers', { group: 'without-papers', places: ['police'] }, 'legal-help-first'],
  ['done nobody says where', { places: ['not-stated'] }, undefined],
  ['closed', { state: 'closed' }, undefined],
  ['discreet', { discreet: 1 }, undefined],
  [
    'discreet, and wants legal help first',
    { discreet: 1, beforeActing: 'legal-help-first' },
    undefined,
  ],
];

for (const [what, change, card] of cases)
  test(`a procedure that is ${what} leads to ${card === undefined ? 'no card' : `the card "${card}"`}`, () => {
    expect(chooseCard({ ...base, ...change })).toBe(card);
  });
