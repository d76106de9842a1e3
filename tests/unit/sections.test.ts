import { expect, test } from 'playwright/test';
import { findSections } from '../../src/layouts/sections.ts';

test('every heading of the second rank is listed with an id that says nothing, and keeps its own', () => {
  const { html, sections } = findSections(
    '<h2>Uno</h2><h3>No</h3><h2 id="dos" lang="es"><a href="/">Dos &amp; <i>más</i></a></h2>',
  );
  expect(sections).toEqual([
    { id: 'parte-1', text: 'Uno', lang: undefined },
    { id: 'parte-2', text: 'Dos &amp; más', lang: 'es' },
  ]);
  expect(html).toBe(
    '<h2 id="parte-1">Uno</h2><h3>No</h3><h2 id="dos" lang="es"><span id="parte-2"><a href="/">Dos &amp; <i>más</i></a></span></h2>',
  );
});
