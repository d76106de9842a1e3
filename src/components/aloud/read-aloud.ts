import type { AloudData } from './aloud-data.ts';
import { addButton, makeBar, statusBeside } from './aloud-bar.ts';
import { chooseVoice } from './choose-voice.ts';
import { listSentences } from './list-sentences.ts';
import { markSentence } from './mark-sentence.ts';
import { findVoices, speakSentence } from './speak.ts';

/** The words of the language of the page. It shares no loader with the finder: that would be a file more for all pages. */
async function loadData(): Promise<AloudData> {
  const home = document.querySelector<HTMLAnchorElement>('.site-header .home')?.pathname ?? '';
  return ((await import(/* @vite-ignore */ `${home}voz.js`)) as { default: AloudData }).default;
}

let isOpening = false;

/**
 * Reads the page with a voice of the phone, sentence by sentence, with buttons to pause and to stop. Nothing is sent:
 * where there is no voice on the phone itself, it says so.
 */
export async function readAloud(opener: HTMLButtonElement): Promise<void> {
  const status = statusBeside(opener);
  if (isOpening) return;
  isOpening = true;
  const [data, voices] = await Promise.all([loadData(), findVoices()]).finally(() => {
    isOpening = false;
  });
  const { says } = data;
  const voice = chooseVoice(voices, data.tag);
  if (typeof voice !== 'object') {
    status.textContent = voice === 'remote' ? says.remote : says.none;
    return;
  }
  const sentences = listSentences(opener.closest('main') ?? document.body);
  const bar = makeBar();
  let at = 0;
  /** Changes with each order: what an earlier one began then says nothing more. */
  let order = 0;

  const end = (said = '') => {
    order += 1;
    speechSynthesis.cancel();
    markSentence();
    bar.remove();
    removeEventListener('pagehide', leave);
    status.textContent = said;
    opener.hidden = false;
    opener.focus({ preventScroll: true });
  };
  const leave = () => end();
  const go = async () => {
    const own = ++order;
    try {
      for (; at < sentences.length; at += 1) {
        const sentence = sentences[at];
        if (!sentence) break;
        markSentence(sentence);
        await speakSentence(sentence, voices, data);
        if (own !== order) return;
      }
      end();
    } catch {
      if (own === order) end(says.failed);
    }
  };
  // Phones take a pause for the end, so the sentence is begun anew.
  const turn = addButton(bar, says.pause, () => {
    const isReading = turn.textContent === says.pause;
    turn.textContent = isReading ? says.goOn : says.pause;
    order += 1;
    speechSynthesis.cancel();
    if (!isReading) void go();
  });
  addButton(bar, says.stop, leave);
  status.textContent = '';
  opener.hidden = true;
  opener.after(bar);
  turn.focus({ preventScroll: true });
  addEventListener('pagehide', leave);
  speechSynthesis.cancel();
  void go();
}
