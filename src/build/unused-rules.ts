import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import { isApart } from './apart.ts';

const attributeTests = /\[[^\]]*\]/g;
const pseudos = /::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?/g;
const simple = /([.#]?)([a-z][\w-]*)/gi;

/** What a selector needs that looks into text that runs from right to left. */
export const rightToLeft = '[dir=rtl]';

/** Classes, as `.card`, and elements without which a selector finds nothing. What stands in `:not()` is left out. */
function listNeeded(selector: string): string[] {
  const plain = selector.replace(attributeTests, '').replace(pseudos, '');
  const names = [...plain.matchAll(simple)].flatMap(([, sign = '', name = '']) =>
    sign === '#' ? [] : sign + name,
  );
  return selector.startsWith(`${rightToLeft} `) ? [...names, rightToLeft] : names;
}

/** Whether the selectors of rules in it are moments of an animation. */
const isAnimation = (parent: Rule['parent']) =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

function dropEmpty(root: Root): void {
  root.walk((node) => {
    if ('nodes' in node && node.nodes?.length === 0) node.remove();
  });
}

/** Removes custom properties that no value asks for, also those that only another such one asked for. */
function dropUnusedProperties(root: Root): void {
  const css = root.toString();
  const before = css.length;
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  root.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) declaration.remove();
  });
  if (root.toString().length < before) dropUnusedProperties(root);
}

/** A style sheet that can be cut down to what a page needs. */
export class Sheet {
  private readonly css: string;
  private readonly asked: readonly string[];
  private readonly made = new Map<string, string>();

  constructor(css: string) {
    this.css = css;
    const asked = new Set<string>();
    postcss.parse(css).walkRules(({ selectors, parent }) => {
      if (!isAnimation(parent)) for (const name of selectors.flatMap(listNeeded)) asked.add(name);
    });
    this.asked = [...asked];
  }

  /**
   * The styles without what stands apart, and without rules that can find nothing on a page, now or once
   * its scripts have run.
   * @param has whether a class, as `.card`, or an element stands on the page or may come to stand there
   */
  cutDown(has: (name: string) => boolean): string {
    const missing = new Set(this.asked.filter((name) => !has(name)));
    const key = [...missing].join();
    const css = this.made.get(key) ?? this.without(missing);
    this.made.set(key, css);
    return css;
  }

  private without(missing: ReadonlySet<string>): string {
    const root = postcss.parse(this.css);
    root.walkRules((rule) => {
      if (isAnimation(rule.parent)) return;
      const found = rule.selectors.filter(
        (selector) => !listNeeded(selector).some((name) => missing.has(name)),
      );
      if (found.length === 0) rule.remove();
      else if (found.length < rule.selectors.length) rule.selectors = found;
    });
    // First, since what stands apart asks for properties of the page.
    dropUnusedProperties(root);
    root.each((node) => {
      if (isApart(node)) node.remove();
    });
    dropEmpty(root);
    return root.toString();
  }
}
