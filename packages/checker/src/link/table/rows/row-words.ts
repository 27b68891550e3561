/** What the words of a row say of it: a total or a mean, its period, its unit. */
import { type HeadPeriod, hasLetters, letters, type RowNode, readHead, type Word } from '@sakip-lint/language';
import type { TableRow } from '../../../model/model.ts';
import { partOf, periodOf, upTo, yearOf } from '../../../model/period.ts';
import type { Subject } from '../../../model/subject.ts';
import { place, problem, type Spot } from '../../builder.ts';
import { areGrades, sameUnit } from '../../units.ts';
import type { Column } from '../columns/column.ts';
import type { Reader } from './reader.ts';

const TOTAL =
  /^(?:jumlah|total|subtotal|subjumlah|grandtotal|jumlahtotal|totaljumlah|jumlahkeseluruhan|totalkeseluruhan|jumlahseluruhnya|ratarata|rerata|jumlahratarata)$/;
/** `Jumlah sasaran 1`, `Total Belanja Operasi`. */
const TOTAL_OF = /^(?:sub\s*)?(?:jumlah|total)\b/iu;
const MEAN_OF =
  /^(?:rata\s*[-–]?\s*rata|rerata)\s+(?:nilai\s+|persentase\s+)?(?:capaian|kinerja|realisasi|serapan)\b/iu;

/** `NPS 1`, `Nilai Sasaran Strategis`: what the indicators of a sasaran come to together. */
const GOAL_SCORE = /^(?:rata\s*[-–]?\s*rata\s+)?(?:nps|nss|(?:nilai\s+)?(?:pen)?capaian\s+sasaran|nilai\s+sasaran)\b/iu;

/** What an evaluation comes to, below its components. */
const SCORE_OF = /^nilai\s+(?:hasil|akhir|total|keseluruhan|a?sakip|akip|akuntabilitas)\b/iu;

/** Whether a title begins as a total does. */
export const isTotalOf = (text: string): boolean => TOTAL_OF.test(text);

/** Kinds whose titles often begin with *Jumlah* themselves. */
const COUNTED: ReadonlySet<string> = new Set(['indikator', 'hasil', 'keluaran']);

const TELLING: ReadonlySet<Column['role']> = new Set(['subjek', 'nomor', 'teks', 'label']);

/** Whether the first letter is one that the words of totals and means begin with: most titles need no further look. */
function mayTell(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) return FIRST_LETTERS.has(code);
    // Letters that fold to these, and what is no letter in front of them, are looked at closely.
    if (code > 127) return true;
  }
  return false;
}

const FIRST_LETTERS: ReadonlySet<number> = new Set([...'jtsgrnpc'].map((letter) => letter.charCodeAt(0)));

/** What the words in front of a row make of it; indicators are often named *Jumlah …* and *Rata-rata …* themselves. */
export function roleOf(columns: readonly Column[], row: RowNode): TableRow['role'] {
  let named = false;
  for (const { index, role, kinds } of columns) {
    const text = row.cells[index]?.text ?? '';
    if (text === '' || !TELLING.has(role)) continue;
    // Behind a name `Jumlah` is how it is counted (`Formulasi`, `Metode`).
    const ofName = named && (role === 'teks' || role === 'label');
    named ||= role === 'subjek';
    if (ofName || !mayTell(text)) continue;
    if (TOTAL.test(letters(text.toLowerCase()))) return /rata|rerata/iu.test(text) ? 'rata_rata' : 'jumlah';
    if (GOAL_SCORE.test(text) && isResultOnly(columns, row)) return isWeighted(columns) ? 'judul' : 'rata_rata';
    if (role !== 'subjek' && role !== 'nomor') continue;
    if (MEAN_OF.test(text) && !(kinds.some((kind) => COUNTED.has(kind)) && isFull(columns, row))) return 'rata_rata';
    if (kinds.includes('komponen') && SCORE_OF.test(text)) return 'jumlah';
    if (TOTAL_OF.test(text) && kinds.length > 0 && !kinds.some((kind) => COUNTED.has(kind))) return 'jumlah';
  }
  return 'isi';
}

/** A capaian, and nothing it could be of. */
function isResultOnly(columns: readonly Column[], row: RowNode): boolean {
  const told = (name: string): boolean =>
    columns.some(({ measure, index }) => measure === name && hasLetterOrDigit(row.cells[index]?.text ?? ''));
  return told('capaian') && !told('target') && !told('realisasi');
}

