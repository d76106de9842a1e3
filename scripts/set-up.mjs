import { isAtLeast } from './set-up/version.mjs';

// This file starts under whatever Node is there, before anything is installed.
const commands = {
  start: async () => (await import('./set-up/start.mjs')).startSite(),
  test: async (names) => (await import('./set-up/test.mjs')).runTests(names),
};

const [name, ...rest] = process.argv.slice(2);
const command = commands[name];

if (!isAtLeast(process.version, '20.0.0')) {
  console.error(
    `Install Node 20 or newer (this is ${process.version}), then run the command again.`,
  );
  process.exitCode = 1;
} else if (!command) {
  console.error('Run `npm start` to see the site, or `npm test` to check everything.');
  process.exitCode = 1;
} else {
  await command(rest);
}
