/**
 * What a percent literal means beside its neighbours: `capaian >= 80%` is 80, `target * (1 - 10%)` and
 * `realisasi / pagu >= 90%` are parts of a whole.
 */

/** `persen`: 80 for 80%. `bagian`: 0,8. `literal`: percent literals alone, which their neighbours tell how to read. */
export type Sense = 'persen' | 'bagian' | 'literal' | 'angka' | 'lain';

/** How literals are read that are added to these, or, with `sum` false, compared with them; null: they leave it open. */
export function literalBeside(others: readonly Sense[], sum: boolean): 'persen' | 'bagian' | null {
  const known = others.filter((one) => one !== 'literal');
  if (known.length === 0) return null;
  if (known.includes('persen')) return 'persen';
  return known.includes('bagian') || (sum && known.every((one) => one === 'angka')) ? 'bagian' : 'persen';
}

/** Of a sum, a difference, the least or greatest of several. */
export function senseOfSum(senses: readonly Sense[]): Sense {
  return (['persen', 'bagian', 'lain', 'angka'] as const).find((one) => senses.includes(one)) ?? 'literal';
}

/** Of a product; `hundred`: one side is a hundred, or 100% read as one. */
export function senseOfProduct(left: Sense, right: Sense, hundred: boolean): Sense {
  if (hundred) return 'persen';
  const both = [left, right];
  if (both.includes('lain')) return 'lain';
  return (['persen', 'angka', 'bagian'] as const).find((one) => both.includes(one)) ?? 'bagian';
}

export function senseOfQuotient(left: Sense, right: Sense): Sense {
  if (left === 'persen') return right === 'persen' ? 'bagian' : 'persen';
  if (left === 'lain') return right === 'lain' ? 'bagian' : 'lain';
  return right === 'lain' || right === 'persen' ? 'lain' : left;
}
