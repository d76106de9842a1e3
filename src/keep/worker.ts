/**
 * Stands between the pages and the network, once somebody keeps something: the site first, and where it does not answer
 * what is kept. It stores nothing that somebody only looks at, and leaves discreet pages alone. So it asks for no page
 * before it is asked for it either: a browser that preloads does so for discreet ones too.
 */
import { askingSite, isLeftAlone } from './paths.ts';
import { refreshKept } from './refresh.ts';
import { findKept, findOffline } from './serve-kept.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

const { origin, pathname: base } = new URL(self.registration.scope);
/** After so long what is kept stands in: on a bad line an answer may never come. */
const patience = 4000;
/** What is kept is brought up to date when the page has what it needs. */
const rest = 3000;

const wait = (time: number) => new Promise<undefined>((done) => setTimeout(done, time));

/** The answer of the network; nothing where there is none, or the server fails. */
const answerOf = (asked: Promise<Response>) =>
  asked.then(
    (response) => (response.status < 500 ? response : undefined),
    () => undefined,
  );

/** The network where it answers in time, else what is kept, else the network however late. */
async function pick(asked: Promise<Response>, path: string): Promise<Response | undefined> {
  const online = answerOf(asked);
  const first = await Promise.race([online, wait(patience)]);
  return first ?? (await findKept(base, path)) ?? (await online);
}

/** What the browser itself may still have of a page that was seen. One that leads on is not the one that was asked for. */
async function findSeen(url: string): Promise<Response | undefined> {
  const seen = await answerOf(fetch(url, { cache: 'force-cache', credentials: 'omit' }));
  return seen?.ok && !seen.redirected ? seen : undefined;
}

async function answerPage(request: Request, path: string): Promise<Response> {
  const asked = fetch(request);
  return (
    (await pick(asked, path)) ??
    (await findSeen(request.url)) ??
    (await findOffline(base, path)) ??
    asked
  );
}

async function answerFile(request: Request, path: string): Promise<Response> {
  const asked = fetch(request);
  return (await pick(asked, path)) ?? asked;
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = url.pathname.slice(base.length);
  const isOurs =
    url.origin === origin && url.pathname.startsWith(base) && !request.headers.has(askingSite);
  if (!isOurs || request.method !== 'GET' || isLeftAlone(path)) return;
  const isPage = request.mode === 'navigate';
  event.respondWith((isPage ? answerPage : answerFile)(request, path));
  if (isPage) event.waitUntil(wait(rest).then(() => refreshKept(base)));
});
