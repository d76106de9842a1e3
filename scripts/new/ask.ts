import { createInterface } from 'node:readline';
import type { Field } from './fields.ts';
import { readAnswer, WrongAnswer } from './read-answer.ts';

/** Puts a question and gives the answer. */
export type Ask = (question: string) => Promise<string>;

/**
 * Questions on a terminal, or to what is piped in: no line of it is lost between two questions.
 * @throws Error at a question when the input has ended
 */
export function askOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
  const lines = createInterface({ input })[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    output.write(question);
    const { done, value } = await lines.next();
    if (done) throw new Error('the answers ended before the questions: nothing is written');
    return value;
  };
  return { ask, close: () => lines.return?.() };
}

function describe({ name, about, required, isList, choices }: Field): string {
  const hints = [
    about,
    choices.length > 0 ? `one of: ${choices.join(', ')}` : undefined,
    isList ? 'one a line, an empty line ends it' : undefined,
    required ? undefined : 'may stay empty',
  ].filter((hint) => hint !== undefined);
  return `\n${name}${hints.length > 0 ? ` (${hints.join('; ')})` : ''}\n`;
}

async function askOnce({ isList }: Field, ask: Ask): Promise<string[]> {
  const answers: string[] = [];
  do answers.push(await ask('> '));
  while (isList && answers.at(-1)?.trim() !== '');
  return answers;
}

/** Asks for a field until the answer is one that its schema takes. */
export async function askField(field: Field, ask: Ask, say: (text: string) => void) {
  say(describe(field));
  for (;;)
    try {
      return readAnswer(field, await askOnce(field, ask));
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      say(`  That cannot be: ${error.message}\n`);
    }
}
