/**
 * Parts of a text as sentences one after the other: each ends with the full stop of the language,
 * once, and what is not there is left out.
 */
export function joinSentences(
  locale: string,
  parts: readonly (string | false | undefined)[],
): string {
  const [stop, gap] = locale === 'zh-hans' ? ['。', ''] : ['.', ' '];
  return parts
    .flatMap((part) => (part ? [part] : []))
    .map((part) => (/[.。!?؟…]$/u.test(part) ? part : `${part}${stop}`))
    .join(gap);
}
