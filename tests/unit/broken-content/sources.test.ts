import { contact, procedure, swap, testRefusals, type Refusal } from './refusals.ts';
import { smallContent } from './small-content.ts';

testRefusals([
  [
    'an unknown source',
    { [contact]: swap('[page-one]', '[page-two]') },
    contact,
    'sources.0',
    /no source "page-two"/,
  ],
  [
    'a source that nothing names',
    { 'sources/idle.yaml': smallContent['sources/page-one.yaml']!.replace('one.', 'idle.') },
    'sources/idle.yaml',
    '(whole file)',
    /nothing names/,
  ],
  [
    'high confidence on nothing but second-hand sources',
    { 'sources/page-one.yaml': (text) => `${text}readVia: { title: A list, date: '2026-08' }\n` },
    contact,
    'confidence',
    /all its sources are second-hand/,
  ],
  [
    'a confirmation of what was only read second-hand',
    {
      'sources/page-one.yaml': (text) => `${text}readVia: { title: A list, date: '2026-08' }\n`,
      [contact]: swap(
        'confidence: high',
        "confirmed: { on: '2026-11-01', by: office }\nconfidence: medium",
      ),
      [procedure]: swap('confidence: high', 'confidence: medium'),
    },
    contact,
    'confirmed',
    /all its sources are second-hand/,
  ],
  [
    'one page filed as two sources',
    {
      'sources/twice.yaml': smallContent['sources/page-one.yaml']!,
      [contact]: swap('[page-one]', '[page-one, twice]'),
    },
    'sources/twice.yaml',
    'url',
    /same page/,
  ],
  [
    'a publisher with a remark in its name',
    { 'sources/page-one.yaml': swap('Someone', 'Someone (copia en Scribd)') },
    'sources/page-one.yaml',
    'publisher',
    /more than who publishes/,
  ],
  [
    'a source of which nobody says who or what it is',
    { 'sources/page-one.yaml': swap('publisher: Someone\n', '') },
    'sources/page-one.yaml',
    'publisher',
    /who publishes it/,
  ],
  [
    'a web address with a user, which hides where it leads',
    {
      'sources/page-one.yaml': swap(
        'https://one.example.cl/',
        'https://sermig.gob.cl@evil.example/',
      ),
    },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address with a letter that looks like another',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'https://ñermig.gob.cl/') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address that a program reads otherwise',
    {
      'sources/page-one.yaml': swap(
        'https://one.example.cl/',
        'https://sermig.gob.cl\\@evil.example/',
      ),
    },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address with a port',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'https://one.example.cl:8443/') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address that is a number',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'https://3232235777/') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  [
    'a web address of this machine',
    { 'sources/page-one.yaml': swap('https://one.example.cl/', 'http://localhost/') },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ],
  ...['bit.ly', 'tiny.cc', 'rb.gy'].map((host): Refusal => [
    `a web address that ${host} shortens`,
    { 'sources/page-one.yaml': swap('https://one.example.cl/', `https://${host}/abc`) },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ]),
  ...['xn--srmig-dsa.cl', 'www.xn--srmig-dsa.cl'].map((host): Refusal => [
    `the web address ${host}, which is shown in other letters`,
    { 'sources/page-one.yaml': swap('https://one.example.cl/', `https://${host}/`) },
    'sources/page-one.yaml',
    'url',
    /name of the site in plain letters/,
  ]),
]);
