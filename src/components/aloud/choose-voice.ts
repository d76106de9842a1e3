/** What a voice of the phone says of itself. */
export type VoiceLike = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** `es_US` and `es-US` are the same; `cmn` is what some phones call `zh`. */
const partsOf = (tag: string) =>
  tag
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^cmn\b/, 'zh')
    .split('-');

/** Countries whose voices most readers of the language are less used to. */
const far = new Set(['HK', 'MO', 'ES']);

function rank(voice: VoiceLike, wanted: readonly string[]): number {
  const [, ...own] = partsOf(voice.lang);
  const shared = own.filter((part) => wanted.includes(part)).length;
  return (
    shared * 4 - (own.some((part) => far.has(part.toUpperCase())) ? 2 : 0) + (voice.default ? 1 : 0)
  );
}

/**
 * The voice of the phone for a language. Voices that are not on the phone send what they read to a
 * service, so they are never chosen.
 * @param tag as `es-CL`: voices of the same country come first
 * @returns 'remote' where there are only such voices, undefined where there is none
 */
export function chooseVoice<Voice extends VoiceLike>(
  voices: readonly Voice[],
  tag: string,
): Voice | 'remote' | undefined {
  const [base, ...wanted] = partsOf(tag);
  const speaks = voices.filter(({ lang }) => partsOf(lang)[0] === base);
  const [best] = speaks
    .filter(({ localService }) => localService)
    .sort((a, b) => rank(b, wanted) - rank(a, wanted));
  return best ?? (speaks.length > 0 ? 'remote' : undefined);
}
