import { expect, test } from 'playwright/test';
import { readAskedPage } from '../../src/components/finder/asked-page.ts';

for (const [path, segment, name] of [
  ['/%C3%91u%C3%B1oa/', undefined, 'Ñuñoa'],
  ['/ht/comunas/san-pedro', 'ht', 'san pedro'],
  ['/AR/nunoa.html', 'ar', 'nunoa'],
  ['/comunas/nunoa/', undefined, 'nunoa'],
  ['/ht/', 'ht', ''],
  ['/es/tramites/refugio-2/', 'es', ''],
  ['/%E0%A4%A/', undefined, ''],
  ['/', undefined, ''],
  ['/404.html', undefined, ''],
] as const)
  test(`the address ${path} asks for "${name}"`, () => {
    expect(readAskedPage(path, ['es', 'ht', 'ar'])).toEqual({ segment, name });
  });
