/**
 * Which level of the budget a row of a column of several levels is: told by its code (SIPD), else by its words or its
 * declaration; never by its sums. A row belongs under the nearest row above with a higher level.
 */
import type { RowNode, SubjectKind } from '@sakip-lint/language';
import type { Subject } from '../../../model/subject.ts';
import type { Builder } from '../../builder.ts';
import type { Column } from './column.ts';

/** From the highest down. */
export const LEVELS: readonly SubjectKind[] = [
  ...(['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'] as const),
  ...(['keluaran', 'komponen', 'akun'] as const),
];

const rankOf = (kind: string): number => LEVELS.indexOf(kind as SubjectKind);
/** Accounts stand below one another: `5.1` above `5.1.02`. */
const rankIn = (kind: SubjectKind, kode: string | null): number =>
  rankOf(kind) + (kind === 'akun' ? (kode ?? '').split('.').length : 0);
/** They describe the node above or share its amount, in whatever row they stand. */
const SHARING: ReadonlySet<SubjectKind> = new Set(['hasil']);

/** Whether a column may hold rows of several levels. */
export const isMixed = ({ role, kinds }: Column): boolean =>
  role === 'subjek' && kinds.length !== 1 && kinds.every((kind) => rankOf(kind) >= 0 || SHARING.has(kind));

const CODE = /^(?:[\dX]+(?:\.[\dX]+)*|(?:\d{3}\.\d{2}\.)?[A-Z]{2}(?:\.\d{4})?|\d{4}\.[A-Z]{3}(?:\.\d{3})?)$/u;
/** In front of a title: `2.16.01 - PROGRAM …`, `[1.1.1.1] …`, `GG.2902 …`; two letters alone need a dash or their kind's word. */
const codeAndTitle = (text: string): RegExpExecArray | null =>
  /^\s*\[?\s*((?:[\dX]+\.){1,6}[\dX]+|(?:\d{3}\.\d{2}\.)?[A-Z]{2}\.\d{4}|\d{4}\.[A-Z]{3}(?:\.\d{3})?)\s*\]?\s*[-–.:]?\s+(?=\p{L})/u.exec(
    text,
  );
const lettersAndTitle = (text: string): RegExpExecArray | null =>
  /^\s*\[?\s*((?:\d{3}\.\d{2}\.)?[A-Z]{2})\s*\]?\s*(?:[-–:]\s*|\s(?=program\b))(?=\p{L})/iu.exec(text);
