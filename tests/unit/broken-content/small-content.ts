import { territorySources } from '../../../src/model/territory-sources.ts';
import { birthplaces } from '../../../src/schema/vocabulary.ts';

const source = (title: string) => `title: ${title}
publisher: Someone
published: '2025-01'
read: '2026-11'
kind: official
`;

/** Every birthplace: all people were born in Peru. */
const countAll = (peru: number | null) =>
  `{ ${birthplaces.map((place) => `${place}: ${place === 'peru' ? peru : 0}`).join(', ')} }`;

/** A whole content folder with one region, two comunas and one of each other kind; it agrees. */
export const smallContent: Record<string, string> = {
  'territory/regions.yaml': `- id: '05'
  name: Valparaíso
  fullName: Región de Valparaíso
  short: Valparaíso
  slug: valparaiso
  order: 1
  capital: '05101'
  population2024: 100
  foreignBorn2024: 10
`,
  'territory/provinces.yaml': `- { id: '051', name: Valparaíso, capital: '05101' }
`,
  'territory/comunas.yaml': `- { id: '05101', name: Valparaíso, slug: valparaiso, neighbours: ['05103'] }
- { id: '05103', name: Concón, slug: concon, neighbours: ['05101'] }
`,
  'territory/census-2024.yaml': `- { id: '05101', population: 60, foreignBorn: 6, byBirthplace: ${countAll(6)} }
- { id: '05103', population: 40, foreignBorn: null, byBirthplace: ${countAll(null)} }
`,
  'laws.yaml': `- { id: ley-21325, label: Ley 21.325, kind: law }
`,
  'sources/page-one.yaml': `${source('Page one')}url: https://one.example.cl/
`,
  'contacts/sermig-valparaiso.yaml': `name: SERMIG, oficina Valparaíso
kind: sermig
needs: [papers]
regions: ['05']
address: { value: 'Calle 1, Valparaíso', comuna: '05101' }
phones: [{ number: '1455' }]
hours: { osm: 'Mo-Fr 09:00-14:00' }
confidence: high
asOf: '2025'
sources: [page-one]
`,
  'contacts/caj.yaml': `name: CAJ
kind: legal-aid
needs: [legal]
regions: ['05']
website: { url: 'https://caj.example.cl' }
confidence: high
sources: [page-one]
`,
  'legal-aid.yaml': `- { id: some, comunas: ['05103'], sources: [page-one] }
`,
  'comunas/valparaiso/valparaiso.mdx': `---
code: '05101'
sello:
  - { stage: certified, date: '2024-12-13', sources: [page-one] }
facts: { cursos: { kind: count, amount: 2 } }
sources: [page-one]
knows: '2025-01'
---
Hubo <Ref to="fact:cursos" /> cursos.
`,
  'comunas/valparaiso/concon.mdx': `---
code: '05103'
---
`,
  'procedures/cedula/facts.yaml': `officialName: Cédula
group: identity-card
order: 10
state: open
deadline: { for: ask-identity-card, fact: plazo }
places: [civil-registry]
office: sermig-valparaiso
cost: amount
legalBasis: [{ law: ley-21325, articles: ['43'] }]
beforeActing: go-anyway
pending: [2025-01-01-proyecto]
facts:
  precio: { kind: money, amount: 4270, currency: CLP, asOf: '2025-08' }
  plazo: { kind: duration, amount: 30, unit: day }
confidence: high
sources: [page-one]
`,
  'procedures/cedula/es.mdx': `---
title: Pedir la cédula
summary: Cuesta {fact:precio}.
who: Personas con residencia.
steps: ['Pida hora. Vea {page:acerca} y la {law:ley-21325#43}.']
result: La cédula.
---
`,
  'procedures/cedula/ht.mdx': `---
title: Mande kat idantite
summary: Li koute {fact:precio}.
who: Moun ki gen rezidans.
steps: ['Pran randevou. Gade {page:acerca} ak {law:ley-21325#43}.']
result: Kat la.
translation: { by: automatic, of: '00000000' }
---
`,
  'glossary/es.yaml': `cedula: { term: cédula, official: true }
`,
  'glossary/ht.yaml': `cedula: { term: kat idantite }
`,
  'counter/facts.yaml': `groups:
  - { id: papeles, words: [{ id: cedula, from: 'procedure:cedula' }] }
`,
  'counter/es.mdx': `---
groups: { papeles: Papeles }
words: { cedula: { what: El carnet., isNot: No es un permiso. } }
---
`,
  'counter-cards/facts.yaml': `cards:
  - { id: hora, from: 'procedure:cedula', serves: online, speaks: { ht: Hablo creole. } }
`,
  'counter-cards/es.mdx': `---
procedure: { before: 'Vengo por:', after: ['¿Qué necesito?'] }
cards: { hora: { title: Hora, says: [Quiero una hora.] } }
---
`,
  'law-changes/2025-01-01-proyecto/facts.yaml': `date: '2025-01-01'
kind: bill
state: not-law
procedures: [cedula]
sources: [page-one]
`,
  'law-changes/2025-01-01-proyecto/es.mdx': `---
title: Un proyecto
what: Algo.
effect: Nada.
---
`,
  'pages/acerca/facts.yaml': `section: site
order: 1
`,
  'pages/acerca/es.mdx': `---
title: Acerca
summary: Qué es.
---
Texto.
`,
  'territory/localities.yaml': `- { id: la-playa, name: La Playa, in: ['05101'], sources: [page-one] }
`,
  'territory/tiles.yaml': `- { id: '05', cells: { '05101': [0, 0], '05103': [0, 1] } }
- { id: chile, cells: { '05': [0, 0] } }
`,
  'guide/facts.yaml': `start: inicio
questions:
  - { id: inicio, choices: [papeles, nada] }
outcomes:
  - { id: papeles, deadline: { procedure: cedula }, procedures: [cedula], pages: [acerca] }
  - { id: nada, deadline: none }
`,
  'guide/es.mdx': `---
questions:
  inicio: { title: ¿Qué necesita?, choices: { papeles: Papeles, nada: Nada } }
outcomes:
  papeles: { title: Papeles, text: Vea esto. }
  nada: { title: Nada, text: Pregunte. }
---
`,
  'search/es.yaml': `- { words: [carnet, papel], leads: ['procedure:cedula', 'guide:papeles'] }
- { words: [nada], leads: [help] }
`,
  'search/ht.yaml': `- { words: [kat], leads: ['procedure:cedula'] }
`,
  'road/facts.yaml': `situations: [{ id: cedula, guide: papeles, group: papers }]
steps: [{ id: pedir, procedures: [cedula], place: municipality }]
sources: [page-one]
`,
  'road/es.mdx': `---
situations: { cedula: Necesito mi cédula }
steps: { pedir: { title: Pida, text: 'Vaya a {here:municipality}.' } }
---
`,
  ...Object.fromEntries(
    Object.values(territorySources).map((id) => [`sources/${id}.yaml`, source(id)]),
  ),
};
