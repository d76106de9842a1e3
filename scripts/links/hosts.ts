import robotsParser from 'robots-parser';
import { askServer, type Answer } from './answer.ts';

/** How hosts are asked; tests have a clock of their own. */
export interface Manners {
  agent: string;
  /** Milliseconds between two requests to a host, at least. */
  pause: number;
  timeout: number;
  /** The longest that is waited when a host asks for it. */
  patience: number;
  sleep: (milliseconds: number) => Promise<unknown>;
}

/** A host that may not be asked, or not now. */
export class NotAsked extends Error {}

const busy = [429, 503];
const tries = 3;

interface Host {
  /** The end of the last request: the next one waits for it. */
  last: Promise<unknown>;
  robots?: Promise<{ isAllowed: (url: string) => boolean; pause: number }>;
  /** Why it is left alone from now on. */
  closed?: string;
}

/** Asks hosts one thing at a time each, with pauses, as their robots.txt allows and as often as they like. */
export function politely(manners: Manners) {
  const { agent, pause, patience, sleep } = manners;
  const hosts = new Map<string, Host>();
  const hostOf = (url: string) => {
    const { origin } = new URL(url);
    const host = hosts.get(origin) ?? { last: Promise.resolve() };
    hosts.set(origin, host);
    return host;
  };

  /** Asks again when the host is busy or the network failed, later each time. */
  async function insist(host: Host, url: string, method: 'HEAD' | 'GET'): Promise<Answer> {
    for (let tried = 1; ; tried += 1) {
      const wait = pause * 4 ** tried;
      try {
        const answer = await askServer(url, method, manners);
        if (!busy.includes(answer.status) || tried === tries) return answer;
        const asked = (answer.retryAfter ?? 0) * 1000;
        if (asked > patience) {
          host.closed = `it asks to come back in ${answer.retryAfter} seconds`;
          throw new NotAsked(host.closed);
        }
        await sleep(Math.max(asked, wait));
      } catch (error) {
        if (error instanceof NotAsked || tried === tries - 1) throw error;
        await sleep(wait);
      }
    }
  }

  async function readRobots(host: Host, origin: string) {
    const url = `${origin}/robots.txt`;
    const { status, body } = await insist(host, url, 'GET');
    // A file that cannot be read forbids all; one that is not there, nothing (RFC 9309).
    if (status >= 500) return { isAllowed: () => false, pause };
    const robots = robotsParser(url, status < 300 ? body : '');
    const delay = Math.min((robots.getCrawlDelay(agent) ?? 0) * 1000, patience);
    return {
      isAllowed: (asked: string) => robots.isAllowed(asked, agent) !== false,
      pause: Math.max(pause, delay),
    };
  }

  /** @throws NotAsked when it may not be asked, or what the network says */
  return async function ask(url: string, method: 'HEAD' | 'GET'): Promise<Answer> {
    const host = hostOf(url);
    const turn = host.last.then(async () => {
      if (host.closed !== undefined) throw new NotAsked(host.closed);
      host.robots ??= readRobots(host, new URL(url).origin);
      const robots = await host.robots;
      if (!robots.isAllowed(url)) throw new NotAsked('its robots.txt asks programs to stay away');
      await sleep(robots.pause);
      return insist(host, url, method);
    });
    host.last = turn.catch(() => undefined);
    return turn;
  };
}

export type AskHost = ReturnType<typeof politely>;
