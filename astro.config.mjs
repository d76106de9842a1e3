import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://puente-migrante.example',
  trailingSlash: 'always',
  // 'jsx', the default, glues words together at line ends.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', format: 'directory' },
  integrations: [
    mdx(),
    // Short addresses and the language choice lead to pages that are listed themselves.
    sitemap({
      filter: (page) => /^\/[a-z-]+\/./.test(new URL(page).pathname) || page.endsWith('/es/'),
    }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
      ],
    },
  },
  vite: {
    build: {
      // One warning per MDX file otherwise: https://github.com/withastro/astro/issues/18087
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
