import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { exitAddress } from '../../src/components/discreet/exit-address.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { listDiscreet } from '../../src/model/discreet.ts';
import { readCatalog } from './content.ts';
import { complain, tested, findTags, listFiles, once, pageAt } from './site.ts';
import { textOf } from './text.ts';

/** Every discreet page in every language, with the address from before. */
const listPages = once(() =>
  locales.flatMap(({ segment }) =>
    [...listDiscreet(readCatalog())].map(([name, number]) => {
      const [kind = '', slug = ''] = name.split(':');
      const before = { page: 'info', procedure: 'procedure', guide: 'guidePlace' } as const;
      return {
        segment,
        number,
        path: pathOf(segment, { page: 'sheet', number }),
        old: pathOf(segment, { page: before[kind as keyof typeof before], slug }),
      };
    }),
  ),
);

/** Beginnings of words, in all seven languages, that tell what such a page is about. */
const betraying = RegExp(
  [
    'viol[eê]n|vyolans|maltrat|abus|golpe|agres|abiz',
    'trata\\b|tráfico|trafic|traffick|trafik|traite|esclav|smuggl',
    'peligro|danger|danje|perigo|emergenc|urgenc|ijans',
    'v[ií]ctim|vítim|viktim|denunci|denons|police|polic[ií]a',
    '暴力|贩|偷运|危险|受害|报警|紧急',
    'عنف|اتجار|تهريب|خطر|ضحي|شرطة|طوارئ',
  ].join('|'),
  'i',
);

/** That somebody else looks at the phone, in all seven languages. */
const watched =
  /otra persona|another person|someone else|lòt moun|outra pessoa|autre personne|别人|شخص آخر/i;

test('there are discreet pages, and the list of betraying words knows what they are about', () => {
  expect(listPages().length).toBeGreaterThan(locales.length);
  const silent = listPages()
    .map(({ path }) => textOf(pageAt(path).root.querySelector('main')))
    .filter((text) => !betraying.test(text));
  expect(silent).toEqual([]);
});

