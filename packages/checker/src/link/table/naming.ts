/** Titles in a table to subjects; a title nobody declared declares its own, and is told where names are complete. */
import { type SubjectKind, titleKey, type Word } from '@sakip-lint/language';
import type { Subject } from '../../model/subject.ts';
import { place, problem, type Spot } from '../builder.ts';
import { budgetSubject, newSubject } from '../declare.ts';
import { type Found, kindPrefix } from '../names.ts';
import { BUDGET } from './cells.ts';
import type { Column } from './columns.ts';
import { isMixed, levelAbove, levelOfCode } from './levels.ts';
import type { Reader } from './reader.ts';

/** Whether the table writes a title of the subject as it is: then a near one beside it names another thing. */
function isWritten(reader: Reader, subject: Subject): boolean {
  reader.written.keys ??= new Set(
    reader.columns
      .filter(({ role }) => role === 'subjek')
      .flatMap(({ index }) => reader.rows.map((row) => titleKey(row.cells[index]?.text ?? ''))),
  );
  const keys = reader.written.keys;
  return subject.titles.some((title) => keys.has(titleKey(title)));
}

/** A title found under another code or another parent names another thing: `Administrasi Umum` of the next program. */
function nameOf(
  reader: Reader,
  column: Column,
  kode: string | null,
  kind: SubjectKind | null,
  found: Found | null,
): Found | null {
  if (found === null) return null;
  const subject = reader.walk.b.subjects[found.subject] as Subject;
  if (found.match === 'dekat' && isWritten(reader, subject)) return null;
  if (subject.kind === 'indikator' && !subject.explicit && subject.parent !== null) {
    // An indicator of a kegiatan is that kegiatan's alone, whatever another kegiatan calls its own.
    const above = parentIn(reader, column, 'indikator');
    const budget = BUDGET.has((reader.walk.b.subjects[subject.parent] as Subject).kind);
    if (budget && above !== null && above !== subject.parent) return null;
  }
  if (!isMixed(column)) return found;
  if (kode !== null && subject.kode !== null && subject.kode !== kode) return null;
  const above = kind === null ? null : levelAbove(reader.open, kind);
  const elsewhere = above !== null && subject.parent !== null && subject.parent !== above;
  return elsewhere && !subject.explicit ? null : found;
}

