import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openSession, type Send } from './bidi.ts';
import { FirefoxPage } from './firefox-page.ts';

// The one that comes as a snap has temporary files of its own, and finds no profile.
const names = ['firefox-esr', ...(existsSync('/snap/bin/firefox') ? [] : ['firefox'])];
/** Firefox on this machine; none where it is not installed. */
export const firefoxPath = [process.env['FIREFOX_PATH'] ?? '', ...names].find(
  (name) => name !== '' && spawnSync(name, ['--version']).status === 0,
);

const preferences = {
  // Nothing but the pages under test may reach the network: what is not of this machine is asked for where nobody answers.
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  // As on a phone.
  'ui.useOverlayScrollbars': 1,
};

/** Starts Firefox. @returns the address on which it listens */
const listen = (program: ChildProcess) =>
  new Promise<string>((done, fail) => {
    let said = '';
    if (program.stderr)
      createInterface(program.stderr).on('line', (line) => {
        said += `${line}\n`;
        const address = /BiDi listening on (ws:\S+)/.exec(line)?.[1];
        if (address !== undefined) done(address);
      });
    program.once('exit', () => fail(new Error(`Firefox does not open: ${said}`)));
  });

/**
 * A Firefox as it comes from its makers. Playwright drives its own alone: of others it asks what the Firefox of long
 * support does not know.
 */
export class Firefox {
  private constructor(
    private readonly send: Send,
    private readonly gone: Promise<unknown>,
  ) {}

  /** @param profile folder of all that it stores */
  static async start(path: string, profile: string): Promise<Firefox> {
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const options = ['--headless', '--no-remote', '--remote-debugging-port', '0'];
    const program = spawn(path, [...options, '--profile', profile], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const gone = new Promise((done) => program.once('exit', done));
    return new Firefox(await openSession(await listen(program)), gone);
  }

  /** Opens a tab as wide as a phone. The one with which Firefox begins never has the focus. */
  async openPage(): Promise<FirefoxPage> {
    const tab = (await this.send('browsingContext.create', { type: 'tab' })) as { context: string };
    const viewport = { width: 360, height: 740 };
    await this.send('browsingContext.setViewport', { ...tab, viewport });
    return new FirefoxPage(this.send, tab.context);
  }

  async close(): Promise<void> {
    // It may go before it has answered.
    void this.send('browser.close').catch(() => undefined);
    await this.gone;
  }
}
