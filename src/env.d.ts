declare namespace App {
  interface Locals {
    /** What the prose of the page may refer to; set before a body is rendered. */
    scope?: import('./present/resolve-reference.ts').Scope;
    /** Kinds of days whose counting the page has explained. */
    explained?: Set<string>;
  }
}
