import type { BreadcrumbList } from 'schema-dts';
import { plain } from '../../present/plain.ts';

/** Set names apart on the page. */
const isolates = /[\u2066-\u2069]/g;

/** The pages above a page, each linked from it, and its own name last. */
export const breadcrumbs = (
  up: readonly { text: string; href: string }[],
  own: string,
  urlOf: (path: string) => string,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...up, { text: own, href: undefined }].map(({ text, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: plain(text).replace(isolates, ''),
    ...(href !== undefined && { item: urlOf(href) }),
  })),
});
