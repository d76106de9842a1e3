import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { run, toolEnv } from '../../scripts/set-up/run.mjs';
import { collectSourceIds } from '../../src/model/provenance.ts';
import {
  builtOn,
  comunas,
  content,
  correctionsTo,
  lapsed,
  outDir,
  recognised,
} from './made-site.ts';

const folder = `${content}/comunas/los-lagos`;
const frontMatter = (slug: string) =>
  readFileSync(`${folder}/${slug}.mdx`, 'utf8').split('---\n')[1] ?? '';

/** Puts the made file of a comuna in place of the real one. The made one names all sources of the real one, since a content holds no source that nothing names. */
function replaceComuna(slug: string): void {
  const sources = collectSourceIds(load(frontMatter(slug)));
  for (const file of globSync(`${folder}/${slug}.*mdx`)) rmSync(file);
  cpSync('tests/made-site/content', content, {
    recursive: true,
    filter: (path) => !path.endsWith('x') || path.includes(`/${slug}.`),
  });
  const file = `${folder}/${slug}.mdx`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace('made-for-tests', ['made-for-tests', ...new Set(sources)].join(', ')),
  );
}

// Builds the made site; the exit code says whether it could be built.
rmSync(content, { recursive: true, force: true });
cpSync('content', content, { recursive: true });
for (const slug of [recognised, lapsed]) replaceComuna(slug);

const env = {
  ...toolEnv,
  PUENTE_DATE: builtOn,
  PUENTE_CONTENT: content,
  CORRECTIONS_MAIL: correctionsTo,
  PUENTE_COMUNAS: comunas.join(','),
};
const { code } = await run('astro', ['build', '--outDir', outDir], { env, show: true });
process.exitCode = code;
