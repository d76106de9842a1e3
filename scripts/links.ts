import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { settings } from '../src/settings.ts';
import { readCache, writeCache } from './links/cache.ts';
import { broken, describeLinks } from './links/describe-links.ts';
import { listLinks } from './links/list-links.ts';
import { lookAtAll } from './links/look-at-all.ts';
import { readContent } from './read-content.ts';

const usage = `npm run links                      looks at every address to which the site leads; a host at a time, slowly
npm run links -- --host pjud.cl    of one host
npm run links -- --max-age 7       what was there in the last 7 days is not looked at again; 30 when left out
npm run links -- --known           what was found before, without the network
It ends with exit code 1 when the site leads where it must not.`;

const cache = '.cache/links.json';

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: '' },
      'max-age': { type: 'string', default: '30' },
      known: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const maxAge = Number(values['max-age']);
  if (!/^\d+$/.test(values['max-age'])) throw new Error('--max-age: a number of days');
  const links = listLinks(readContent(settings.content).content).filter(({ url }) =>
    `.${new URL(url).hostname}`.endsWith(values.host === '' ? '' : `.${values.host}`),
  );
  const manners = {
    agent: `PuenteMigranteLinks/1.0 (+${settings.site})`,
    pause: 2000,
    timeout: 30_000,
    patience: 120_000,
    sleep,
  };
  let seen = 0;
  const known = values.known
    ? readCache(cache)
    : await lookAtAll(
        links.map(({ url }) => url),
        {
          manners,
          known: readCache(cache),
          maxAge,
          now: Date.now,
          keep: (all) => {
            writeCache(cache, all);
            if (++seen % 25 === 0) console.error(`${seen} looked at`);
          },
        },
      );
  console.log(describeLinks(links, known));
  const isBroken = ({ url }: { url: string }) => {
    const state = known.get(url)?.state;
    return state !== undefined && broken.includes(state);
  };
  if (links.some(isBroken)) process.exitCode = 1;
}

await run().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
