import { expect, test } from 'playwright/test';
import { findSections } from '../../src/layouts/sections.ts';

test('every heading of the second rank is listed, with its id or a new one', () => {
  const { html, sections } = findSections(
    '<h2>Uno</h2><h3>No</h3><h2 id="dos" lang="es"><a href="/">Dos &amp; <i>más</i></a></h2><h2 class="c">Tres</h2>',
  );
  expect(sections).toEqual([
    { id: 'parte-1', text: 'Uno', lang: undefined },
    { id: 'dos', text: 'Dos &amp; más', lang: 'es' },
    { id: 'parte-3', text: 'Tres', lang: undefined },
  ]);
  expect(html).toBe(
    '<h2 id="parte-1">Uno</h2><h3>No</h3><h2 id="dos" lang="es"><a href="/">Dos &amp; <i>más</i></a></h2><h2 id="parte-3" class="c">Tres</h2>',
  );
});
