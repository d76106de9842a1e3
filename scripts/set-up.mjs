import { isAtLeast } from './set-up/version.mjs';

// This file starts under whatever Node is there, before anything is installed.
const commands = {
  start: async () => (await import('./set-up/start.mjs')).startSite(),
  test: async (words) => (await import('./set-up/test.mjs')).runTests(words),
};
const [name, ...words] = process.argv.slice(2);

if (isAtLeast(process.version, '20.0.0')) await commands[name](words);
else {
  console.error(`Install Node 20 or newer (this is ${process.version}), then run it again.`);
  process.exitCode = 1;
}
