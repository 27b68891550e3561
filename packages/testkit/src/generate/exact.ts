/** Exact fractions over BigInt: the generator's own arithmetic, none of the checker's. */
export interface Exact {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

export const exact = (n: bigint | number, d: bigint | number = 1n): Exact => {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
};
export const add = (a: Exact, b: Exact): Exact => exact(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Exact, b: Exact): Exact => exact(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Exact, b: Exact): Exact => exact(a.n * b.n, a.d * b.d);
/** Null where the divisor is zero. */
export const over = (a: Exact, b: Exact): Exact | null => (b.n === 0n ? null : exact(a.n * b.d, a.d * b.n));
/** Negative where a is the smaller one. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const equal = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const sum = (all: readonly Exact[]): Exact => all.reduce(add, exact(0));
export const mean = (all: readonly Exact[]): Exact | null => over(sum(all), exact(all.length));
export const abs = (a: Exact): Exact => exact(a.n < 0n ? -a.n : a.n, a.d);
export const HUNDRED: Exact = exact(100);

export type Way = 'rounded' | 'cut';

/** The nearest number with so many decimals, half away from zero; or without the rest. */
export function shorten({ n, d }: Exact, decimals: number, way: Way): Exact {
  const scale = 10n ** BigInt(decimals);
  const size = (n < 0n ? -n : n) * scale;
  const kept = way === 'cut' ? size / d : (2n * size + d) / (2n * d);
  return exact(n < 0n ? -kept : kept, scale);
}

/** The unit of the last place. */
export const step = (decimals: number): Exact => exact(1, 10n ** BigInt(decimals));
