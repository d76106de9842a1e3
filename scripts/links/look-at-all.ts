import { isFresh, type Known } from './cache.ts';
import { politely, type Manners } from './hosts.ts';
import { judge, readPage } from './judge.ts';
import { visit } from './visit.ts';

interface Terms {
  manners: Manners;
  known: ReadonlyMap<string, Known>;
  /** Days for which a page that was there is taken to be there. */
  maxAge: number;
  now: () => number;
  /** Called after each address, with all that is known then. */
  keep: (known: ReadonlyMap<string, Known>) => void;
}

/** Hosts that are asked at the same time. */
const lanes = 6;

/** So many that fail one after the other, before any has answered, are no news of the hosts. */
const enough = 12;

/** An address that no site has. */
const nonsensePath = '/puente-migrante-no-such-page-8d1f';

/**
 * Looks at addresses, those of a host one after the other; what is known and fresh is not asked for again.
 * @throws Error when nothing answers at all: then the network is missing, not the pages
 */
export async function lookAtAll(
  urls: readonly string[],
  terms: Terms,
): Promise<Map<string, Known>> {
  const { manners, maxAge, now, keep } = terms;
  const ask = politely(manners);
  const known = new Map(terms.known);
  const isKnown = (url: string) => {
    const found = known.get(url);
    return found !== undefined && isFresh(found, now(), maxAge);
  };
  const hosts = [
    ...Map.groupBy(
      urls.filter((url) => !isKnown(url)),
      (url) => new URL(url).origin,
    ),
  ];
  let answered = hosts.length < 3;
  let failed = 0;
  const nonsense = new Map<string, Promise<string | undefined>>();

  /** What a host answers to nonsense; asked once, and only where a page of it has answered. */
  const askNonsense = (origin: string) =>
    ask(origin + nonsensePath, 'GET').then(
      ({ status, body }) => (status < 300 ? readPage(body).text : undefined),
      () => undefined,
    );

  async function look(url: string): Promise<void> {
    const found = await visit(ask, url);
    const { origin } = new URL(found.end);
    const isThere = found.answer !== undefined && found.answer.status < 300 && found.answer.isHtml;
    if (isThere && !nonsense.has(origin)) nonsense.set(origin, askNonsense(origin));
    const verdict = judge(found, await nonsense.get(origin));
    known.set(url, { ...verdict, at: now() });
    answered ||= found.answer !== undefined;
    if (answered) keep(known);
    else failed += 1;
  }

  const waiting = hosts.values();
  const work = async () => {
    for (const [, own] of waiting)
      for (const url of own) if (answered || failed < enough) await look(url);
  };
  await Promise.all(Array.from({ length: lanes }, work));
  if (!answered) throw new Error('no host answered at all: is there a network? Nothing is kept.');
  return known;
}
