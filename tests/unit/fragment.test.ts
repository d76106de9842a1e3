import { expect, test } from 'playwright/test';
import { handOn, readFragment } from '../../src/components/mine/fragment.ts';
import { readWayBack, wayBackTo } from '../../src/components/mine/way-back.ts';

test('a fragment says the comuna, and the part of the page to which the link leads', () => {
  expect(readFragment('#c=isla-1')).toEqual({ slug: 'isla-1', part: '' });
  expect(readFragment('#c=lago&legal')).toEqual({ slug: 'lago', part: 'legal' });
});

test('a fragment of another use says no comuna', () => {
  for (const hash of ['', '#legal', '#c=', '#c=La/Paz', '#c=../x', '#xc=lago', '#content/a.mdx'])
    expect(readFragment(hash), hash).toBeUndefined();
});

test('a link to a page of its own in a language takes the comuna along, and keeps its part', () => {
  expect(handOn('es/guia/', '', 'lago')).toBe('#c=lago');
  expect(handOn('zh-hans/ayuda/', '#legal', 'lago')).toBe('#c=lago&legal');
});

test('a link elsewhere stays as it is: to a comuna, a discreet page, above the languages, with a fragment of its own', () => {
  for (const path of ['', 'es/', 'lago/', 'es/comunas/', 'es/comunas/lago/', 'es/fichas/1/'])
    expect(handOn(path, '', 'lago'), path).toBeUndefined();
  expect(handOn('es/corregir/', '#content/comunas/a.mdx', 'lago')).toBeUndefined();
  expect(handOn('es/guia/', '#c=mar', 'lago')).toBeUndefined();
  expect(handOn('es/mostrar/', '#cita', 'lago')).toBeUndefined();
  expect(handOn('es/mostrar/', '', 'lago')).toBe('#c=lago');
});

test('a list of comunas leads back to a page of the language, and to no other address', () => {
  for (const path of ['guia/', 'guia/carta/', 'tramites/lago-1/', 'ayuda/'])
    expect(readWayBack(wayBackTo(path)), path).toBe(path);
  const refused = ['', 'fichas/3/', 'comunas/lago/', '/mal.example/', 'a/../b/', '..', 'guia/a/b/'];
  for (const path of [
    ...refused,
    'https://mal.example/',
    'javascript:x/',
    'guia/x/#c=lago',
    'guia',
  ]) {
    expect(wayBackTo(path), path).toBe('');
    expect(readWayBack(`#para=${path}`), path).toBeUndefined();
  }
});
