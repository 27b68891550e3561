/** A column `Polarisasi` says of each row whether more or less is better, where no declaration does. */
import { letters, type RowNode } from '@sakip-lint/language';
import { TOLD_DIRECTION } from '../../../evaluate/direction.ts';
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
  else if (LESS.test(said)) subject.arah ??= TOLD_DIRECTION;
}
