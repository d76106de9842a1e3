import ListItem from './ListItem.astro';
import Note from './Note.astro';
import Paragraph from './Paragraph.astro';
import Ref from './Ref.astro';
import Spanish from './Spanish.astro';
import WithMail from './WithMail.astro';

/** What the bodies of MDX files are handed: they import nothing. */
export const prose = { Ref, Note, WithMail, em: Spanish, p: Paragraph, li: ListItem };
