/** Rows that only say what the rows below are about: `Sasaran 1. …`, `Perangkat Daerah : …`, `URUSAN PEMERINTAHAN …`. */
import { BUDGET_KINDS, hasLetters, type RowNode, type SubjectKind } from '@sakip-lint/language';
import type { Subject } from '../../../model/subject.ts';
import { place, type Spot } from '../../builder.ts';
import { kindPrefix } from '../../names.ts';
import { budgetSubject, newSubject } from '../../new-subject.ts';
import { isMixed, levelAbove, openLevel } from '../columns/levels.ts';
import type { Caption } from './line.ts';
import type { Reader } from './reader.ts';
import { filledUpTo } from './wrapped.ts';

const OFFICE_CAPTION =
  /^(?:perangkat\s+daerah|opd|skpd|unit\s+(?:kerja|organisasi)|organisasi|satuan\s+kerja|instansi)\s*[:.]\s*(.+)$/iu;
const CAPTIONED: readonly SubjectKind[] = [
  'tujuan',
  'sasaran',
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
];
/** Which captions close which: a new one closes those of its rank and below. */
const RANKS: readonly (readonly SubjectKind[])[] = [
  ['instansi', 'tujuan', 'sasaran', 'indikator'],
  ['instansi', 'urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'],
];

/** What a row is a caption of; null: it is none. */
export function captionOf(reader: Reader, row: RowNode): Caption | null {
  if (row.cells.length > 3 && filledUpTo(row, 4) > 3) return null;
  const filled = row.cells.flatMap(({ text }, column) => (text === '' ? [] : [{ text, column }]));
  const [first, ...rest] = filled;
  if (first === undefined || reader.columns.length <= 2) return null;
  if (filled.length === 1) return single(reader, first.text, first.column);
  // `Sasaran :` with its text beside it.
  const colon = first.text.endsWith(':') || rest[0]?.text === ':';
  const beside = rest.filter(({ text }) => text !== ':');
  if (!colon || beside.length !== 1 || filled.length > 3) return null;
  return said(reader, `${first.text.replace(/\s*:$/, '')} : ${(beside[0] as { text: string }).text}`, first.column);
}

function single(reader: Reader, text: string, index: number): Caption | null {
  const column = reader.columns[index];
  if (column === undefined || (column.role !== 'subjek' && column.role !== 'nomor' && column.role !== 'teks'))
    return null;
  const found = said(reader, text, index);
  // A row of the column's own kind whose values are blank.
  const own =
    column.role === 'subjek' && (column.kinds.length === 0 || column.kinds.includes(found.kind as SubjectKind));
  if (own) return null;
  if (found.kind !== null) return found;
  return column.role === 'subjek' && !isHeading(reader, text, index) ? null : found;
}

/** Text above rows rather than a title among them: in capitals among titles that are not, or without a number among numbers. */
function isHeading({ columns, rows }: Reader, text: string, index: number): boolean {
  const titles = rows.map((row) => row.cells[index]?.text ?? '').filter((title) => hasLetters(title));
  const capital = (title: string): boolean => title === title.toUpperCase();
  if (capital(text) && titles.filter((title) => !capital(title)).length * 2 > titles.length) return true;
  const number = columns.find(({ role }) => role === 'nomor');
  if (number === undefined) return false;
  const numbered = rows.filter((row) => (row.cells[number.index]?.text ?? '') !== '').length;
  return numbered * 2 > titles.length;
}

function said(reader: Reader, text: string, column: number): Caption {
  const office = OFFICE_CAPTION.exec(text)?.[1];
  if (office !== undefined) return { kind: 'instansi', title: office.trim(), column };
  const tidy = text.replace(/^\s*(?:[IVX]+|[A-Z]|\d+)[.)]\s+/u, '');
  const prefix = kindPrefix(tidy);
  const field = /^bidang\b/iu.test(tidy) && !/^bidang\s+urusan/iu.test(tidy);
  if (prefix.kind !== null && CAPTIONED.includes(prefix.kind) && !field && hasLetters(prefix.rest, 3))
    return { kind: prefix.kind as Caption['kind'], title: prefix.rest.trim(), column };
  const declared = reader.walk.known.byTitle(tidy, CAPTIONED, false);
  const subject = declared === null ? null : (reader.walk.b.subjects[declared.subject] as Subject);
  if (subject?.explicit) return { kind: subject.kind as Caption['kind'], title: tidy, column };
  return { kind: null, title: text, column };
}

/** Opens a caption: the rows below are about its subject. */
export function openCaption(reader: Reader, spot: Spot, row: RowNode, { kind, title, column }: Caption): number | null {
  const { b, known } = reader.walk;
  if (kind === null) return null;
  const cell = row.cells[column];
  const where = place(b, spot, cell?.span ?? { start: 0, end: 0 });
  const parent =
    captionAbove(reader, kind) ??
    (BUDGET_KINDS.has(kind) ? (levelAbove(reader.open, kind) ?? budgetSubject(b, known, where)) : null);
  const found = known.byTitle(title, [kind]);
  const subject =
    found?.subject ??
    newSubject(b, known, {
      kind,
      code: null,
      title,
      parent: kind === 'instansi' ? null : parent,
      declared: where,
      explicit: false,
    }).id;
  if (found !== null || kind === 'tujuan' || kind === 'sasaran') {
    (b.declaredIn[spot.document] as Set<number>).add(subject);
    b.namings.push({ subject, written: title, match: found?.match ?? 'baru', place: where, document: spot.document });
  }
  for (const ranks of RANKS) {
    const rank = ranks.indexOf(kind);
    if (rank < 0) continue;
    for (const open of [...reader.captions.keys()]) if (ranks.indexOf(open) >= rank) reader.captions.delete(open);
    // Nothing below is merged with what stands above the caption.
    for (const one of reader.columns) {
      if (one.role !== 'subjek') continue;
      if (one.kinds.length === 1 && one.kinds[0] === kind) reader.above.set(one.index, subject);
      else if (one.kinds.some((other) => ranks.indexOf(other) > rank)) reader.above.delete(one.index);
    }
  }
  reader.captions.set(kind, subject);
  if (reader.columns.some(isMixed)) openLevel(reader.open, b.subjects[subject] as Subject);
  return subject;
}

/** The nearest caption above a kind. */
export function captionAbove(reader: Reader, kind: SubjectKind): number | null {
  for (const ranks of RANKS) {
    for (let rank = ranks.indexOf(kind) - 1; rank >= 0; rank--) {
      const subject = reader.captions.get(ranks[rank] as SubjectKind);
      if (subject !== undefined) return subject;
    }
  }
  return null;
}
