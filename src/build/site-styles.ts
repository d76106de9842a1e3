import { createHash } from 'node:crypto';
import postcss from 'postcss';
import { isApart } from './apart.ts';
import { inlineConstants, sortDeclarations } from './light-styles.ts';
import { flattenLayers, seam, shortenNames, trimStyles } from './styles.ts';
import { Sheet } from './unused-rules.ts';

/** Parts of all sheets, each once, those that were in layers first. */
function joinParts(sheets: readonly string[], takes: typeof isApart = () => true): string {
  const [common, rest] = [new Set<string>(), new Set<string>()];
  for (const sheet of sheets) {
    const parts = sheet.split(seam);
    for (const [into, css] of [
      [common, parts[0]],
      [rest, parts[1]],
    ] as const)
      for (const node of postcss.parse(css ?? '').nodes) if (takes(node)) into.add(String(node));
  }
  return [...common].join('') + seam + [...rest].join('');
}

/**
 * The styles of all pages. What only paper, wide screens and forced colours need is one file for all of
 * them; the rest stands in the pages.
 */
export class SiteStyles {
  /** Styles of the file that stands apart, its name below `dist/`, and its path. */
  readonly apart: string;
  readonly file: string;
  readonly path: string;
  private readonly sheets: ReadonlyMap<string, Sheet>;

  /**
   * @param sources the styles of the pages as Astro wrote them
   * @param base path below which the site stands
   */
  constructor(sources: ReadonlySet<string>, base = '/') {
    const flat = [...sources].map((css) => trimStyles(flattenLayers(css)));
    const all = joinParts(flat);
    const light = flat.map((css) => sortDeclarations(inlineConstants(css, all)));
    const names = joinParts(light);
    const short = light.map((css) => shortenNames(css, names));
    this.sheets = new Map([...sources].map((css, at) => [css, new Sheet(short[at] ?? '')]));
    this.apart = joinParts(short, isApart);
    this.file = `_astro/wide.${createHash('sha256').update(this.apart).digest('hex').slice(0, 8)}.css`;
    this.path = base + this.file;
  }

  /** A sheet as older browsers understand it. @throws when it is not one of the site */
  sheetOf(css: string): Sheet {
    const sheet = this.sheets.get(css);
    if (!sheet) throw new Error(`styles that were not read before: ${css.slice(0, 80)}`);
    return sheet;
  }
}
