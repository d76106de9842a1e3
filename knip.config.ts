import type { KnipConfig } from 'knip';

export default {
  entry: [
    'scripts/*.ts',
    'tests/*.config.ts',
    'tests/**/*.test.ts',
    'tests/*/build.ts',
    // Loaded by the name of their language; the notes are read by translators.
    'src/i18n/strings/*.ts',
  ],
  project: ['{src,scripts,tests,lint}/**/*.{ts,astro,js,mjs}', '*.{js,mjs,ts}'],
} satisfies KnipConfig;
