declare namespace App {
  interface Locals {
    /** What the prose of the page may refer to; set before a body is rendered. */
    scope?: import('./present/resolve-reference.ts').Scope;
    /** Kinds of days whose counting the page has explained. */
    explained?: Set<string>;
    /** The words of the counter to which the page may still lead; none: it leads to none. */
    wordLinks?: import('./present/word-links.ts').WordLinks;
  }
}
