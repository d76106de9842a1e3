/** A part of a page that its contents name. */
export interface Section {
  id: string;
  text: string;
  /** Language of its heading, where it is not that of the page. */
  lang?: string | undefined;
}

const heading = /<h2\b([^>]*)>([\s\S]*?)<\/h2>/g;
const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** Lists the headings of the second rank, and gives an id to each that has none. */
export function findSections(html: string): { html: string; sections: Section[] } {
  const sections: Section[] = [];
  const named = html.replace(heading, (all, attributes: string, inner: string) => {
    const own = attribute(attributes, 'id');
    const id = own ?? `parte-${sections.length + 1}`;
    const text = inner.replace(/<[^>]*>/g, '').trim();
    sections.push({ id, text, lang: attribute(attributes, 'lang') });
    return own === undefined ? `<h2 id="${id}"${attributes}>${inner}</h2>` : all;
  });
  return { html: named, sections };
}
