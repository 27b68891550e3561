/** Whether a value is a percentage where nothing at the number says so. */
import type { Subject } from '../model/subject.ts';

/** Measures whose values are in the subject's own satuan; data and a report's own measures are not. */
const IN_OWN_UNIT = new Set(['target', 'realisasi', 'realisasi_kinerja', 'nilai', 'rata_rata']);

export function isPercent(subject: Subject, measure: string, unit: string | null): boolean {
  if (unit !== null) return unit === 'persen';
  if (!IN_OWN_UNIT.has(measure.split(' ')[0] as string)) return false;
  const satuan = subject.satuan?.trim().toLowerCase() ?? '';
  if (satuan === '') return saysPercent(subject.title);
  return satuan === '%' || satuan.startsWith('persen');
}

/** A title that tells the unit: `Persentase PAD`, `Rasio PAD (%)`. */
export const saysPercent = (title: string): boolean =>
  /^\s*(?:persen|persentase|prosentase|presentase)\b|\(\s*%\s*\)/i.test(title);
