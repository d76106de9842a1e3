import { Stop } from './progress.mjs';

/**
 * Something that the commands need and that a machine may lack. `find` answers what is there, or nothing; `get`
 * installs it and answers what the programs printed; `plan` says beforehand what `get` will do, or nothing where it
 * may not; `remedy` says how to do it by hand. Without what `isBasic` nothing runs at all.
 *
 * @typedef {object} Need
 * @property {string} name
 * @property {() => unknown} find
 * @property {() => string | undefined} [plan]
 * @property {() => Promise<string>} [get]
 * @property {string} remedy
 * @property {boolean} [isBasic]
 * @typedef {{ PUENTE_NO_INSTALL?: string | undefined }} Env
 */

const isForbidden = ({ PUENTE_NO_INSTALL = '' }) => !['', '0'].includes(PUENTE_NO_INSTALL);

/**
 * Says, where nothing may be installed, all that is missing at once; else provides what `isBasic`.
 *
 * @param {Need[]} needs
 * @param {Env} env
 */
export async function prepare(needs, env = process.env) {
  const basic = needs.filter(({ isBasic }) => isBasic);
  if (!isForbidden(env)) {
    for (const need of basic) await provide(need, env);
    return;
  }
  const missing = [];
  for (const need of needs) if (!(await need.find())) missing.push(need);
  if (missing.length === 0) return;
  const lines = missing.map(({ name, remedy }) => `\n- ${name}: ${remedy}`);
  const message = `PUENTE_NO_INSTALL is set, so nothing is installed. Missing:${lines.join('')}`;
  if (missing.some((need) => basic.includes(need))) throw new Stop(message);
  console.log(message);
}

/**
 * What `need` asks for: found, or installed after saying so.
 *
 * @param {Need} need
 * @param {Env} env
 */
export async function provide({ name, find, plan, get, remedy }, env = process.env) {
  const found = await find();
  if (found) return found;
  const planned = isForbidden(env) ? undefined : plan?.();
  if (!planned) throw new Stop(`No ${name}: ${remedy}`);
  console.log(`${name}: ${planned}`);
  const output = await get();
  const installed = await find();
  if (!installed) throw new Stop(`No ${name}, although it was tried: ${remedy}`, output);
  return installed;
}
