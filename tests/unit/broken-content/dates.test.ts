import { comuna, contact, procedure, swap, testRefusals } from './refusals.ts';

testRefusals([
  [
    'a source that was read before it was published',
    { 'sources/page-one.yaml': swap("read: '2026-11'", "read: '2024-12'") },
    'sources/page-one.yaml',
    'read',
    /2024-12 is before 2025-01/,
  ],
  [
    'a confirmation in the future',
    { [contact]: (text) => `${text}confirmed: { on: '2027-01-01', by: office }\n` },
    contact,
    'confirmed.on',
    /future/,
  ],
  [
    'a date that is not one',
    { [comuna]: swap("'2024-12-13'", "'13/12/2024'") },
    comuna,
    'sello.0.date',
    /write the date as/,
  ],
  [
    'a date that the calendar has not',
    { [comuna]: swap('2024-12-13', '2024-02-30') },
    comuna,
    'sello.0.date',
    /calendar has no/,
  ],
  [
    'an event in the future',
    { [comuna]: swap('2024-12-13', '2027-01-01') },
    comuna,
    'sello.0.date',
    /future/,
  ],
  [
    'a source published in the future',
    { 'sources/page-one.yaml': swap('2025-01', '2027-01') },
    'sources/page-one.yaml',
    'published',
    /future/,
  ],
  [
    'a day without quotes, which the build would refuse',
    { [comuna]: swap("'2024-12-13'", '2024-12-13') },
    comuna,
    'sello.0.date',
    /write the date in quotes/,
  ],
  [
    'a confirmation that is older than what it confirms',
    {
      [contact]: swap(
        "asOf: '2025'",
        "asOf: '2026-10'\nconfirmed: { on: '2026-09-30', by: office }",
      ),
    },
    contact,
    'confirmed.on',
    /older than asOf, 2026-10/,
  ],
  [
    'a confirmation that is older than the date of one of the ways',
    {
      [contact]: swap(
        "phones: [{ number: '1455' }]",
        "phones: [{ number: '1455', asOf: '2026-10' }]\nconfirmed: { on: '2026-09-30', by: office }",
      ),
    },
    contact,
    'confirmed.on',
    /older than phones.0.asOf/,
  ],
  [
    'a confirmation from before the event',
    {
      [comuna]: swap(
        "date: '2024-12-13',",
        "date: '2024-12-13', confirmed: { on: '2024-12-12', by: sermig },",
      ),
    },
    comuna,
    'sello.0.confirmed.on',
    /older than date/,
  ],
  [
    'a notice that ends before it begins',
    {
      [comuna]: swap(
        'facts:',
        "notices: [{ from: '2026-10-02', until: '2026-10-01', text: Hola., sources: [page-one] }]\nfacts:",
      ),
    },
    comuna,
    'notices.0.until',
    /before 2026-10-02/,
  ],
  [
    'a price that ends before its date',
    { [procedure]: swap("asOf: '2025-08'", "asOf: '2025-08', validUntil: '2025-07'") },
    procedure,
    'facts.precio.validUntil',
    /before 2025-08/,
  ],
]);
