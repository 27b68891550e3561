/** A small seeded generator (mulberry32): one seed, one report, on every machine. */
export interface Random {
  below(count: number): number;
  /** Both ends included. */
  between(low: number, high: number): number;
  /** True `of` times in `all`. */
  chance(of: number, all: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
}

export function randomFrom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (of, all) => below(all) < of,
    pick,
    some: (list, count) => {
      const left = list.map((_, at) => at);
      while (left.length > count) left.splice(below(left.length), 1);
      return left.map((at) => list[at] as (typeof list)[number]);
    },
  };
}
