import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, test } from 'playwright/test';
import { readPages } from './site.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
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

const parts = 6;
test.describe.configure({ mode: 'parallel', timeout: 300_000 });

function findFaults(validator: HtmlValidate, file: string, html: string): string[] {
  return validator
    .validateStringSync(html, file)
    .results.flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message, selector }) =>
      [`${file}:${line}:${column}`, ruleId, message, selector].join(' · '),
    );
}

for (let part = 0; part < parts; part++)
  test(`every page is valid HTML, part ${part + 1} of ${parts}`, () => {
    const validator = new HtmlValidate(new KeptConfigLoader(config));
    const wrong = [...readPages().values()]
      .filter((_, index) => index % parts === part)
      .flatMap(({ file, html }) => findFaults(validator, file, html));
    expect(wrong).toEqual([]);
  });

test('a fault is found on every page that has it, not on the first only', () => {
  const validator = new HtmlValidate(new KeptConfigLoader(config));
  const html =
    '<!DOCTYPE html><html lang="es"><head><title>x</title></head><body><p><div></div></p>';
  for (const file of ['one.html', 'two.html'])
    expect(findFaults(validator, file, html).join('\n')).toContain(`${file}:1:`);
});
