import Note from './Note.astro';
import Ref from './Ref.astro';
import Spanish from './Spanish.astro';

/** What the bodies of MDX files are handed: they import nothing. */
export const prose = { Ref, Note, em: Spanish };
