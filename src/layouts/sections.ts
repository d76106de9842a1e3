/** A part of a page that its contents name. */
export interface Section {
  id: string;
  text: string;
  /** Language of its heading, where it is not that of the page. */
  lang?: string | undefined;
}

const heading = /<h2\b([^>]*)>([\s\S]*?)<\/h2>/g;

/**
 * Lists the headings of the second rank, and gives each an id that says nothing: the words of some would
 * stay in the address of who looks for help.
 */
export function findSections(html: string): { html: string; sections: Section[] } {
  const sections: Section[] = [];
  const named = html.replace(heading, (_, attributes: string, inner: string) => {
    const id = `parte-${sections.length + 1}`;
    const lang = /\blang="([^"]*)"/.exec(attributes)?.[1];
    sections.push({ id, text: inner.replace(/<[^>]*>/g, '').trim(), lang });
    return /\bid=/.test(attributes)
      ? `<h2${attributes}><span id="${id}">${inner}</span></h2>`
      : `<h2 id="${id}"${attributes}>${inner}</h2>`;
  });
  return { html: named, sections };
}
