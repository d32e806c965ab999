/** Seeds of the property tests; a failing one can be put first. */
export const SEEDS = [1, 2, 3, 4, 5] as const;

export interface Random {
  /** In [0, 1). */
  fraction(): number;
  /** Both ends included. */
  integer(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
}

/** The same seed gives the same numbers (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(fraction() * (max - min + 1));
  return { fraction, integer, pick: (list) => list[integer(0, list.length - 1)]! };
}
