import { expect, test } from 'playwright/test';
import { collectSourceIds } from '../../src/model/provenance.ts';
import type { Source } from '../../src/model/types.ts';

const source = (id: string): Source => ({
  id,
  title: id,
  url: `https://${id}.example`,
  kind: 'official',
  read: '2026-01-01',
});

test('the sources of a page are those of its blocks, each once, however deep they stand', () => {
  const [one, two, three] = ['one', 'two', 'three'].map(source);
  const view = {
    seal: { events: [{ event: { sources: ['one'] }, sources: [one] }] },
    added: { inside: { cards: [{ sources: [two, one] }] } },
    local: undefined,
    sermig: [{ sources: [three] }],
  };
  expect([...new Set(collectSourceIds(view))]).toEqual(['one', 'two', 'three']);
});
