/** The head of one column from top to bottom: periods add up, of two measures or two kinds the lower wins. */
import { type HeadFact, readHead, type Word } from '@sakip-lint/language';
import type { DocumentInfo } from '../../../model/model.ts';
import { BASE_PERIOD, type Period, partOf, periodOf, upTo, yearOf } from '../../../model/period.ts';

export interface HeadSum {
  /** The cell that tells what the column is. */
  readonly fact: HeadFact | null;
  readonly role: HeadFact['role'];
  readonly group: HeadFact['group'];
  readonly half: HeadFact['half'];
  readonly period: Period | null;
  /** A period stands in the head. */
  readonly timed: boolean;
  /** Only several periods, or one nobody can tell. */
  readonly range: boolean;
  readonly version: number;
  readonly magnitude: number;
  readonly percent: boolean;
  readonly money: boolean;
  readonly us: boolean;
  readonly growth: boolean;
  readonly speaks: boolean;
  /** Two measures, and no row below says which. */
  readonly undecided: boolean;
  /** Of the plan's end or another time that the document does not tell. */
  readonly nowhere: boolean;
  readonly unknown: readonly string[];
  /** Something in it is known to be no measure of this report. */
  readonly mute: boolean;
}

/** `beside`: the lowest cells below the same upper one, this one at `position`, to tell K and Rp from a column of money alone. */
export function sumOfHeads(
  cells: readonly Word[],
  beside: readonly string[],
  position: number,
  document: DocumentInfo,
  own: Period,
): HeadSum {
  const four = ['i', 'ii', 'iii', 'iv'].every((one) => beside.some((text) => text.trim().toLowerCase() === one));
  const facts = readDown(cells, four);
  const last = facts.at(-1) as HeadFact;
  // `Fisik (%)` beside `Keuangan (Rp)` splits a head as K and Rp do.
  const split = beside.map((text) => readHead(text).half ?? (/fisik/iu.test(text) ? ('k' as const) : null));
  const time = timeOf(facts, document, own);
  // `n`, `N` below a realisasi are its parts.
  const part = /^\s*n\s*$/iu.test(cells.at(-1)?.text ?? '');
  let fact = null as HeadFact | null;
  let group: HeadFact['group'] = null;
  let half: HeadFact['half'] = null;
  let role: HeadFact['role'] = null;
  let undecided = false;
  for (const [at, one] of facts.entries()) {
    const lowest = at === facts.length - 1;
    if (lowest && part) continue;
    if (one.half !== null && lowest && facts.length > 1) {
      half = halfHere(one.half, fact, split, position);
      if (half !== null) {
        undecided = false;
        continue;
      }
    }
    if (one.group !== null && facts.length > 1 && !lowest) {
      group = one.group;
      continue;
    }
    if (one.role !== null) {
      // What is of another place or a difference is so in all its columns.
      if (role === 'teks' && one.role === 'ukuran' && fact?.score == null) continue;
      fact = one.role === 'subjek' && one.kinds.length === 0 && fact?.role === 'subjek' ? fact : one;
      role = fact.role;
      undecided = one.several;
    } else if (fact !== null && lowest && facts.length > 1 && !isPlain(one)) {
      // Below a measure a word that says nothing known is some other measure than that.
      role = 'teks';
    }
  }
  // `Anggaran` over years or versions alone is what it says by itself.
  const over = facts.findLast((one) => one.group !== null);
  if (fact === null && over?.role === 'ukuran' && half === null && !last.percent && facts.slice(1).every(isPlain)) {
    fact = over;
    role = over.role;
  }
  const percent = facts.some((one) => one.percent);
  if (fact === null && last.percent) {
    fact = { ...last, role: 'ukuran', measure: '%' };
    role = 'ukuran';
  }
  if (half === 'rp' && group === null && fact !== null && fact.role !== 'ukuran') fact = null;
  return {
    ...time,
    fact,
    role,
    group,
    half,
    percent,
    undecided: undecided && half === null,
    version: facts.findLast(({ version }) => version > 0)?.version ?? 0,
    magnitude: Math.max(...facts.map(({ magnitude }) => magnitude)),
    money: facts.some(({ money }) => money),
    us: facts.some(({ us }) => us),
    growth: facts.some(({ measure }) => measure === 'pertumbuhan'),
    mute: facts.some(({ mute }) => mute),
    speaks: facts.some(({ speaks }) => speaks),
    unknown: facts.flatMap(({ unknown }, at) => ((part || half !== null) && at === facts.length - 1 ? [] : unknown)),
  };
}

/** `quarter`: the lowest cells beside it are I to IV. */
function readDown(cells: readonly Word[], fourth: boolean): readonly HeadFact[] {
  let quarter = fourth;
  return cells.map((cell) => {
    const fact = readHead(cell.text, quarter);
    quarter ||= /triwulan|\btw\b/i.test(cell.text);
    return fact;
  });
}

/** What a half of a head means: `Anggaran` below a measure is its money only beside a physical half. */
function halfHere(
  half: NonNullable<HeadFact['half']>,
  above: HeadFact | null,
  split: readonly HeadFact['half'][],
  at: number,
): HeadFact['half'] {
  if (above === null) return half === '%' ? null : half;
  if (above.role !== 'ukuran') return null;
  const halves = split.includes('k') && split.includes('rp');
  // Between K and Rp a share is physical progress.
  if (half === '%') return split.lastIndexOf('k', at) >= 0 && split.indexOf('rp', at) >= 0 ? '%' : null;
  if (half === 'rp')
    return halves || above.several || above.measure === 'target' || above.measure === 'pertumbuhan' ? 'rp' : null;
  return halves || above.several ? 'k' : null;
}

/** What may stand below a measure without changing it. */
const isPlain = (fact: HeadFact): boolean => fact.unknown.length === 0;

type Time = Pick<HeadSum, 'period' | 'timed' | 'range' | 'nowhere'>;

function timeOf(facts: readonly HeadFact[], document: DocumentInfo, own: Period): Time {
  let period: Period | null = null;
  let timed = false;
  let range = false;
  let nowhere = false;
  for (const { period: said, range: several } of facts) {
    if (said === null) {
      range ||= several && !timed;
      continue;
    }
    // What is told up to now is up to the table's quarter.
    if (said.named === 'berjalan') {
      if (own > 64 && partOf(own) > 0) period = upTo(own);
      else nowhere = true;
      continue;
    }
    // A range of periods is none where a lower row names one.
    range = several;
    const next = combine(period, said, document);
    if (next === null) nowhere = true;
    else {
      timed = true;
      period = next;
    }
  }
  const cumulative = facts.some((one) => one.cumulative);
  return { period: cumulative && period !== null && period > 64 ? upTo(period) : period, timed, range, nowhere };
}

function combine(before: Period | null, said: NonNullable<HeadFact['period']>, document: DocumentInfo): Period | null {
  if (said.named === 'awal' || before === BASE_PERIOD) return BASE_PERIOD;
  if (said.named === 'akhir') return document.renstra === null ? null : periodOf(document.renstra.to);
  if (said.named === 'lalu') return document.tahun === null ? null : periodOf(document.tahun - 1);
  const known = before !== null && before > 64;
  const year = said.year ?? (known ? yearOf(before) : document.tahun);
  if (year === null) return null;
  const period = periodOf(year, said.part || (known ? partOf(before) : 0));
  return said.upTo ? upTo(period) : period;
}
