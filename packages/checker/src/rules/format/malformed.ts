import type { Numeral } from '@sakip-lint/language';
import type { Place } from '../../finding.ts';

/** A number as it should not be written; null: a spreadsheet's error. */
export interface Malformed {
  readonly text: string;
  readonly place: Place;
  readonly document: number;
  readonly numeral: Numeral | null;
}
