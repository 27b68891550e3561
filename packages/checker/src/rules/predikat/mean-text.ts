/** Means in messages: `(92,32 + 49,18 + 12,08 + 33,31) / 4 = 46,72`. */
import { type Decimal, decimalsOf, formatNumeral, roundHalfUp } from '@sakip-lint/language';
import { type Band, classesOf } from '../../evaluate/scale.ts';
import { listOf } from '../../messages/args.ts';
import type { Message } from '../../messages/message.ts';
import type { Model } from '../../model/model.ts';
import { message } from '../draft.ts';
import { type Mean, meanOfNumbers, subsetsWith } from './mean.ts';
import { titleText } from './tell.ts';

export const meanText = (mean: Pick<Mean, 'parts'>): string => partsText(mean.parts.map(({ known }) => known.value));

function partsText(values: readonly Decimal[]): string {
  const decimals = Math.max(2, ...values.map(decimalsOf));
  const mean = formatNumeral(roundHalfUp(meanOfNumbers(values), decimals));
  if (values.length === 1) return mean;
  return `(${values.map((value) => formatNumeral(value)).join(' + ')}) / ${values.length} = ${mean}`;
}

/** Which indicators, left out, give the stated class: at most two ways are told. */
export function subsetNotes(model: Model, mean: Mean, bands: readonly Band[], index: number): readonly Message[] {
  const found = subsetsWith(mean, (value) => classesOf(bands, value, false).includes(index));
  if (found.length > 2) return [];
  return found.map((parts) => {
    const left = mean.parts.filter((part) => !parts.includes(part));
    return message('predikat.skala.sebagian', {
      label: bands[index]?.label ?? '',
      left: listOf(left.map(({ subject }) => titleText(model, subject))),
      computation: partsText(parts.map(({ known }) => known.value)),
    });
  });
}
