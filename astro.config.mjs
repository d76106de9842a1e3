import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/build/after.ts';
import { warnLoudly } from './src/build/warn-loudly.ts';
import { locales } from './src/i18n/locales.ts';
import { settings } from './src/settings.ts';

const { site, base, date } = settings;
const segments = locales.map(({ segment }) => segment);

/** A script is named by its component: `Finder.BmOW3XBa.js`. Astro adds forty letters, which every page carries. */
const entryFileNames = ({ name }) => `_astro/${name.replace(/\..*/, '')}.[hash].js`;

/** Astro sets the target of what runs in the browser by itself, and ignores `vite.build.target`. */
const scriptsForOlderPhones = {
  name: 'scripts-for-older-phones',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            target: 'es2020',
            modulePreload: false,
            rolldownOptions: { output: { entryFileNames } },
          },
        }
      : undefined,
};

/** What Vite wraps around `import()` fetches styles and other parts first, in 900 bytes: what is imported here has none. */
const importsAlone = {
  name: 'imports-alone',
  transform: (_, id) =>
    id.includes('vite/preload-helper')
      ? { code: 'export const __vitePreload = (load) => load();', map: null }
      : undefined,
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // 'jsx', the default, glues words together at line ends.
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // What is kept of one content must not be taken for another's.
  cacheDir: settings.content === 'content' ? undefined : `.cache/${settings.content}-cache`,
  // While some pages are made lighter and written, the next ones are made.
  build: { concurrency: 16, inlineStylesheets: 'always', format: 'directory' },
  integrations: [
    mdx(),
    afterBuild({ url: site, base, date }, segments, async () =>
      (await import('./scripts/host-rules.ts')).listHostRules(),
    ),
    warnLoudly(settings.warnings, settings.refusal),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
      ],
    },
  },
  vite: {
    plugins: [scriptsForOlderPhones, importsAlone],
    // A worker rules what stands beside it and below: it must stand at the top, and keep its name.
    worker: { rolldownOptions: { output: { entryFileNames: 'sw.js' } } },
    build: {
      // What every page needs, or every comuna, is a file: it comes once. Smaller ones of few pages stand in them.
      assetsInlineLimit: (file) => (/SiteHeader|MyComuna/.test(file) ? false : undefined),
      // Phones of 2020 know neither nested rules nor the newer colour syntax. What iPhones need and Safari
      // does not, is kept for their own name: https://github.com/parcel-bundler/lightningcss/issues/934
      cssTarget: ['chrome87', 'firefox78', 'safari14.1', 'ios14.5'],
      // One warning per MDX file otherwise: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
