import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';

/**
 * Who may import what: a room (folder of `src/`) or a file beside them → the packages by name, the other rooms, and
 * single files. Within a room all may be imported. `src/README.md` says why.
 */
const rooms = {
  schema: { packages: ['astro/zod'] },
  model: { packages: ['astro/zod', 'date-holidays', 'libphonenumber-js'], rooms: ['schema'] },
  i18n: { packages: ['i18next'], rooms: ['schema', 'model'], files: ['settings.ts'] },
  present: { rooms: ['schema', 'model', 'i18n', 'search'], files: ['settings.ts'] },
  data: {
    packages: ['astro/zod', 'hucre', 'node:crypto', 'schema-dts'],
    rooms: ['schema', 'model', 'i18n', 'present'],
  },
  cards: { packages: ['@resvg/resvg-js', 'node:*', 'qr'], rooms: ['present'] },
  // Runs on the phone: no words of the interface, no schema.
  search: {
    packages: ['minisearch'],
    files: ['schema/locale.ts', 'model/collation.ts', 'model/distance.ts'],
  },
  // Runs on the phone, in its worker, and when the site is built: it says nothing by itself.
  keep: {},
  components: { rooms: ['schema', 'model', 'i18n', 'present', 'search', 'keep'] },
  layouts: {
    rooms: ['components', 'model', 'i18n', 'present', 'data', 'styles'],
    files: ['catalog.ts'],
  },
  pages: {
    packages: ['astro', 'qr'],
    rooms: [
      'schema',
      'model',
      'i18n',
      'present',
      'data',
      'cards',
      'search',
      'components',
      'layouts',
    ],
    files: ['catalog.ts'],
  },
  build: {
    packages: ['astro', 'html-minifier-next', 'node-html-parser', 'node:*', 'postcss'],
    rooms: ['search', 'keep'],
    files: ['schema/locale.ts'],
  },
  styles: {},
};
const rootFiles = {
  'content.config.ts': {
    packages: ['astro:content', 'astro/loaders'],
    rooms: ['schema'],
    files: ['settings.ts'],
  },
  'catalog.ts': {
    packages: ['astro:content'],
    rooms: ['schema', 'model'],
    files: ['settings.ts', 'content-context.ts'],
  },
  'content-context.ts': { rooms: ['model'], files: ['i18n/locales.ts', 'i18n/routes.ts'] },
  'middleware.ts': { packages: ['astro:middleware'], rooms: ['i18n'] },
  'settings.ts': { packages: ['astro/zod', 'node:fs', 'node:path'], files: ['model/dates.ts'] },
  'env.d.ts': { rooms: ['present'] },
};

const allow = (from, { packages = [], rooms = [], files = [] }) => [
  { from, allow: { dependency: { source: packages.map((name) => `${name}{,/**}`) } } },
  { from, allow: { to: { element: { type: rooms } } } },
  { from, allow: { to: { file: { path: files.map((file) => `src/${file}`) } } } },
];

const policies = [
  ...Object.entries(rooms).flatMap(([type, may]) => allow({ element: { type } }, may)),
  ...Object.entries(rootFiles).flatMap(([category, may]) =>
    allow({ file: { categories: category } }, may),
  ),
];

/** The ESLint configuration that holds `src/` to this table. */
export const roomsConfig = {
  files: ['src/**'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { [fileURLToPath(new URL('resolver.js', import.meta.url))]: {} },
    'boundaries/additional-dependency-nodes': [
      { selector: 'TSImportType > Literal', kind: 'type', name: 'import-type' },
    ],
    'boundaries/elements': Object.keys(rooms).map((type) => ({ type, pattern: `src/${type}` })),
    'boundaries/files': Object.keys(rootFiles).map((category) => ({
      category,
      pattern: `src/${category}`,
    })),
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies,
        checkAllOrigins: true,
        checkUnknownLocals: true,
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
};
