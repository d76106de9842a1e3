import { expect, test } from 'playwright/test';
import { isStreetAddress } from '../../src/model/address.ts';

for (const address of [
  'Av. Independencia 455, Valdivia',
  '21 de Mayo s/n, La Estrella',
  '1 Norte 797, esquina 1 Oriente, Talca',
  'Colón N° 12, tercer piso, Arica',
  'Av. Ignacio Carrera Pinto, María Elena',
  'Plaza de Armas, Curepto',
  'Arturo Prat, Camiña',
])
  test(`a map finds "${address}"`, () => expect(isStreetAddress(address)).toBe(true));

for (const address of [
  'Edificio municipal, segundo piso, junto a DIDECO, Valdivia',
  'Edificio municipal piso 2, Valdivia',
  'Iglesia La Merced, Curicó',
  'Salón de la catedral, Melipilla',
  'Obispado de Valdivia',
  'Delegación Presidencial Provincial, Puerto Natales',
  'Inspección Provincial del Trabajo, Coyhaique',
])
  test(`a map finds no street at "${address}"`, () => expect(isStreetAddress(address)).toBe(false));