/** Subject named by a cell; a title nobody declared declares its subject, and is told where names are complete. */
export function subjectIn(
  reader: Reader,
  spot: Spot,
  column: Column,
  cell: Word,
  codeBeside: string | null,
): number | null {
  const { walk } = reader;
  const { b, known } = walk;
  const written = /\s\s|[^\S ]/.test(cell.text) ? cell.text.replace(/\s+/g, ' ') : cell.text;
  const code = /^\s*((?:[\dX]+\.){1,6}[\dX]+)\s*[-–.]?\s+(?=\p{L})/u.exec(written);
  const bare = code === null ? written : written.slice(code[0].length);
  const kode = code?.[1] ?? codeBeside;
  const prefix = kindPrefix(bare);
  const mixed = column.kinds.length !== 1;
  const level = kode === null || !isMixed(column) ? null : levelOfCode(kode);
  const kind: SubjectKind | null =
    level !== null && (column.kinds.length === 0 || column.kinds.includes(level))
      ? level
      : mixed && prefix.kind !== null && (column.kinds.length === 0 || column.kinds.includes(prefix.kind))
        ? prefix.kind
        : column.kinds.length === 1
          ? (column.kinds[0] as SubjectKind)
          : null;
  const kinds = kind === null ? (column.kinds.length === 0 ? null : column.kinds) : [kind];
  const title = prefix.kind !== null && (prefix.colon || mixed) && prefix.kind === kind ? prefix.rest : bare;
  const tidy = title.replace(/\s*\((?:%|[^()]{1,12})\)\s*$/u, (bracket) => (/%/.test(bracket) ? '' : bracket)).trim();
  const found =
    (kode === null ? null : firstOf(known.byKode(kode))) ??
    nameOf(reader, column, kode, kind, known.byTitle(bare, kinds, false)) ??
    nameOf(reader, column, kode, kind, known.byTitle(title, kinds)) ??
    nameOf(reader, column, kode, kind, known.byTitle(tidy, kinds, false));
  const where = place(b, spot, cell.span);
  if (found !== null) {
    const subject = typeof found === 'number' ? found : found.subject;
    const exactElsewhere = typeof found !== 'number' && found.match === 'dekat';
    b.namings.push({
      subject,
      written: title,
      match: exactElsewhere ? 'dekat' : 'sama',
      place: where,
      document: spot.document,
    });
    (b.declaredIn[spot.document] as Set<number>).add(subject);
    return subject;
  }
  const byId = known
    .byId(written.trim())
    .filter((one) => kinds === null || kinds.includes((b.subjects[one] as Subject).kind as SubjectKind));
  if (byId.length > 0) return byId[0] as number;
  if (kind === null && prefix.kind === null) {
    const budget = column.kinds.filter((one) => BUDGET.has(one));
    if (budget.length > 1 && budget.length === column.kinds.length && !reader.levels.told) {
      reader.levels.told = true;
      problem(
        b,
        'nama/tingkat',
        { key: 'nama.tingkat.tidak_jelas', args: { title: written } },
        where,
        `${reader.at.entry}|${titleKey(written)}`,
      );
    }
    return null;
  }
  const as = kind ?? prefix.kind;
  if (as === null) return null;
  const declaring = b.declaring.get(as);
  const complete = reader.document.transkripsiLengkap;
  const uri = b.files[spot.file]?.uri;
  const used = declaring !== undefined && [...declaring].some((one) => one !== uri);
  const unknown = declaring !== undefined && (complete || used);
  let unknownAt = -1;
  if (unknown) {
    const near = known.nearestTitle(tidy, [as]);
    const nearTitle = near === null ? null : (b.subjects[near] as Subject).title;
    const declaredAt = near === null ? null : (b.subjects[near] as Subject).declared;
    unknownAt = b.problems.length;
    problem(
      b,
      'nama/tak_dikenal',
      nearTitle === null
        ? { key: 'nama.tak_dikenal.tanpa', args: { written: tidy } }
        : { key: 'nama.tak_dikenal.dekat', args: { written: tidy, near: nearTitle } },
      where,
      `${as}|${titleKey(tidy)}`,
      declaredAt === null ? [] : [{ place: declaredAt, message: { key: 'konsistensi.nama.dinyatakan', args: {} } }],
    );
  }
  const above = isMixed(column) ? levelAbove(reader.open, as) : null;
  const parent =
    above ?? (BUDGET.has(as) && as === 'program' ? budgetSubject(b, known, where) : parentIn(reader, column, as));
  const subject = newSubject(b, known, {
    kind: as,
    code: null,
    kode,
    title: tidy,
    parent,
    declared: where,
    explicit: false,
  });
  if (unknown) b.unknown.set(subject.id, unknownAt);
  // What the row says is checked within the row; it counts nowhere, being most likely another one misspelt.
  if (!unknown) (b.declaredIn[spot.document] as Set<number>).add(subject.id);
  b.namings.push({ subject: subject.id, written: tidy, match: 'baru', place: where, document: spot.document });
  return subject.id;
}

const firstOf = (list: readonly number[]): number | null => list[0] ?? null;

/** Parent of a subject that a row declares: what stands left of it in the table. */
function parentIn(reader: Reader, column: Column, kind: SubjectKind): number | null {
  const { b } = reader.walk;
  const order: SubjectKind[] = ['tujuan', 'sasaran', 'indikator', 'program', 'kegiatan', 'subkegiatan'];
  for (let index = column.index - 1; index >= 0; index--) {
    const above = reader.above.get(index);
    if (above === undefined) continue;
    const over = (b.subjects[above] as Subject).kind;
    if (order.indexOf(over as SubjectKind) >= 0 && order.indexOf(over as SubjectKind) < order.indexOf(kind)) {
      const budgetKind = kind !== 'indikator' && BUDGET.has(kind);
      if (budgetKind === BUDGET.has(over) || kind === 'indikator') return above;
    }
  }
  return null;
}
