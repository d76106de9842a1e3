import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, test } from 'playwright/test';
import { listBlocks, shapeOf } from './shape.ts';
import { once, readPages } from './site.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // Axe asks for these too, on some pages only.
    'heading-level': 'error',
    'input-missing-label': 'error',
    'no-missing-references': 'error',
    // Ids may begin with a digit since HTML 5: sources and law changes are named by their date.
    'valid-id': ['error', { relaxed: true }],
    // Safari tells a list without bullets as a list only when its role is written out.
    'no-redundant-role': 'off',
    // A preference on how numbers break over lines; they stand in elements of their own.
    'tel-non-breaking': 'off',
    // A limit of one search engine's display. Titles lead with the place, so what is cut is the end.
    'long-title': 'off',
    // Inside a drawing there is no native list.
    'prefer-native-element': ['error', { exclude: ['list', 'listitem'] }],
  },
};

/** Resolves the rules once: the loader of the library would do so for each of thousands of pages. */
class KeptConfigLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string) {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const parts = 4;
test.describe.configure({ mode: 'parallel', timeout: 300_000 });

function findFaults(validator: HtmlValidate, html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message, selector }) =>
      [`${line}:${column}`, ruleId, message, selector].join(' · '),
    );
}

interface Written {
  file: string;
  html: string;
}

/** Pages of one shape together: thousands differ in their words alone. Those made of nothing new are left out. */
function groupByShape(pages: Iterable<Written>): Written[][] {
  const seen = new Set<string>();
  const shapes = Map.groupBy(pages, ({ html }) => shapeOf(html));
  return [...shapes].flatMap(([shape, alike]) => {
    const fresh = listBlocks(shape).difference(seen);
    for (const block of fresh) seen.add(block);
    return fresh.size > 0 ? [alike] : [];
  });
}

/** Faults of each page, by looking at one of each shape. */
function findInvalid(shapes: readonly Written[][]): string[] {
  const validator = new HtmlValidate(new KeptConfigLoader(config));
  return shapes.flatMap((alike) => {
    const found = findFaults(validator, alike[0]?.html ?? '');
    return alike.flatMap(({ file }) => found.map((fault) => `${file}:${fault}`));
  });
}

const listShapes = once(() => groupByShape(readPages().values()));

for (let part = 0; part < parts; part++)
  test(`every page is valid HTML, part ${part + 1} of ${parts}`, () => {
    const own = listShapes().filter((_, at) => at % parts === part);
    expect(findInvalid(own)).toEqual([]);
  });

test('a fault is found on every page that has it, not on the first only', () => {
  const head = '<!DOCTYPE html><html lang="es"><head><title>x</title></head><body>';
  const wrong = ['one.html', 'two.html'].map((file) => ({
    file,
    html: `${head}<p>${file}<div></div></p>`,
  }));
  for (const { file } of wrong)
    expect(findInvalid(groupByShape(wrong)).join('\n')).toContain(`${file}:1:`);
});

const page = (file: string, body: string): Written => ({
  file,
  html: `<!DOCTYPE html><html lang="es"><head><title>Ancud</title></head><body><h1>Ancud</h1>${body}</body></html>`,
});

for (const [fault, right, wrong] of [
  ['a sign that HTML keeps for itself', '<p>Pan y agua</p>', '<p>Pan & agua</p>'],
  ['a heading without words', '<h2>Agua</h2>', '<h2> </h2>'],
  ['an id that stands twice', '<p id="a">1</p><p id="b">2</p>', '<p id="a">1</p><p id="a">2</p>'],
  [
    'a block in a link of a link',
    '<ul><li><a href="/">1</a></li></ul>',
    '<ul><li><a href="/">1<a href="/">2</a></a></li></ul>',
  ],
  [
    'a row of a list in no list',
    '<ul><li>1</li></ul><div></div>',
    '<ul><li>1</li></ul><div><li>1</li></div>',
  ],
  [
    'a link that a block brings into another',
    '<div><p><a href="/">1</a></p></div><a href="/"><p>1</p></a>',
    '<a href="/"><p><a href="/">1</a></p></a>',
  ],
  [
    'a landmark called like another',
    '<nav aria-label="Agua">1</nav><nav aria-label="Pan">2</nav>',
    '<nav aria-label="Agua">1</nav><nav aria-label="Agua">2</nav>',
  ],
  [
    'a part named by a heading that says the same as another',
    '<section aria-labelledby="a"><h2 id="a">1</h2></section><section aria-labelledby="b"><h2 id="b">2</h2></section>',
    '<section aria-labelledby="a"><h2 id="a">1</h2></section><section aria-labelledby="b"><h2 id="b">1</h2></section>',
  ],
  [
    'a landmark without a name in the second of two blocks',
    '<article><nav>1</nav></article>',
    '<article><nav>1</nav></article><article><nav>1</nav></article>',
  ],
  [
    'a form whose button, in a block, sends nothing',
    '<form action="/"><p><button type="submit">1</button></p></form><p><button type="button">1</button></p>',
    '<form action="/"><p><button type="button">1</button></p></form><p><button type="submit">1</button></p>',
  ],
  [
    'a field in the second of two blocks with the name of the first',
    '<form action="/"><p><label>2<input type="text" name="a"></label></p><button type="submit">1</button></form>',
    '<form action="/"><p><label>2<input type="text" name="a"></label></p><p><label>2<input type="text" name="a"></label></p><button type="submit">1</button></form>',
  ],
  [
    'a link that a block brings where nothing is read out',
    '<div aria-hidden="true"><p><a>1</a></p></div><p><a href="/">1</a></p>',
    '<div aria-hidden="true"><p><a href="/">1</a></p></div><p><a>1</a></p>',
  ],
  ['a heading that leaves a rank out', '<h2>Agua</h2><h3>Pan</h3>', '<h2>Agua</h2><h4>Pan</h4>'],
  [
    'a name that is nowhere',
    '<p id="a">1</p><ul aria-labelledby="a"><li>2</li></ul>',
    '<ul aria-labelledby="a"><li>2</li></ul>',
  ],
  [
    'a field without a label',
    '<form><label>1<input name="b" type="text"></label><button type="submit">2</button></form>',
    '<form>1<input name="b" type="text"><button type="submit">2</button></form>',
  ],
  ['a picture from nowhere', '<img src="/a.png" alt="Mapa">', '<img src="" alt="Mapa">'],
] as const)
  test(`${fault} is found, though a page before it has all but the fault`, () => {
    expect(findInvalid(groupByShape([page('right.html', right)]))).toEqual([]);
    const found = findInvalid(groupByShape([page('right.html', right), page('wrong.html', wrong)]));
    expect([...new Set(found.map((each) => each.replace(/:.*/, '')))]).toEqual(['wrong.html']);
  });
