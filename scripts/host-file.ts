import { caddyFile, headersFile, nginxFile } from '../src/build/hosts.ts';
import { settings } from '../src/settings.ts';
import { listHostRules } from './host-rules.ts';

// Prints what a web server needs to publish the site: SITE_URL=… npm run host-file --silent -- nginx /var/www/puente
const [kind = '', root = '/var/www/puente'] = process.argv.slice(2);
const { site, base } = settings;
const place = { host: new URL(site).hostname, root, base };
const rules = listHostRules();
const files: Record<string, string> = {
  nginx: nginxFile(rules, place),
  caddy: caddyFile(rules, place),
  headers: headersFile(rules),
};
const text = files[kind];
if (text === undefined) {
  console.error('npm run host-file --silent -- nginx|caddy|headers [FOLDER OF THE HOST]');
  process.exitCode = 2;
} else process.stdout.write(text);
