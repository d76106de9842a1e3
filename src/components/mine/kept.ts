import { base } from './hand-on-links.ts';

/** Another site of the same host has its own. */
const key = `comuna${base}`;

/** Slug of the comuna that the reader keeps on the phone; nothing where none is, or where the browser forbids to keep. */
export function readKept(): string | undefined {
  try {
    const slug = localStorage.getItem(key) ?? '';
    return /^[a-z0-9-]{1,60}$/.test(slug) ? slug : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a comuna in the place of another, or none. False where the browser forbids it. */
export function keep(slug: string | undefined): boolean {
  try {
    if (slug === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, slug);
    return true;
  } catch {
    return false;
  }
}
