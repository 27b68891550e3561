/** How scales and labels are written in messages. */
import { cmp, formatNumeral } from '@sakip-lint/language';
import type { Band, End } from '../../evaluate/scale.ts';
import { inline } from '../../messages/args.ts';
import type { MeasureId } from '../../model/measure.ts';
import type { Model, Scale } from '../../model/model.ts';
import { isYear, type Period, yearOf } from '../../model/period.ts';
import type { SubjectId } from '../../model/subject.ts';
import { isPercent, type Known, numberText } from '../values.ts';

/** `76 s.d. < 90`, `≥ 90`, as a report writes a class. */
export function rangeText({ low, high }: Band): string {
  if (low === null && high === null) return '–';
  if (low === null) return `${(high as End).open ? '<' : '≤'} ${endText(high as End)}`;
  if (high === null) return `${low.open ? '>' : '≥'} ${endText(low)}`;
  if (cmp(low.at, high.at) === 0) return endText(low);
  const from = `${low.open ? '> ' : ''}${endText(low)}`;
  return `${from} s.d. ${high.open ? '< ' : ''}${endText(high)}`;
}

export const endText = ({ at }: End): string => formatNumeral(at);

/** What is wrong with one scale is one story. */
export const scaleStory = (scale: Scale): string => `skala|${scale.index}`;

export const scaleName = (scale: Scale): string => (scale.title === '' ? scale.name : scale.title);

/** A subject's title in quotes; the document itself is "laporan ini". */
export function titleText(model: Model, subject: SubjectId): string {
  const one = model.subjects[subject];
  if (one === undefined || one.kind === 'dokumen') return inline('predikat.laporan');
  return `"${one.title === '' ? one.name : one.title}"`;
}

/** `capaian 92,32%` */
export function knownText(model: Model, { value }: Known, measure: MeasureId, subject: SubjectId): string {
  return `${model.measures[measure] ?? ''} ${numberText(model, value, measure, subject)}`.trim();
}

/** The year of a period in messages; '' where it is none. */
export const yearText = (period: Period): string => (isYear(period) ? String(yearOf(period)) : '');

/** `%` where the scale's measures are percentages. */
export function scaleIsPercent(model: Model, scale: Scale, subject: SubjectId): boolean {
  return scale.over.some((measure) => isPercent(model, measure, subject));
}
