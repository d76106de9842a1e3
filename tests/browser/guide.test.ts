import { readContent } from '../../scripts/read-content.ts';
import { findOutcome, listWays } from '../../src/model/guide.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const { content } = readContent();
const guide = content.guide[0]?.data;
if (!guide) throw new Error('there is no guide');
const ways = listWays(guide);
const places = [...guide.questions, ...guide.outcomes];

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
      await page.goto(from === guide.start ? '/es/guia/' : `/es/guia/${from}/`);
      await page.locator(`.choices a[href="/es/guia/${id}/"]`).click();
      await expect(page).toHaveURL(`/es/guia/${id}/`);
      const outcome = findOutcome(guide, id);
      if (!outcome) continue;
      ends.push(id);
      await expect(page.locator('.paper h3 a')).toHaveCount(outcome.procedures.length);
      await expect(page.locator('form.finder')).toBeVisible();
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
  await page.goto('/es/guia/peligro/');
  const [lines, choices] = await Promise.all(
    ['.emergency', '.choices'].map((part) => page.locator(part).boundingBox()),
  );
  expect(lines?.y ?? 0).toBeLessThan(choices?.y ?? 0);
});