const hasLetterOrDigit = (text: string): boolean => /[\p{L}\d]/u.test(text);

const isWeighted = (columns: readonly Column[]): boolean => columns.some(({ head }) => /bobot/iu.test(head));

/** Every measure has a value. */
const isFull = (columns: readonly Column[], row: RowNode): boolean =>
  columns.every(({ role, index }) => role !== 'ukuran' || (row.cells[index]?.text ?? '') !== '');

/** A column `Satuan` claims the unit of the row's indicator: its own where none is declared. */
export function readUnit(
  { walk: { b }, columns }: Reader,
  spot: Spot,
  row: RowNode,
  subjects: ReadonlyMap<number, number>,
): void {
  const column = columns.find(({ role }) => role === 'satuan');
  if (column === undefined) return;
  const cell = row.cells[column.index];
  const subject = indicatorOf(b, subjects);
  if (cell === undefined || subject === undefined || !(cell.text.includes('%') || hasLetters(cell.text))) return;
  claimUnit({ walk: { b } }, spot, subject, cell.text, cell);
}

/** The one indicator that a row is about. */
export function indicatorOf(b: Reader['walk']['b'], subjects: ReadonlyMap<number, number>): Subject | undefined {
  const indicators = [...subjects.values()].filter((id) => b.subjects[id]?.kind === 'indikator');
  return indicators.length === 1 ? b.subjects[indicators[0] as number] : undefined;
}

/** The unit that a row says of a subject: its own where none is declared; another one is told. */
export function claimUnit(
  { walk: { b } }: { readonly walk: Pick<Reader['walk'], 'b'> },
  spot: Spot,
  subject: Subject,
  unit: string,
  cell: Word,
): void {
  if (subject.kind !== 'indikator') return;
  if (subject.satuan === null) subject.satuan = unit;
  else if (!sameUnit(subject.satuan, unit) && !areGrades(b, subject.satuan, unit)) {
    problem(
      b,
      'nama/satuan',
      {
        key: 'nama.satuan.beda',
        args: { unit, title: subject.title || subject.name, declared: subject.satuan },
      },
      place(b, spot, cell.span),
      `${subject.name}|satuan|${unit.toLowerCase()}`,
    );
  }
}

/** Columns headed `Tahun`, `Triwulan`, `Bulan`: their cells tell the row's period. */
export const datedColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ head }) => DATED.test(head.trim()));

const DATED = /^(?:tahun|triwulan|tw|semester|bulan|periode)$/iu;

/** Rows of years, quarters or months: told by columns of that name, or by a year alone in a row about one subject. */
export function periodOfRow(reader: Reader, row: RowNode): number | null {
  let period: number | null = null;
  for (const { index, head } of reader.dated) {
    const text = row.cells[index]?.text.trim() ?? '';
    const said = text === '' ? null : periodIn(head.trim().toLowerCase(), text);
    if (said === null) continue;
    const own = period ?? (reader.period > 64 ? reader.period : null);
    const year = said.year ?? (own === null ? reader.document.tahun : yearOf(own));
    if (said.named !== null) period = null;
    else if (year !== null) {
      const part = periodOf(year, said.part || (period === null ? 0 : partOf(period)));
      period = said.upTo ? upTo(part) : part;
    }
  }
  if (period !== null || reader.about === null) return period;
  for (const cell of row.cells) {
    const year = /^(?:tahun\s*)?((?:19|20)\d{2})$/iu.exec(cell.text);
    if (year !== null) return periodOf(Number(year[1]));
  }
  return null;
}

/** What a cell of a column of that head says, if it says nothing else. */
function periodIn(head: string, text: string): HeadPeriod | null {
  // `I`, `2` below `Triwulan`, `Semester`; `3` below `Bulan`.
  const bare = /^(?:iv|i{1,3}|\d{1,2})$/iu.test(text);
  if (bare && head === 'bulan') {
    const month = Number(text);
    return month >= 1 && month <= 12 ? { year: null, part: 6 + month, upTo: false, named: null } : null;
  }
  if (bare && (head === 'tahun' || head === 'periode')) return null;
  const fact = readHead(bare ? `${head === 'tw' ? 'triwulan' : head} ${text}` : text);
  return fact.role === null && fact.unknown.length === 0 && !fact.range ? fact.period : null;
}
