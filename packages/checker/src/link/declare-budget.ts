/** `tabel … menyatakan anggaran`: rows with codes declare the budget's tree, as blocks would. */
import { hasLetters, type RowNode, type SubjectKind, type Word } from '@sakip-lint/language';
import type { Subject } from '../model/subject.ts';
import { type Builder, nodeAt, place, type Spot } from './builder.ts';
import { kindPrefix, type Names } from './names.ts';
import { budgetSubject, newSubject } from './new-subject.ts';
import { codeInFront, codesAbove, levelOfCode } from './table/columns/levels.ts';

const DECLARED: ReadonlySet<SubjectKind> = new Set([
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
  'keluaran',
]);
/** Cells of a code that is spread over several columns. */
const PIECE =
  /^(?:[\dX]+|[\dX]+(?:\.[\dX]+)+|(?:\d{3}\.\d{2}\.)?[A-Z]{2}(?:\.\d{4})?|\d{4}\.[A-Z]{3}(?:\.\d{3})?)\.?$/u;

export function declareBudget(b: Builder, known: Names, at: Spot): void {
  const { entries, uri } = { entries: b.files[at.file]?.tree.entries, uri: b.files[at.file]?.uri ?? '' };
  for (let entry = at.entry + 1; entry < (entries?.until[at.entry] ?? 0); entry++) {
    const row = nodeAt(b, at.file, entry);
    const told = row.kind === 'baris' ? codedRow(row) : null;
    if (told === null) continue;
    const { kode, title, cell } = told;
    const kind = kindOfRow(kode, cell.text);
    if (kind === null || !DECLARED.has(kind)) continue;
    const declared = place(b, { file: at.file, entry }, cell.span);
    const before = known.byKode(kode).find((id) => b.subjects[id]?.kind === kind);
    const above = codesAbove(kode).flatMap(known.byKode)[0] ?? null;
    const parent =
      above ??
      (kind === 'program' || kind === 'bidang' || kind === 'urusan' ? budgetSubject(b, known, declared) : null);
    const subject =
      before === undefined
        ? newSubject(b, known, { kind, code: null, kode, title, parent, declared })
        : (b.subjects[before] as Subject);
    subject.explicit = true;
    b.declaring.set(kind, (b.declaring.get(kind) ?? new Set()).add(uri));
    (b.declaredIn[at.document] as Set<number>).add(subject.id);
  }
}

/** By its code; two numbers are an urusan's where its words say so. */
function kindOfRow(kode: string, text: string): SubjectKind | null {
  const level = levelOfCode(kode);
  const word = kindPrefix(text.slice(codeInFront(text).length)).kind;
  return level === 'bidang' && word === 'urusan' ? 'urusan' : level;
}

/** A row's code and title: the code in one cell, in several in front of the title, or before its words. */
export function codedRow(row: RowNode): { readonly kode: string; readonly title: string; readonly cell: Word } | null {
  const index = row.cells.findIndex(({ text }) => hasLetters(text, 2) && !PIECE.test(text.replace(/\s+/g, '')));
  const cell = row.cells[index];
  if (cell === undefined) return null;
  const inFront = codeInFront(cell.text.replace(/\s+/g, ' '));
  const beside = row.cells
    .slice(0, index)
    .map(({ text }) => text.replace(/\s+/g, ''))
    .filter((text) => PIECE.test(text))
    .map((text) => text.replace(/\.$/, ''))
    .join('.');
  const kode = inFront.kode ?? beside;
  if (kode === '') return null;
  const bare = cell.text.replace(/\s+/g, ' ').slice(inFront.length);
  const prefix = kindPrefix(bare);
  const title = prefix.kind !== null && prefix.kind === kindOfRow(kode, cell.text) ? prefix.rest : bare;
  return { kode, title: title.trim(), cell };
}
