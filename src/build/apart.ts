import type { ChildNode } from 'postcss';

/** Where a rule holds that no phone held in a hand needs for its first picture. */
const kinds = ['print', '(min-width:52rem)', '(min-width:64rem)', '(forced-colors:active)'];

/** For the `media` of the link to the file: where it says no, a browser fetches the file last and waits for nothing. */
export const apartMedia = 'print,(min-width:52em),(forced-colors:active)';

const level = (query: string) =>
  query
    .trim()
    .replace(/52\.01em|52em/, '52rem')
    .replace('64em', '64rem');

/** Whether a part of a sheet belongs to the file that stands apart from the pages. */
export const isApart = (node: ChildNode): boolean =>
  node.type === 'atrule' &&
  node.name === 'media' &&
  node.params.split(',').every((query) => kinds.includes(level(query)));
