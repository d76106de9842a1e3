import type { Send } from './bidi.ts';

/** A tab of Firefox. */
export class FirefoxPage {
  constructor(
    private readonly send: Send,
    private readonly context: string,
  ) {}

  /** @throws when nobody answers */
  async open(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Runs a function in the page, so it stands alone, with what it is given as JSON. */
  async evaluate<Value, Given extends unknown[]>(
    work: (...given: Given) => Value | Promise<Value>,
    ...given: Given
  ): Promise<Value> {
    const call = `(${String(work)})(...${JSON.stringify(given)})`;
    const answer = (await this.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await ${call}) ?? null))()`,
      target: { context: this.context },
      awaitPromise: true,
    })) as { result: { value: string }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as Value;
  }

  /** The pages that the tab opens from now on live at that time. */
  async setTime(time: Date): Promise<void> {
    const functionDeclaration = `() => {
      const now = ${time.getTime()};
      window.Date = class extends Date {
        constructor(...parts) {
          super(...(parts.length > 0 ? parts : [now]));
        }
        static now() {
          return now;
        }
      };
    }`;
    const contexts = [this.context];
    await this.send('script.addPreloadScript', { functionDeclaration, contexts });
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close', { context: this.context });
  }

  async tap(selector: string): Promise<void> {
    const middle = await this.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`no ${wanted}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }, selector);
    await this.act('pointer', [
      { type: 'pointerMove', ...middle },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async type(text: string): Promise<void> {
    const kinds = ['keyDown', 'keyUp'];
    const presses = [...text].flatMap((value) => kinds.map((type) => ({ type, value })));
    await this.act('key', presses);
  }

  private async act(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    const { context } = this;
    await this.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  }
}
