/** What a server said to one request. */
export interface Answer {
  status: number;
  /** Where it sends one, as a whole address. */
  location?: string;
  /** Seconds after which it may be asked again. */
  retryAfter?: number;
  isHtml: boolean;
  /** The beginning of what it sent; of HTML only. */
  body: string;
}

const most = 256 * 1024;

/** The beginning of a body: more is not asked for. */
async function readBeginning(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (!response.body) return new Uint8Array();
  // Leaving the loop closes the connection.
  for await (const part of response.body) {
    parts.push(part);
    size += part.length;
    if (size >= most) break;
  }
  return Buffer.concat(parts);
}

/** In the letters that the server names; older servers name none, and write Latin-1. */
function decode(bytes: Uint8Array, type: string): string {
  const [, named = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(type) ?? [];
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** Seconds or a date. */
function readRetryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/** @throws what `fetch` throws: the server did not answer */
export async function askServer(
  url: string,
  method: 'HEAD' | 'GET',
  { agent, timeout }: { agent: string; timeout: number },
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': agent, accept: 'text/html,*/*;q=0.5', 'accept-language': 'es' },
    signal: AbortSignal.timeout(timeout),
  });
  const type = response.headers.get('content-type') ?? '';
  const isHtml = /html|^text\/plain|^$/.test(type);
  const location = response.headers.get('location');
  const retryAfter = readRetryAfter(response.headers.get('retry-after'), Date.now());
  const isRead = method === 'GET' && isHtml;
  const body = isRead ? decode(await readBeginning(response), type) : '';
  if (!isRead) await response.body?.cancel();
  return {
    status: response.status,
    ...(location !== null &&
      URL.canParse(location, url) && { location: new URL(location, url).href }),
    ...(retryAfter !== undefined && { retryAfter }),
    isHtml,
    body,
  };
}
