/** Gives out comuna codes that are free, region by region; a province that is full is followed by a new one. */
export class TerritoryCodes {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** @throws Error when the region has no free code */
  take(region: string): string {
    for (let at = this.#next.get(region) ?? 101; at < 1000; at += 1) {
      const code = region + String(at).padStart(3, '0');
      // Real codes end in 01 to 99.
      if (at % 100 === 0 || this.#taken.has(code)) continue;
      this.#next.set(region, at + 1);
      this.#taken.add(code);
      return code;
    }
    throw new Error(`region ${region} has no free code`);
  }
}
