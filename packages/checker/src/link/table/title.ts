/** What a table's title says of all its cells: their year or part of a year, the version of the budget, millions. */
import { headMagnitude, readHead } from '@sakip-lint/language';
import { type Period, periodOf, upTo } from '../../model/period.ts';

export interface TitleFact {
  readonly year: number | null;
  /** null: the title names none, or more than one. */
  readonly period: Period | null;
  /** 1 murni, 2 perubahan; 0 none said. */
  readonly version: number;
  readonly magnitude: number;
}

/** Years of a rule, of a plan's end, of a target to come or of two things compared are not the cells' own. */
const OTHER_YEAR =
  /\d\s+tahun\s+(?:19|20)\d{2}|\b(?:nomor|no)\b|renstra|rpjm|jangka\s+menengah|\bakhir\b|terhadap|sampai|s\s*[./]?\s*d\b|dibanding|perbandingan/i;
const YEAR_WORD = /\b(?:tahun|t\.?\s?a\.?|triwulan|semester|bulan)\b/i;

const BUDGET = '(?:perjanjian\\s+kinerja|pk|anggaran|apbd|apbn|dpa|dppa|dipa|belanja|pagu)';
const CHANGED = new RegExp(
  `\\b(?:perubahan|pergeseran)\\s+${BUDGET}\\b|\\b${BUDGET}\\s*[-–(]?\\s*(?:setelah\\s+)?(?:perubahan|pergeseran)\\b|\\b(?:apbd-p|p-apbd|dppa)\\b|\\bsetelah\\s+perubahan\\b`,
  'iu',
);
const FIRST = new RegExp(`\\b${BUDGET}\\s*\\(?\\s*murni\\b|\\bsebelum\\b`, 'iu');

/** Some of these words stands in each title that tells its version; cheap where `FIRST` and `CHANGED` are dear to compile. */
const VERSIONED = /perubahan|pergeseran|apbd-p|p-apbd|dppa|murni|sebelum/iu;

/** `tahun`: the document's, for a title that names only a quarter. */
export function readTitle(title: string, tahun: number | null): TitleFact {
  const version = VERSIONED.test(title) ? versionOf(title) : 0;
  const said = YEAR_WORD.test(title) && !OTHER_YEAR.test(title) ? readHead(title).period : null;
  const year = said?.year ?? (said === null ? null : tahun);
  const period = said === null || year === null ? null : periodOf(year, said.part);
  return {
    year,
    period: period === null || said?.upTo !== true ? period : upTo(period),
    version,
    magnitude: headMagnitude(title),
  };
}

function versionOf(title: string): number {
  const [first, changed] = [FIRST.test(title), CHANGED.test(title)];
  return first === changed ? 0 : first ? 1 : 2;
}
