import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { flattenLayers } from './flatten-layers.ts';

const inline = /<(?:style|script)(?:\s[^>]*)?>([\s\S]*?)<\/(?:style|script)>/g;
const style = /(?<=<style>)[\s\S]*?(?=<\/style>)/g;
const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const helper = /--lightningcss-(?:light|dark):[^;}]*;/g;

/** Styles without what the minifier leaves: line ends, and its helpers for `light-dark()` where nothing asks for them. */
export function trimStyles(css: string): string {
  const joined = css.replaceAll('\n', '');
  return joined.includes('var(--lightningcss-') ? joined : joined.replace(helper, '');
}

/** The page with styles that phones without cascade layers understand, and their hash in its policy. */
export function flattenStyles(html: string): string {
  let flat = html;
  for (const [css] of html.matchAll(style)) {
    const flatCss = trimStyles(flattenLayers(css));
    flat = flat.replace(css, () => flatCss).replace(hashOf(css), hashOf(flatCss));
  }
  return flat;
}

/**
 * The page with only those hashes in its content security policy that its own inline styles and
 * scripts need. Astro writes the hashes of the whole site into every page, over a kilobyte of them.
 * @throws Error when the policy would block something that stands in the page
 */
export function trimCsp(html: string, file: string): string {
  const content = policy.exec(html)?.[1];
  if (content === undefined) throw new Error(`${file} has no content security policy`);
  const needed = new Set(
    [...html.matchAll(inline)]
      .map((match) => match[1] ?? '')
      .filter((text) => text !== '')
      .map(hashOf),
  );
  for (const hash of needed)
    if (!content.includes(hash)) throw new Error(`${file}: the policy blocks an inline part`);
  const trimmed = content.replace(/ ?'sha256-[^']+'/g, (hash) =>
    needed.has(hash.trim()) ? hash : '',
  );
  return html.replace(content, trimmed);
}

/** Elements at whose edges a browser shows no white space. */
const blocks =
  'address|article|aside|body|caption|dd|details|div|dl|dt|footer|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|section|summary|table|tbody|td|th|thead|title|tr|ul';
const inlines = 'a|b|bdi|button|i|small|span|strong|svg';
const beforeBlock = new RegExp(`(?:\\s*</(?:${inlines})>)*\\s*(?=</?(?:${blocks})\\b)`, 'g');
const afterBlock = new RegExp(
  `</?(?:${blocks})\\b[^>]*>(?:\\s*<(?:${inlines})\\b[^>]*>)*\\s*`,
  'g',
);
/** White space before the beginning of an inline element, and again in it: browsers show the first. */
const doubled = new RegExp(`(\\s<(?:${inlines})\\b[^>]*>)\\s+`, 'g');
const svg = /<svg[\s>][\s\S]*?<\/svg>/g;

const joinTags = (html: string) => html.trim().replace(/>\s+</g, '><');
/** A drawing without the white space between its parts, and without end tags that say nothing. */
const trimDrawing = (drawing: string) =>
  joinTags(drawing).replace(/><\/(?:path|rect|circle)>/g, '/>');

/** The page without the white space that no browser shows: at the edges of a block, doubled, and in drawings. */
export function trimSpace(html: string): string {
  return html
    .replace(svg, trimDrawing)
    .replace(beforeBlock, joinTags)
    .replace(afterBlock, joinTags)
    .replace(doubled, '$1');
}

/** Makes every page as light as it can be once the site is built. */
export function slimPages(): AstroIntegration {
  return {
    name: 'slim-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const html = flattenStyles(trimSpace(readFileSync(root + file, 'utf8')));
          writeFileSync(root + file, trimCsp(html, file));
        }
      },
    },
  };
}
