import { NotAsked, type AskHost } from './hosts.ts';
import type { Answer } from './answer.ts';

/** What was found behind an address. */
export interface Visit {
  url: string;
  /** Where one ends up, and by which statuses one was led there. */
  end: string;
  hops: number[];
  /** The last answer; none when the host did not give one. */
  answer?: Answer;
  /** Why there is none: its code, as `ENOTFOUND`, or why nobody asked. */
  failure?: { code: string } | { notAsked: string };
}

const mostHops = 8;

/** Servers that do not know HEAD say all kinds of things. */
const isSilent = ({ status }: Answer) => status >= 400 && status !== 429;

async function askTwice(ask: AskHost, url: string): Promise<Answer> {
  const head = await ask(url, 'HEAD').catch((error: unknown) => {
    if (error instanceof NotAsked) throw error;
    return undefined;
  });
  const needsBody = head === undefined || isSilent(head) || (head.status < 300 && head.isHtml);
  return needsBody ? ask(url, 'GET') : head;
}

function describeFailure(error: unknown): Visit['failure'] {
  if (error instanceof NotAsked) return { notAsked: error.message };
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return { code: cause?.code ?? name };
}

/** Goes where an address leads, from one host to another if it must. */
export async function visit(ask: AskHost, url: string): Promise<Visit> {
  const hops: number[] = [];
  let end = url;
  try {
    for (;;) {
      const answer = await askTwice(ask, end);
      const { status, location } = answer;
      const isLed = status >= 300 && status < 400 && location !== undefined;
      if (!isLed || hops.length === mostHops) return { url, end, hops, answer };
      hops.push(status);
      end = location.replace(/#.*/, '');
    }
  } catch (error) {
    const failure = describeFailure(error);
    return { url, end, hops, ...(failure && { failure }) };
  }
}
