/**
 * Stands between the pages and the network, once somebody keeps something: the site first, and where it does not answer
 * what is kept. It stores nothing that somebody only looks at, and discreet pages come past it. So it asks for no page
 * before it is asked for it either: a browser that preloads does so for discreet ones too.
 */
import {
  askingSite,
  isDiscreetOrMoved,
  isLeftAlone,
  isNamedByContent,
  movedPlace,
} from './paths.ts';
import { findNeutral } from './neutral.ts';
import { refreshKept } from './refresh.ts';
import { findKept, findOffline } from './serve-kept.ts';
import { removeOld } from './store.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

const { origin, pathname: base } = new URL(self.registration.scope);
/** After so long what is kept stands in: on a bad line an answer may never come. */
const patience = 4000;
/** After so long, where nothing is kept, nothing is waited for any more. */
const lastPatience = 10_000;
/** So long takes what the browser has. */
const seenPatience = 1000;
/** Once the line was so bad, what is kept stands in at once for so long. */
const badFor = 60_000;
/** What is kept is brought up to date when the page has what it needs. */
const rest = 3000;

let badUntil = 0;

const wait = (time: number) => new Promise<undefined>((done) => setTimeout(done, time));

/** The answer of the network; nothing where there is none, or one that hides what is kept. */
const answerOf = (asked: Promise<Response>) =>
  asked.then(
    (response) => (response.status < 400 ? response : undefined),
    () => undefined,
  );

/** The network where it answers in time, else what is kept, else the network if it is not much later. */
async function pick(asked: Promise<Response>, path: string): Promise<Response | undefined> {
  const online = answerOf(asked);
  const isBad = Date.now() < badUntil;
  const late = wait(patience).then(() => 'late' as const);
  const first = isBad ? undefined : await Promise.race([online, late]);
  if (first === 'late') badUntil = Date.now() + badFor;
  else if (first) return first;
  return (await findKept(base, path)) ?? Promise.race([online, wait(lastPatience - patience)]);
}

/** What the browser itself may still have of a page that was seen. One that leads on is not the one that was asked for. */
async function findSeen(url: string): Promise<Response | undefined> {
  const asked = fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
  // Behind a request of the same address that is under way, a browser may wait for that one.
  const seen = await Promise.race([answerOf(asked), wait(seenPatience)]);
  return seen?.redirected ? undefined : seen;
}

/** What the server says where it does answer, and nothing is kept; it may fail for a while. */
const refusalOf = (asked: Promise<Response>) =>
  Promise.race([
    asked.then(
      (response) => (response.status < 500 ? response : undefined),
      () => undefined,
    ),
    wait(0),
  ]);

async function answerPage(request: Request, path: string): Promise<Response> {
  const asked = fetch(request);
  return (
    (await pick(asked, path)) ??
    (await refusalOf(asked)) ??
    (await findSeen(request.url)) ??
    (await findOffline(base, path)) ??
    asked
  );
}

async function answerFile(request: Request, path: string): Promise<Response> {
  const own = isNamedByContent(path) ? await findKept(base, path) : undefined;
  if (own) return own;
  const asked = fetch(request);
  return (await pick(asked, path)) ?? asked;
}

/** As the browser itself would ask for it; only where it does not come, something else may stand in. */
const answerDiscreet = (request: Request, path: string): Promise<Response> =>
  fetch(request).catch(async (error: unknown) => {
    const neutral = await findNeutral(base, path);
    if (!neutral) throw error;
    return neutral;
  });

// A new worker waits until no page is open any more: where it takes the place of the old one at once, Chromium may leave
// a page that is asked for in that moment waiting for ever.
self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld(base).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = url.pathname.slice(base.length);
  const isOurs =
    url.origin === origin && url.pathname.startsWith(base) && !request.headers.has(askingSite);
  if (!isOurs || request.method !== 'GET' || isLeftAlone(path)) return;
  const isPage = request.mode === 'navigate';
  if (isDiscreetOrMoved(path, movedPlace)) {
    if (isPage) event.respondWith(answerDiscreet(request, path));
    return;
  }
  event.respondWith((isPage ? answerPage : answerFile)(request, path));
  if (isPage) event.waitUntil(wait(rest).then(() => refreshKept(base)));
});
