import { minify } from 'html-minifier-next';
import { apartMedia } from './apart.ts';
import { hashOf } from './csp.ts';
import { listWords } from './script-words.ts';
import type { SiteStyles } from './site-styles.ts';
import { rightToLeft } from './unused-rules.ts';

const style = /<style>([\s\S]*?)<\/style>/g;
const hidden = /<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g;
const script = /<script\b(?![^>]*\+json)[^>]*>[\s\S]*?<\/script>/g;
const tag = /<([a-z][a-z0-9]*)/g;
const classes = /<[^>]*?\sclass="([^"]*)"/g;
/** What holds text from right to left; a link to a page in such a language holds nothing else. */
const turned = /<(?!a\b)[a-z][^>]*\sdir="rtl"/;
/** What the build reads of a page and no phone does: the sitemap names its other languages. */
const forTheBuild =
  / data-(?:index|comuna|dated)="[^"]*"|<link rel="alternate" hreflang="[^"]*" href="[^"]*">/g;

/** The styles that stand in a page. */
export const stylesIn = (html: string): string[] =>
  [...html.matchAll(style)].map(([, css = '']) => css);

/** Classes, as `.card`, and elements that stand on a page, and whether any of it runs from right to left. */
function listNames(html: string): Set<string> {
  const shown = html.replace(hidden, '<$1>');
  const elements = [...shown.matchAll(tag)].map(([, name = '']) => name);
  const named = [...shown.matchAll(classes)].flatMap(([, names = '']) => names.split(/\s+/));
  const direction = turned.test(html) ? [rightToLeft] : [];
  return new Set([...elements, ...named.map((name) => `.${name}`), ...direction]);
}

/**
 * The page with styles that phones without cascade layers understand, only those that it needs, and
 * their hash in its policy, and the link to those that stand apart.
 * @param words words of the scripts that it loads
 */
export function slimStyles(html: string, words: ReadonlySet<string>, site: SiteStyles): string {
  const names = listNames(html);
  const inline = new Set([...html.matchAll(script)].flatMap(([text]) => listWords(text)));
  const has = (name: string) => {
    const word = name.replace('.', '');
    return names.has(name) || words.has(word) || inline.has(word);
  };
  let slim = html;
  for (const css of stylesIn(html)) {
    const slimCss = site.sheetOf(css).cutDown(has);
    slim = slim.replace(css, () => slimCss).replace(hashOf(css), hashOf(slimCss));
  }
  const apart = `<link rel="stylesheet" href="${site.path}" media="${apartMedia}">`;
  return slim.replace('</style>', `</style>${apart}`);
}

/** What the minifier takes for a block, and browsers set in a line: it would glue the words beside it. */
const inlineCustomElements = ['data'];

/** The page without white space that no browser shows. */
export const trimSpace = (html: string): Promise<string> =>
  minify(html, {
    collapseWhitespace: true,
    collapseBooleanAttributes: true,
    keepClosingSlash: true,
    inlineCustomElements,
  });

const scriptFile = /<script type="module" src="[^"]*"><\/script>/g;

/** Scripts run in their order: what stands in the page, as the way out of it, must not wait for files. */
export const putFilesLast = (html: string) =>
  html
    .replace(scriptFile, '')
    .replace('</body>', () => `${(html.match(scriptFile) ?? []).join('')}</body>`);

/** Shapes end in their own tag. */
const closeShapes = (html: string) => html.replace(/><\/(?:path|rect|circle)>/g, '/>');

/**
 * The page without what no browser shows and what only the build reads, its scripts in their order. Its styles
 * stay as they are: the policy of the page knows them by their hash.
 */
export async function trimPage(html: string): Promise<string> {
  const styles = stylesIn(html);
  const bare = putFilesLast(html.replace(forTheBuild, '').replace(style, '<style>_</style>'));
  const trimmed = closeShapes(await trimSpace(bare));
  return trimmed.replace(style, () => `<style>${styles.shift()}</style>`);
}
