import { parseArgs } from 'node:util';
import { makeTree } from './synthetic/make-tree.ts';

// A copy of the project with made-up comunas and languages: node scripts/make-synthetic.ts --comunas 3460 --languages 15
const { values } = parseArgs({
  options: {
    comunas: { type: 'string', default: '3460' },
    languages: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    into: { type: 'string', default: '.cache/copies/synthetic' },
  },
});
const [comunas, languages, seed] = [values.comunas, values.languages, values.seed].map(Number);
if (comunas === undefined || languages === undefined || seed === undefined) throw new Error();
makeTree(values.into, { comunas, languages, seed });
console.log(`${values.into}: ${comunas} comunas, ${languages} languages`);
