const end = /[.!?؟]["»”)\]]*(?=\s)|[。！？]["」”）]*/;

/** A text cut behind its first sentence; the rest is empty where it has no more. */
export function splitFirst(text: string): { first: string; rest: string } {
  const found = end.exec(text);
  const at = found ? found.index + found[0].length : text.length;
  return { first: text.slice(0, at), rest: text.slice(at).trim() };
}
