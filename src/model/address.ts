/** With these the name of a street or a square begins. */
const way = /^(?:av|avda|avenida|calle|pasaje|psje|camino|ruta|plaza|paseo)\.?\s/i;
const noNumber = /\bs\/n\b/i;
/** A name and its number: `Colón 123`, `21 de Mayo 875-B`. */
const numbered = /\p{L} (?:N°\s*)?\d/u;
/** What is inside a building, whose numbers are no house numbers, or a building or an office by its name. */
const inside =
  /\b(?:piso|oficina|of|local|block|torre|sala)\b|^(?:casa|catedral|delegación|edificio|gobernación|iglesia|inspección|municipalidad|obispado|parroquia|salón)\b/i;

/**
 * Whether an address names a street or a square, which a map finds. Of a building, a floor, or what
 * is next door a map shows nothing, or another place.
 */
export function isStreetAddress(address: string): boolean {
  const [first = '', town] = address.split(',');
  if (way.test(first) || noNumber.test(address)) return true;
  return !inside.test(first) && (numbered.test(first) || town !== undefined);
}
