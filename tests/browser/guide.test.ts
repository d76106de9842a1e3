import { readContent } from '../../scripts/read-content.ts';
import { findOutcome, findQuestion, listWays } from '../../src/model/guide.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const { content } = readContent();
const guide = content.guide[0]?.data;
if (!guide) throw new Error('there is no guide');
const ways = listWays(guide);
const places = [...guide.questions, ...guide.outcomes];
/** Address of a place of the guide. */
function pathTo(id: string): string {
  if (id === guide?.start) return '/es/guia/';
  const number = guide && (findQuestion(guide, id) ?? findOutcome(guide, id))?.discreet;
  return number ? `/es/fichas/${number}/` : `/es/guia/${id}/`;
}

test('without JavaScript every way through the guide can be walked to its end', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const walked = new Set<string>();
  const ends: string[] = [];
  for (const way of ways) {
    for (const [step, id] of way.entries()) {
      const from = way[step - 1];
      const edge = `${from} → ${id}`;
      if (from === undefined || walked.has(edge)) continue;
      walked.add(edge);
      await page.goto(pathTo(from));
      await page.locator(`.choices a[href="${pathTo(id)}"]`).click();
      await expect(page).toHaveURL(pathTo(id));
      const outcome = findOutcome(guide, id);
      if (!outcome) continue;
      ends.push(id);
      await expect(page.locator('.paper h3 a')).toHaveCount(outcome.procedures.length);
      // A discreet outcome has no field: what is typed may be kept by the phone.
      await expect(page.locator('form.finder')).toHaveCount(outcome.discreet ? 0 : 1);
      if (outcome.discreet) await expect(page.locator('main a[href="/es/comunas/"]')).toBeVisible();
    }
  }
  expect(new Set(ends)).toEqual(new Set(guide.outcomes.map(({ id }) => id)));
  expect(places.length).toBeGreaterThan(40);
});

test('nothing that is ticked on an outcome is kept', async ({ page }) => {
  const papers = new Set(
    content.procedureWords.filter(({ data }) => data.documents.length > 0).map(({ id }) => id),
  );
  const outcome = guide.outcomes.find(({ procedures }) => papers.has(`${procedures[0]}/es`));
  await page.goto(`/es/guia/${outcome?.id}/`);
  const box = page.locator('.paper input').first();
  await box.check();
  await page.reload();
  await expect(box).not.toBeChecked();
  expect(await page.context().cookies()).toEqual([]);
});

test('where there is danger, the emergency lines stand before the choices', async ({ page }) => {
  await page.goto(pathTo('peligro'));
  const [lines, choices] = await Promise.all(
    ['.emergency', '.choices'].map((part) => page.locator(part).boundingBox()),
  );
  expect(lines?.y ?? 0).toBeLessThan(choices?.y ?? 0);
});