/** What both begin with: most titles have no code, and these compile in less time. */
const MAY_BE_CODE = /^\s*\[?\s*(?:[\dX]+|[A-Z]{2})\./;
const MAY_BE_LETTERS = /^\s*\[?\s*(?:\d{3}\.\d{2}\.)?[A-Z]{2}\s*\]?\s*(?:[-–:]|program\b)/i;

/** The code in front of a title, and how much of the text it takes. */
export function codeInFront(text: string): { readonly kode: string | null; readonly length: number } {
  const found =
    (MAY_BE_CODE.test(text) ? codeAndTitle(text) : null) ?? (MAY_BE_LETTERS.test(text) ? lettersAndTitle(text) : null);
  return found === null ? { kode: null, length: 0 } : { kode: found[1] as string, length: found[0].length };
}

/** The code of a row in its columns headed `Kode`, their cells joined, or in the column of its number; null where it has none. */
export function rowCode(columns: readonly Column[], row: RowNode): string | null {
  return codeUnder(columns, row) ?? codeAsNumber(columns, row);
}

/** `2.15.01.2.01` under `No`. What is shorter, or may be an account, may be a number of a list. */
function codeAsNumber(columns: readonly Column[], row: RowNode): string | null {
  const column = columns.find(({ role }) => role === 'nomor');
  const code = column === undefined ? '' : (row.cells[column.index]?.text ?? '').replace(/\s+|\.\s*$/g, '');
  const level = /^[\dX]\.(?:\d\d|XX)\.\d\d/.test(code) && CODE.test(code) ? levelOfCode(code) : null;
  return level === null || level === 'akun' ? null : code;
}

function codeUnder(columns: readonly Column[], row: RowNode): string | null {
  let open = false;
  const parts = columns
    .filter(({ head, role }) => {
      // A code may be spread over the columns without a head of their own right of its first.
      open =
        role !== 'subjek' &&
        role !== 'ukuran' &&
        (/^(?:kode|no\.?\s*rek)/iu.test(head.trim()) || (open && head === ''));
      return open;
    })
    .map(({ index }) => (row.cells[index]?.text ?? '').replace(/\s+/g, '').replace(/\.$/, ''))
    .filter((text) => text !== '');
  const code = parts.join('.');
  return CODE.test(code) ? code : null;
}

/**
 * SIPD (Permendagri 90/2019): bidang `2.11`, program `2.11.01`, kegiatan `2.11.01.2.01`, sub kegiatan `2.11.01.2.01.0006`. APBN:
 * program `WA`, kegiatan `WA.2896` or `2896`, keluaran `2896.EBA`, komponen of it `2896.EBA.956`.
 */
export function levelOfCode(code: string): SubjectKind | null {
  const central = /^(?:\d{3}\.\d{2}\.)?[A-Z]{2}(\.\d{4})?$/.exec(code);
  if (central !== null && !code.includes('XX')) return central[1] === undefined ? 'program' : 'kegiatan';
  // Below a program in letters its kegiatan may stand by its four digits alone.
  if (/^[1-9]\d{3}$/.test(code)) return 'kegiatan';
  const output = /^\d{4}\.[A-Z]{3}(\.\d{3})?$/.exec(code);
  if (output !== null) return output[1] === undefined ? 'subkegiatan' : 'keluaran';
  const parts = code.split('.');
  // Accounts: `5.1.02`.
  if (/^[456](?:\.\d){1,2}(?:\.\d{2,4})*$/.test(code)) return 'akun';
  if (!/^[\dX]$/.test(parts[0] as string) || !/^(?:\d\d|XX)$/.test(parts[1] ?? '')) return null;
  if (parts.length === 2) return 'bidang';
  if (parts.length === 3) return 'program';
  if (parts.length === 5) return 'kegiatan';
  return parts.length === 6 ? 'subkegiatan' : null;
}

/** The codes a code stands under, from the nearest up: `2.11.01.2.01`, `2.11.01` for a sub kegiatan's. */
export function codesAbove(code: string): readonly string[] {
  const parts = code.split('.');
  const central = /^(.*\b[A-Z]{2})\.\d{4}$/.exec(code);
  if (central !== null) return [central[1] as string];
  return [5, 3, 2].filter((length) => length < parts.length).map((length) => parts.slice(0, length).join('.'));
}

/** The rows above that are still open, by level. */
export type OpenLevels = Map<number, number>;

/** Opens a row's level and closes all below it. */
export function openLevel(open: OpenLevels, subject: Subject): void {
  const rank = rankIn(subject.kind as SubjectKind, subject.kode);
  if (rank < 0) return;
  for (const below of [...open.keys()]) if (below >= rank) open.delete(below);
  open.set(rank, subject.id);
}

/** The nearest row above with a higher level. */
export function levelAbove(open: OpenLevels, kind: SubjectKind, kode: string | null = null): number | null {
  for (let rank = SHARING.has(kind) ? rankOf('program') : rankIn(kind, kode) - 1; rank >= 0; rank--) {
    const subject = open.get(rank);
    if (subject !== undefined) return subject;
  }
  return null;
}

/** Whether one of the others stands above the subject in the tree. */
export function hasAncestorIn(b: Builder, subject: number, others: ReadonlySet<number>): boolean {
  let at = (b.subjects[subject] as Subject).parent;
  for (let steps = 0; at !== null && steps < 100; steps++) {
    if (others.has(at)) return true;
    at = (b.subjects[at] as Subject).parent;
  }
  return false;
}
