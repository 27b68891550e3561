/** A column `Polarisasi` says of each row whether more or less is better, where no declaration does. */
import {
  divRational,
  letters,
  mulRational,
  type RowNode,
  rational,
  readValue,
  signRational,
  toRational,
} from '@sakip-lint/language';
import type { Column } from '../columns/column.ts';
import { isNear } from './found-ways.ts';
import type { Reader } from './reader.ts';
import { indicatorOf } from './row-words.ts';

const POLARITY = /^(?:jenis|tipe|arah)?polarisasi(?:indikator|iku|data)?$/;
const MORE = /^ma(?:x|ks)|^positif|^naik|^(?:se)?makin(?:tinggi|besar|naik)/;
const LESS = /^min|^negatif|^turun|^(?:se)?makin(?:rendah|kecil|turun)/;
/** What is best at its target follows neither formula. */
const STABLE = /^stab/;

export function readPolarity(
  { walk: { b }, columns }: Reader,
  row: RowNode,
  subjects: ReadonlyMap<number, number>,
): void {
  const column = columns.find(({ head }) => POLARITY.test(letters(head.toLowerCase())));
  const subject = column === undefined ? undefined : indicatorOf(b, subjects);
  if (column === undefined || subject === undefined) return;
  const said = letters((row.cells[column.index]?.text ?? '').toLowerCase());
  if (STABLE.test(said)) subject.arah ??= 'stabil';
  else if (MORE.test(said)) subject.arah ??= 'naik';
  else if (LESS.test(said)) subject.arah ??= isInverse(columns, row) ? 'turun balik' : 'turun selisih';
}

/** Of the two formulas of less being better the row holds target / realisasi. */
function isInverse(columns: readonly Column[], row: RowNode): boolean {
  const [target, done, result] = ['target', 'realisasi', 'capaian'].map((name) => {
    const column = columns.findLast(({ measure }) => measure === name);
    const value = column === undefined ? null : readValue(row.cells[column.index]?.text ?? '');
    return value?.kind === 'angka' ? value.numeral : null;
  });
  if (target == null || done == null || result == null || signRational(toRational(done.value)) === 0) return false;
  const quotient = divRational(toRational(target.value), toRational(done.value));
  return isNear(mulRational(quotient, rational(100, 1)), toRational(result.value), result.decimals);
}