test('address, title, heading and everything in the head of a discreet page say nothing', () => {
  const wrong = listPages().flatMap(({ segment, number, path }) => {
    const { root, title, h1 } = pageAt(path);
    const t = translatorFor(segment);
    const head = root.querySelectorAll('head meta, head link').map(({ attributes }) => attributes);
    const said = [
      path,
      title,
      h1,
      ...head.flatMap(({ content = '', href = '' }) => [content, href]),
    ];
    return [
      ...said.filter((what) => betraying.test(what)),
      ...(h1 === t('discreet.title', { number }) ? [] : [`the heading is "${h1}"`]),
      ...(title === `${h1} | ${t('site.name')}` ? [] : [`the title is "${title}"`]),
    ].map((what) => `${path}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

test('a discreet page has a way out before anything else, and sends no address along', () => {
  for (const { path } of listPages()) {
    const { root } = pageAt(path);
    const first = root.querySelector('main a');
    expect(first?.getAttribute('href'), path).toBe(exitAddress);
    expect(first?.getAttribute('rel'), path).toMatch(/\bnoreferrer\b/);
    const referrer = root.querySelector('meta[name=referrer]')?.getAttribute('content');
    expect(referrer, path).toBe('no-referrer');
  }
});

/** Pages that are not discreet and to which one goes on from a discreet one, in every language. */
const listNext = once(() =>
  locales.flatMap(({ segment }) => [
    pathOf(segment, { page: 'help' }),
    ...readCatalog()
      .pages.filter(({ exit }) => exit)
      .map(({ slug }) => pathOf(segment, { page: 'info', slug })),
  ]),
);

test('the pages to which one goes on from a discreet one name whom to call in danger first', () => {
  for (const path of listNext()) {
    const main = pageAt(path).root.querySelector('main');
    const [first] = main?.querySelectorAll('.emergency, .danger-line, .prose, .fold') ?? [];
    expect(first?.classNames, path).toMatch(/emergency|danger-line/);
    expect(first?.querySelectorAll('a[href^="tel:"]').length, path).toBeGreaterThan(1);
  }
});

test('the pages on privacy and on help have the way out too, and no others', () => {
  expect(listNext()).toContain('/es/privacidad/');
  const next = new Set(listNext());
  const wrong = complain((page) => {
    if (page.path.includes('/fichas/')) return [];
    // What stands in for a discreet page shows there alone.
    const shown = page.html.replace(/<template id="neutral">[\s\S]*?<\/template>/, '');
    if (!next.has(page.path)) return shown.includes(exitAddress) ? ['it has the way out'] : [];
    // Parsing all pages would take most of the time.
    const { root } = page;
    const first = root.querySelector('main a')?.getAttribute('href');
    const referrer = root.querySelector('meta[name=referrer]')?.getAttribute('content');
    return [
      ...(first === exitAddress ? [] : [`"${first}" comes before the way out`]),
      ...(referrer === 'no-referrer' ? [] : ['whoever leaves takes its address along']),
    ];
  });
  expect(wrong).toEqual([]);
});

test('title and preview of such a page say nothing of danger, nor that somebody looks', () => {
  const wrong = listNext().flatMap((path) => {
    const { root, title } = pageAt(path);
    const preview = root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    return [title, preview]
      .filter((said) => betraying.test(said) || watched.test(said))
      .map((said) => `${path}: ${said}`);
  });
  expect(wrong).toEqual([]);
});

/** Arabic that speaks to a man: commands, what "you can" do as a verb, and forms that the texts had. */
const toMan = RegExp(
  [
    '(?<!\\p{L})[وف]?(?:اتصل|اكتب|اذهب|اطلب|اقرأ|اسأل|ابحث|استعمل|تحدّث|انتظر|قرّر|دع|سلّم|نزّل|احذف|احفظ|افتح|انظر|ارجع|ابدأ|خذ|اضغط|تأكّد)(?!\\p{L})',
    'يمكنك (?:أيضًا )?أن ت',
    'لم تستطع|لا تستطيع أن|لا تحتاج|عندما تريد|هل ترى|التي ت(?:را|زور)ها|تثق به|كنت ت',
  ].join('|'),
  'u',
);

test('in Arabic no discreet page speaks to its reader as to a man', () => {
  const wrong = listPages()
    .filter(({ segment }) => segment === 'ar')
    .flatMap(({ path }) =>
      textOf(pageAt(path).root.querySelector('main'))
        .split('\n')
        .filter((line) => toMan.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});

test('what a phone keeps is told in three sentences, before any number to call', () => {
  for (const { segment, path } of listPages()) {
    const { root } = pageAt(path);
    const main = textOf(root.querySelector('main'));
    const kept = translatorFor(segment)('discreet.keeps');
    const first = textOf(root.querySelector('main a[href^="tel:"]'));
    expect(first, path).toMatch(/\d{3}/);
    expect(main.indexOf(kept), path).toBeGreaterThan(0);
    expect(main.indexOf(kept), path).toBeLessThan(main.indexOf(first.slice(0, 3)));
    expect(kept.match(/[.。](?=\s|$|\p{Script=Han})/gu), path).toHaveLength(3);
  }
});

test('an old address says nothing, leads on, and no page of the site leads to it', () => {
  const old = new Set(listPages().map((page) => page.old));
  for (const { segment, path, old: at } of listPages()) {
    const { html, title, text } = pageAt(at);
    const t = translatorFor(segment);
    expect([title, text.trim()], at).toEqual([t('site.name'), t('discreet.goOn')]);
    const refresh = findTags(html, 'meta').find(
      ({ attributes }) => attributes['http-equiv'] === 'refresh',
    );
    expect(refresh?.attributes['content'], at).toBe(`0; url=${path}`);
    expect(html, at).toContain('<meta name="robots" content="noindex">');
    expect(betraying.test(html), at).toBe(false);
  }
  const wrong = complain(({ links }) =>
    links.map(({ href }) => href).filter((href) => old.has(href.replace(/#.*/, ''))),
  );
  expect(wrong).toEqual([]);
});

test('no link of the site says in its fragment what somebody looks for, and none of a discreet page in its address', () => {
  const wrong = complain(({ path, links }) =>
    links
      .map(({ href }) => href)
      .filter((href) => href.startsWith('/') || href.startsWith('#'))
      // A complaint about wages and a report to the police are one word in Spanish.
      .map((href) => href.replace(/denuncia(?=-laboral|-pdi)/, ''))
      .filter((href) =>
        betraying.test(path.includes('/fichas/') ? href : href.replace(/^[^#]*/, '')),
      ),
  );
  expect(wrong).toEqual([]);
});

test('no search engine is told of a discreet page', () => {
  const sitemaps = listFiles().filter((file) => /^sitemap.*\.xml$/.test(file));
  const listed = sitemaps.map((file) => readFileSync(`${tested().dist}/${file}`, 'utf8')).join('');
  for (const { path, old } of listPages()) {
    expect(pageAt(path).html, path).toContain('<meta name="robots" content="noindex">');
    for (const each of [path, old]) expect(listed.includes(`${each}<`), each).toBe(false);
  }
});

test('hosts are told that no copy of a discreet page may be kept', () => {
  const rules = readFileSync(`${tested().dist}/_headers`, 'utf8')
    .split(/\n(?=\/)/)
    .filter((rule) => /Cache-Control: no-store/.test(rule))
    .map((rule) =>
      rule.slice(0, rule.indexOf('\n')).replace(':folder', '[^/]+').replace('*', '.*'),
    );
  const isCovered = (path: string) => rules.some((rule) => new RegExp(`^${rule}$`).test(path));
  const kept = listPages().flatMap(({ path, old }) =>
    [path, old].filter((each) => !isCovered(each)),
  );
  expect(kept).toEqual([]);
});
