import { expect, test } from 'playwright/test';
import { findUnknownFacts } from './find-facts.ts';
import { factsFor } from './known-facts.ts';
import { complain, readPage } from './site.ts';

// Pages in other languages hold the facts of the Spanish ones: languages.test.ts sees to that.
test('every phone, e-mail, postal address and price comes from the content', () => {
  const wrong = complain((page) =>
    page.lang === 'es' ? findUnknownFacts(page, factsFor(page)) : [],
  );
  expect(wrong).toEqual([]);
});

/** Melipilla's page with another body. */
const examine = (body: string) => {
  const page = readPage(
    'es/comunas/melipilla/index.html',
    `<html><head></head><body>${body}</body></html>`,
  );
  return findUnknownFacts(page, factsFor(page));
};

test('what the content knows of Melipilla passes', () => {
  const found = examine(`
    <section class="best"><p>Av. Silva Chávez 480, Melipilla</p></section>
    <a href="tel:+56229027004">+56 2 2902 7004</a> o <a href="tel:133">133</a>
    <a href="https://www.openstreetmap.org/search?query=Av.%20Silva%20Ch%C3%A1vez%20480%2C%20Melipilla%2C%20Chile">Cómo llegar</a>
    <p>Cuesta USD 100 y la multa es de 0,25 a 0,5 UTM. Rige la Ley 21.325, desde 2022.</p>`);
  expect(found).toEqual([]);
});

for (const [what, body, reported] of [
  ['a call to a wrong number', '<a href="tel:+56229027005">Llamar</a>', 'link "tel:+56229027005"'],
  ['a wrong short number', '<a href="tel:1456">Llamar</a>', 'link "tel:1456"'],
  ['a short number in a sentence', '<p>Llame al 1456.</p>', 'phone "1456"'],
  ['a wrong number in a sentence', '<p>Es el +56 2 2902 7005.</p>', 'phone "+56 2 2902 7005"'],
  ['a wrong 600 number', '<p>Marque 600 123 4567</p>', 'phone "600 123 4567"'],
  ['a number without its code', '<p>Fono 22902 7005</p>', 'phone "22902 7005"'],
  [
    'the phone of another comuna',
    '<a href="tel:+56652361100">Llamar</a>',
    'link "tel:+56652361100"',
  ],
  [
    'a wrong chat',
    '<a href="https://wa.me/56911111111">Chat</a>',
    'link "https://wa.me/56911111111"',
  ],
  ['a wrong mail', '<a href="mailto:x@example.cl">x</a>', 'link "mailto:x@example.cl"'],
  ['a mail in a sentence', '<p>Escriba a x@example.cl.</p>', 'e-mail "x@example.cl"'],
  ['a wrong address', '<address>Silva Chávez 481, Melipilla</address>', 'Silva Chávez 481'],
  ['a wrong address in the first screen', '<div class="best"><p>Ortúzar 1</p></div>', 'Ortúzar 1'],
  ['an address in a sentence', '<p>Vaya a Av. Ortúzar 999.</p>', 'address "Av. Ortúzar 999"'],
  [
    'a wrong place on the map',
    '<a href="https://www.openstreetmap.org/search?query=Ort%C3%BAzar%201">Ir</a>',
    'link "https://www.openstreetmap.org',
  ],
  ['a wrong price', '<p>Cuesta $ 4.271.</p>', 'price "$ 4.271"'],
  ['a wrong price in dollars', '<p>Son USD 999 al año.</p>', 'price "USD 999"'],
  ['a wrong fine', '<p>De 7 a 9 UTM</p>', 'price "7 a 9 UTM"'],
  ['a price in words', '<p>Son 5.000 pesos</p>', 'price "5.000 pesos"'],
] as const)
  test(`${what} is reported`, () => {
    expect(examine(body).join('\n')).toContain(reported);
  });
