/** Numbers from 0 up to 1. */
export type Random = () => number;

export const pick = <Item>(all: readonly Item[], random: Random): Item | undefined =>
  all[Math.floor(random() * all.length)];

/** Another value that is not the same; the same when a hundred attempts find none. */
export function another<Value>(
  value: Value,
  make: () => Value,
  fits: (made: Value) => boolean = () => true,
): Value {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const made = make();
    if (made !== value && fits(made)) return made;
  }
  return value;
}
