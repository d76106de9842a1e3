import { contact, procedure, swap, testRefusals } from './refusals.ts';

testRefusals([
  [
    'a name of nothing but a blank',
    { [contact]: swap('name: SERMIG, oficina Valparaíso', "name: ' '") },
    contact,
    'name',
    /leave the field out/,
  ],
  [
    'a phone in the name of a region',
    { 'territory/regions.yaml': swap('Región de Valparaíso', 'Llame al 912 345 678') },
    'territory/regions.yaml',
    '05.fullName',
    /to their own fields/,
  ],
  [
    'a place of two lines',
    { 'territory/localities.yaml': swap('name: La Playa', 'name: "La\\nPlaya"') },
    'territory/localities.yaml',
    'la-playa.name',
    /in one line/,
  ],
  [
    'a place with a name that is no name',
    { 'territory/localities.yaml': swap('name: La Playa', `name: ${'a'.repeat(301)}`) },
    'territory/localities.yaml',
    'la-playa.name',
    /at most 300/,
  ],
  [
    'a name that explains itself in brackets',
    { [contact]: swap('oficina Valparaíso', 'oficina (migraciones)') },
    contact,
    'name',
    /brackets in a name/,
  ],
  [
    'a name of two lines',
    { [contact]: swap('SERMIG, oficina Valparaíso', '"SERMIG\\noficina"') },
    contact,
    'name',
    /in one line/,
  ],
  [
    'a phone in the name of a contact',
    { [contact]: swap('SERMIG, oficina Valparaíso', 'SERMIG +56 9 1234 5678') },
    contact,
    'name',
    /to their own fields/,
  ],
  [
    'a web address in the name of a contact',
    { [contact]: swap('SERMIG, oficina Valparaíso', 'SERMIG, sermig-ayuda.cl') },
    contact,
    'name',
    /to their own fields/,
  ],
  [
    'a phone in an address',
    { [contact]: swap('Calle 1, Valparaíso', 'llame al 9 1234 5678, piso 2') },
    contact,
    'address.value',
    /to their own fields/,
  ],
  [
    'a phone in the label of a law',
    { 'laws.yaml': swap('Ley 21.325', 'Llame al +56912345678') },
    'laws.yaml',
    'ley-21325.label',
    /to their own fields/,
  ],
  [
    'a web address that a fact calls a name',
    {
      [procedure]: swap('  plazo:', "  sitio: { kind: text, text: 'www.evil.example' }\n  plazo:"),
    },
    procedure,
    'facts.sitio.text',
    /to their own fields/,
  ],
]);
