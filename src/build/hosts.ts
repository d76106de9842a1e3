/** Response headers of the files below a path, which ends in `/`; a `*` in it stands for one folder of any name. */
export interface HeaderRule {
  below: string;
  /** A header that is `null` is not sent, though a rule of an outer path says so. */
  headers: Readonly<Record<string, string | null>>;
}

/** Where a host finds the site. */
interface Place {
  /** Name of the host, as `comunas.example.org`. */
  host: string;
  /** What nginx listens on. */
  listen?: string;
  /** Folder of the host: the site stands in it, at its path. */
  root: string;
  /** Path below which the site stands. */
  base: string;
}

/** What a browser keeps, and asks each time whether it is still true: a fact that was corrected comes with the next visit. */
const askAgain = 'no-cache';

/**
 * The response headers of the site: those of all files first. The policy of a page itself is in its head.
 * @param base path below which the site stands
 * @param embeds path of the only pages that other sites may frame
 * @param discreet paths of what somebody else may look at on the phone of the reader, and those that lead on to it: no
 * copy is kept there
 */
export const headerRules = (
  base: string,
  embeds: string,
  discreet: readonly string[],
): HeaderRule[] => [
  {
    below: base,
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Content-Security-Policy': "frame-ancestors 'self'",
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self)',
    },
  },
  {
    below: `${base}_astro/`,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  // What other sites show on their pages; each page has a policy of its own in its head.
  { below: embeds, headers: { 'Content-Security-Policy': null } },
  ...discreet.map((below) => ({ below, headers: { 'Cache-Control': 'no-store' } })),
];

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Without a rule both tell browsers to ask each time. `!` takes
 * away what an outer path said; only Cloudflare knows it.
 */
export const headersFile = (rules: readonly HeaderRule[]) =>
  rules
    .map(({ below, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) =>
        value === null ? `  ! ${name}` : `  ${name}: ${value}`,
      );
      return `${[`${below.replace('*', ':folder')}*`, ...lines].join('\n')}\n`;
    })
    .join('');

/** Each rule with all headers that its files get: in nginx, those of the outer place do not come in. */
const wholeRules = (rules: readonly HeaderRule[]) =>
  rules.map(({ below }) => {
    const outer = rules.filter((rule) => below.startsWith(rule.below));
    const headers = outer.reduce<HeaderRule['headers']>(
      (all, rule) => ({ ...all, ...rule.headers }),
      { 'Cache-Control': askAgain },
    );
    return { below, headers: Object.entries(headers) };
  });

const isPattern = ({ below }: Pick<HeaderRule, 'below'>) => below.includes('*');
/** Of a path with a `*`; also of the one without a slash at its end, which leads on. */
const toPattern = (below: string) =>
  `^${below.slice(0, -1).replaceAll('.', '\\.').replace('*', '[^/]+')}(/|$)`;

/** A `server` for nginx. */
export function nginxFile(rules: readonly HeaderRule[], place: Place): string {
  const locations = wholeRules(rules).map(({ below, headers }) => {
    const lines = headers.flatMap(([name, value]) =>
      value === null ? [] : `    add_header ${name} "${value}" always;`,
    );
    const path = isPattern({ below })
      ? `~ "${toPattern(below)}"`
      : `${below === place.base ? '' : '^~ '}${below}`;
    return `  location ${path} {\n${lines.join('\n')}\n  }`;
  });
  return `server {
  listen ${place.listen ?? '80'};
  server_name ${place.host};
  root ${place.root};
  index index.html;
  charset utf-8;
  absolute_redirect off;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;
  error_page 404 ${place.base}404.html;

${locations.join('\n')}
}
`;
}

/** A Caddyfile. */
export function caddyFile(rules: readonly HeaderRule[], { host, root, base }: Place): string {
  const lines = wholeRules(rules).map(({ below, headers }, at) => {
    const each = headers.map(([name, value]) =>
      value === null ? `      -${name}` : `      ${name} "${value}"`,
    );
    const matched = isPattern({ below }) ? `@rule${at}` : `${below}*`;
    const matcher = isPattern({ below }) ? `    ${matched} path_regexp ${toPattern(below)}\n` : '';
    return `${matcher}    header ${matched} {\n${each.join('\n')}\n    }`;
  });
  return `${host} {
  root * ${root}
  encode gzip
  route {
${lines.join('\n')}
    file_server
  }
  handle_errors {
    # What is missing for a moment, while a version is put in its place, may be there the next.
    header Cache-Control no-store
    rewrite * ${base}404.html
    file_server
  }
}
`;
}
