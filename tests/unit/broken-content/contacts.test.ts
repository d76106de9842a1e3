import { expect, test } from 'playwright/test';
import { formatProblems, isRefusal } from '../../../src/model/content-problem.ts';
import { contact, swap, testRefusals, findProblems } from './refusals.ts';

testRefusals([
  [
    'who takes the declaration that may start an expulsion among those who help',
    { [contact]: (text) => `${text}services: [entry-declaration]\n` },
    contact,
    'services',
    /lists of help/,
  ],
  [
    'a declaration without a word on what it may start',
    { [contact]: (text) => `${text}services: [entry-declaration]\n` },
    contact,
    'caveats',
    /nothing says/,
  ],
  [
    'an office outside its comuna that is nowhere',
    { [contact]: swap("comuna: '05101' }", 'caveats: [office-outside-comuna] }') },
    contact,
    'address.comuna',
    /in which comuna/,
  ],
  [
    'the mailbox of a person',
    { [contact]: (text) => `${text}mail: { value: ana.soto@municipio.example }\n` },
    contact,
    'mail.value',
    /of a person/,
  ],
  [
    'a mailbox that anybody may have opened',
    { [contact]: (text) => `${text}mail: { value: oficina.migrantes@gmail.com }\n` },
    contact,
    'mail.value',
    /anybody/,
  ],
  [
    'a mailbox of low confidence',
    {
      [contact]: (text) =>
        text
          .replace(/^confidence:.*$/m, 'confidence: low')
          .replace(/^(?:phones|address):.*\n/gm, '')
          .concat('mail: { value: oficina@municipio.example }\n'),
    },
    contact,
    'mail',
    /not published/,
  ],
  [
    'a doubt about hours that are not shown',
    {
      [contact]: swap(
        "hours: { osm: 'Mo-Fr 09:00-14:00' }",
        'caveats: [hours-differ-between-sources]',
      ),
    },
    contact,
    'caveats',
    /no hours are shown/,
  ],
  [
    'an emergency line with a doubt beside it',
    {
      [contact]: (text) =>
        swap('kind: sermig', 'kind: emergency')(`${text}caveats: [page-undated]\n`),
    },
    contact,
    'kind',
    /no doubt/,
  ],
  [
    'an emergency line that nobody can call',
    {
      [contact]: (text) =>
        swap('kind: sermig', 'kind: emergency')(text).replace(/^phones:.*$/m, ''),
    },
    contact,
    'phones',
    /nobody can call it/,
  ],
  [
    'a contact that is confirmed and not confirmed',
    {
      [contact]: (text) =>
        `${text}confirmed: { on: '2026-01-01', by: office }\ncaveats: [not-confirmed-by-municipality]\n`,
    },
    contact,
    'caveats',
    /says that it is not/,
  ],
  [
    'a confirmed contact with a number that may be of another office',
    {
      [contact]: (text) =>
        swap(
          "'1455' }",
          "'1455', caveats: [may-be-other-office] }",
        )(`${text}confirmed: { on: '2026-01-01', by: sermig }\n`),
    },
    contact,
    'phones.0.caveats',
    /says that it is not/,
  ],
  [
    'a field that nobody knows',
    { [contact]: swap('kind: sermig', 'kind: sermig\nfax: none') },
    contact,
    '',
    /fax/,
  ],
  [
    'a missing field',
    { [contact]: swap('name: SERMIG, oficina Valparaíso\n', '') },
    contact,
    'name',
    /expected string/,
  ],
  [
    'a phone that cannot be dialled',
    { [contact]: swap("'1455'", "'+5612'") },
    contact,
    'phones.0.number',
    /cannot be dialled/,
  ],
  [
    'a phone of low confidence',
    {
      [contact]: (text) =>
        swap(
          'high',
          'low',
        )(
          swap(
            "'1455'",
            "'+56223666700'",
          )(swap("address: { value: 'Calle 1, Valparaíso', comuna: '05101' }\n", '')(text)),
        ),
    },
    contact,
    'phones.0.number',
    /low confidence/,
  ],
  [
    'an address of low confidence',
    { [contact]: swap('high', 'low') },
    contact,
    'address',
    /low confidence/,
  ],
  [
    'opening hours that cannot be read',
    { [contact]: swap('Mo-Fr 09:00-14:00', 'lunes a viernes') },
    contact,
    'hours.osm',
    /not a day/,
  ],
  [
    'opening hours of which a part would be lost',
    { [contact]: swap('Mo-Fr 09:00-14:00', 'Mo-Fr 09:00-14:00 15:00-17:00') },
    contact,
    'hours.osm',
    /"15:00-17:00" stands after the hours/,
  ],
  [
    'a contact that nobody can reach',
    {
      [contact]: (text) =>
        swap(
          "phones: [{ number: '1455' }]\n",
          '',
        )(swap("address: { value: 'Calle 1, Valparaíso', comuna: '05101' }\n", '')(text)),
    },
    contact,
    '(whole file)',
    /nobody can reach/,
  ],
  [
    'a phone of another country',
    { [contact]: swap("'1455'", "'+19005551234'") },
    contact,
    'phones.0.number',
    /cannot be dialled/,
  ],
]);

test('a way that was read elsewhere keeps its doubt beside a confirmed contact', () => {
  const problems = findProblems({
    [contact]: (text) =>
      swap(
        "'1455' }",
        "'1455', sources: [page-one], caveats: [may-be-other-office] }",
      )(`${text}confirmed: { on: '2026-01-01', by: office }\n`),
  });
  expect(problems).toEqual([]);
});

test('a well-formed number that no list knows is a warning, and the site can be built', () => {
  const problems = findProblems({ [contact]: swap("'1455'", "'+56912345678'") });
  expect(problems.filter(isRefusal)).toEqual([]);
  const unknown = findProblems({ [contact]: swap("'1455'", "'+56911234567'") });
  expect(unknown).toMatchObject([{ field: 'phones.0.number', warning: true }]);
  expect(formatProblems(unknown)).toContain('1 warning(s)');
});
