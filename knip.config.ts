import type { KnipConfig } from 'knip';

export default {
  entry: [
    'scripts/*.ts',
    'tests/*.config.ts',
    'tests/**/*.test.ts',
    'tests/*/build.ts',
    // Read by translators; its type holds it to the strings.
    'src/i18n/strings/notes.ts',
  ],
  project: ['{src,scripts,tests,lint}/**/*.{ts,astro,js,mjs}', '*.{js,mjs,ts}'],
} satisfies KnipConfig;
