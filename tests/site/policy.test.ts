import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { complain, findTags, type Page } from './site.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Directives of the policy that a page carries. */
function readPolicy(page: Page): Map<string, string[]> {
  const meta = findTags(page.html, 'meta').find(
    ({ attributes }) => attributes['http-equiv'] === 'content-security-policy',
  );
  const directives = (meta?.attributes['content'] ?? '').split(';').map((each) => each.trim());
  return new Map(
    directives.filter(Boolean).map((directive) => {
      const [name = '', ...values] = directive.split(/\s+/);
      return [name, values];
    }),
  );
}

/** Hashes of what stands inside elements of one name; data in a script is not run. */
function hashInline(page: Page, name: 'style' | 'script'): string[] {
  const pattern = RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'g');
  const texts = [...page.html.matchAll(pattern)]
    .filter(([, attributes = '']) => !/\bsrc=|type="?[\w/]+\+json/.test(attributes))
    .map(([, , text = '']) => text);
  return [...new Set(texts.filter((text) => text !== '').map(hashOf))].sort();
}

test('every page has a policy, before anything that it rules', () => {
  const wrong = complain(({ html }) => {
    const at = html.indexOf('http-equiv="content-security-policy"');
    const ruled = html.search(/<style|<script|rel="?stylesheet/);
    return at >= 0 && (ruled < 0 || at < ruled) ? [] : ['no policy, or too late'];
  });
  expect(wrong).toEqual([]);
});

test('the policy of every page allows nothing by default, and no inline code as such', () => {
  const wrong = complain((page) => {
    const policy = readPolicy(page);
    const loose = [...policy.values()]
      .flat()
      .filter((value) => /unsafe-(?:inline|eval)|\*/.test(value))
      // The search runs compiled code, and nothing else may.
      .filter((value) => !(value === "'wasm-unsafe-eval'" && page.path.endsWith('/buscar/')));
    return [
      ...(policy.get('default-src')?.join() === "'none'" ? [] : ["default-src is not 'none'"]),
      ...loose.map((value) => `the policy has ${value}`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('the policy of every page covers exactly its inline styles and scripts', () => {
  const wrong = complain((page) =>
    (['style', 'script'] as const).flatMap((name) => {
      const allowed = (readPolicy(page).get(`${name}-src`) ?? []).filter((v) =>
        v.startsWith("'sha"),
      );
      const present = hashInline(page, name);
      return allowed.sort().join() === present.join()
        ? []
        : [`${name}-src has ${allowed.join(' ')}, the page ${present.join(' ')}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no element carries a style or a handler of its own', () => {
  const wrong = complain((page) => {
    // Few pages have as much as a word like one: to read all tags of all of them takes long.
    if (!/\s(?:style|on[a-z]+)\s*=/i.test(page.html)) return [];
    return findTags(page.html).flatMap(({ name: tag, attributes }) =>
      Object.keys(attributes)
        .filter((name) => name === 'style' || /^on[a-z]+$/i.test(name))
        .map((name) => `<${tag} ${name}>`),
    );
  });
  expect(wrong).toEqual([]);
});
