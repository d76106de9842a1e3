import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import type { Page } from 'playwright/test';
import type { PaperFormat } from './paper.ts';

const run = promisify(execFile);

/** Pictures of the printed sheets at 150 dots an inch; undefined where no program on the machine draws PDF. */
export async function drawSheets(page: Page, format: PaperFormat): Promise<Buffer[] | undefined> {
  const folder = await mkdtemp(`${tmpdir()}/sheets-`);
  try {
    await writeFile(`${folder}/page.pdf`, await page.pdf({ format }));
    await run('pdftoppm', ['-r', '150', '-gray', '-png', 'page.pdf', 'sheet'], { cwd: folder });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return await Promise.all(names.map((name) => readFile(`${folder}/${name}`)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
