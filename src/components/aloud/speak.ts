import { chooseVoice } from './choose-voice.ts';
import type { AloudData } from './aloud-data.ts';
import type { Sentence } from './list-sentences.ts';
import { sayText } from './say-text.ts';

/** Voices may come late, or never. */
const patience = 1500;

/** The voices of the phone, once it knows them. */
export const findVoices = () =>
  new Promise<SpeechSynthesisVoice[]>((resolve) => {
    const look = () => speechSynthesis.getVoices();
    if (look().length > 0) {
      resolve(look());
      return;
    }
    const late = setTimeout(() => resolve(look()), patience);
    speechSynthesis.onvoiceschanged = () => {
      if (look().length === 0) return;
      clearTimeout(late);
      resolve(look());
    };
  });

/** What is being said: browsers forget to tell the end of what nothing else holds. */
const held = new Set<SpeechSynthesisUtterance>();

/**
 * Says a sentence, each piece with the voice of its language, or where the phone has none, that of the page.
 * @throws what the phone says went wrong; 'canceled' and 'interrupted' when it was told to be silent
 */
export async function speakSentence(
  { pieces }: Sentence,
  voices: readonly SpeechSynthesisVoice[],
  { tag, say }: AloudData,
): Promise<void> {
  for (const { text, lang, isPhone } of pieces) {
    const base = lang.slice(0, 2);
    const own = base === tag.slice(0, 2) ? undefined : chooseVoice(voices, lang);
    const voice = typeof own === 'object' ? own : chooseVoice(voices, tag);
    if (typeof voice !== 'object') return;
    const words = say[typeof own === 'object' ? base : tag.slice(0, 2)];
    const spoken = new SpeechSynthesisUtterance(words ? sayText(text, words, isPhone) : text);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    held.add(spoken);
    await new Promise<void>((resolve, reject) => {
      spoken.onend = () => resolve();
      spoken.onerror = ({ error }) => reject(new Error(error));
      speechSynthesis.speak(spoken);
    }).finally(() => held.delete(spoken));
  }
}
