import type { AloudData } from './aloud-data.ts';
import { chooseVoice } from './choose-voice.ts';
import { listSentences } from './list-sentences.ts';
import { markSentence } from './mark-sentence.ts';
import { findVoices, speakSentence } from './speak.ts';

/** The words of the language of the page. It shares no loader with the finder: that would be a file more for all pages. */
async function loadData(): Promise<AloudData> {
  const home = document.querySelector<HTMLAnchorElement>('.site-header .home')?.pathname ?? '';
  return ((await import(/* @vite-ignore */ `${home}voz.js`)) as { default: AloudData }).default;
}

function addButton(bar: Element, text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.onclick = act;
  bar.append(button);
  return button;
}

/**
 * Reads the page with a voice of the phone, sentence by sentence, with buttons to pause and to stop. Nothing is sent:
 * where there is no voice on the phone itself, it says so.
 */
export async function readAloud(block: HTMLElement): Promise<void> {
  const [data, voices] = await Promise.all([loadData(), findVoices()]);
  const { says } = data;
  const voice = chooseVoice(voices, data.tag);
  const status = block.querySelector('[role=status]');
  if (typeof voice !== 'object') {
    if (status) status.textContent = voice === 'remote' ? says.remote : says.none;
    return;
  }
  const sentences = listSentences(block.closest('main') ?? document.body);
  const opener = block.querySelector('button');
  const bar = document.createElement('div');
  bar.className = 'aloud-bar';
  // Styles of what is only there while it is read travel with what reads.
  bar.style.cssText =
    'position:fixed;bottom:0;left:0;right:0;z-index:1;display:flex;justify-content:center;gap:1rem;padding:.5rem;background:Canvas;color:CanvasText';
  let at = 0;
  /** Changes with each order: what an earlier one began then says nothing more. */
  let order = 0;

  const end = (said = '') => {
    order += 1;
    speechSynthesis.cancel();
    markSentence();
    bar.remove();
    removeEventListener('pagehide', leave);
    if (status) status.textContent = said;
    if (opener) opener.hidden = false;
    opener?.focus({ preventScroll: true });
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
  if (status) status.textContent = '';
  if (opener) opener.hidden = true;
  block.append(bar);
  turn.focus({ preventScroll: true });
  addEventListener('pagehide', leave);
  speechSynthesis.cancel();
  void go();
}
