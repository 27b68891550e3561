/** Titles in a table to subjects; a title nobody declared declares its own, and is told where names are complete. */
import { BUDGET_KINDS, type SubjectKind, titleKey, type Word } from '@sakip-lint/language';
import type { Subject } from '../../../model/subject.ts';
import { place, problem, type Spot } from '../../builder.ts';
import { type Found, kindPrefix } from '../../names.ts';
import { budgetSubject, newSubject } from '../../new-subject.ts';
import { withoutUnit } from '../../units.ts';
import { usedBy } from '../../uses.ts';
import type { Column } from '../columns/column.ts';
import { codeInFront, codesAbove, isMixed, LEVELS, levelAbove, levelOfCode } from '../columns/levels.ts';
import { captionAbove } from './captions.ts';
import { isAccount, noteCode, sameCode, subjectOfCode } from './codes.ts';
import { officeRow } from './offices.ts';
import type { Reader } from './reader.ts';
import { claimUnit } from './row-words.ts';

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
    const budget = BUDGET_KINDS.has((reader.walk.b.subjects[subject.parent] as Subject).kind);
    if (budget && above !== null && above !== subject.parent) return null;
  }
  if (!isMixed(column)) return isElsewhere(reader, column, kind, subject) ? null : found;
  if (isAccount(kind)) return null;
  if (kode !== null && subject.kode !== null && !sameCode(subject.kode, kode)) return null;
  const above = kind === null ? null : levelAbove(reader.open, kind);
  const elsewhere = above !== null && subject.parent !== null && subject.parent !== above;
  return elsewhere && !subject.explicit ? null : found;
}

/** Below a caption that names an office or an urusan, a title of another one's node names another thing. */
function isElsewhere(reader: Reader, column: Column, kind: SubjectKind | null, subject: Subject): boolean {
  if (subject.explicit || kind === null || !BUDGET_KINDS.has(kind) || subject.parent === null) return false;
  const above = reader.captions.size === 0 ? null : parentIn(reader, column, kind);
  const over = (reader.walk.b.subjects[subject.parent] as Subject).kind;
  // What stands below one office of several is not what a table of no office names.
  if (over === 'instansi') return above !== subject.parent;
  return above !== null && above !== subject.parent && over !== 'anggaran';
}

/** Subject named by a cell; a title nobody declared declares its subject, and is told where names are complete. */
export function subjectIn(
  reader: Reader,
  spot: Spot,
  column: Column,
  cell: Word,
  beside: { readonly code: string | null; readonly level: SubjectKind | null },
): number | null {
  const { walk } = reader;
  const { b, known } = walk;
  const written = /\s\s|[^\S ]/.test(cell.text) ? cell.text.replace(/\s+/g, ' ') : cell.text;
  const code = codeInFront(written);
  const bare = written.slice(code.length);
  const kode = code.kode ?? beside.code;
  const office = kode === null ? officeRow(reader, spot, column, written) : null;
  if (office !== null) return office;
  const prefix = prefixIn(column, bare);
  const mixed = column.kinds.length !== 1;
  const kind = kindOf(column, kode, code.kode !== null, beside.level ?? prefix.kind);
  const told = kind === null ? (column.kinds.length === 0 ? null : column.kinds) : [kind];
  // A component of an evaluation may be declared as what it is or as any other thing.
  const kinds: readonly SubjectKind[] | null = told?.includes('komponen') === true ? [...told, 'unsur'] : told;
  const title = prefix.kind !== null && (prefix.colon || mixed) && prefix.kind === kind ? prefix.rest : bare;
  const { tidy, unit } = withoutUnit(title);
  const where = place(b, spot, cell.span);
  const coded = kode === null ? null : subjectOfCode(reader, spot, { kode, kind, title: tidy, where });
  const byCode = coded?.subject ?? null;
  const found =
    (byCode === null || isElsewhere(reader, column, kind, b.subjects[byCode] as Subject) ? null : byCode) ??
    nameOf(reader, column, kode, kind, known.byTitle(bare, kinds, false)) ??
    nameOf(reader, column, kode, kind, known.byTitle(title, kinds)) ??
    nameOf(reader, column, kode, kind, known.byTitle(tidy, kinds, false));
  if (found !== null) {
    const subject = typeof found === 'number' ? found : found.subject;
    const exactElsewhere = typeof found !== 'number' && found.match === 'dekat';
    // As it was declared: nothing to tell of, unless the name is unknown itself.
    if (exactElsewhere || title !== b.subjects[subject]?.title || b.unknown.has(subject))
      b.namings.push({
        subject,
        written: title,
        match: exactElsewhere ? 'dekat' : 'sama',
        place: where,
        document: spot.document,
      });
    (b.declaredIn[spot.document] as Set<number>).add(subject);
    if (kode !== null && coded?.doubled === false) noteCode(reader, spot, kode, subject, tidy, where);
    if (unit !== null) claimUnit(reader, spot, b.subjects[subject] as Subject, unit, cell);
    return subject;
  }
  const byId = known
    .byId(written.trim())
    .filter((one) => kinds === null || kinds.includes((b.subjects[one] as Subject).kind as SubjectKind));
  if (byId.length > 0) return byId[0] as number;
  if (kind === null && prefix.kind === null) {
    const budget = column.kinds.filter((one) => BUDGET_KINDS.has(one));
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
  const uses = uri === undefined ? null : usedBy(b.files, uri);
  const used = declaring !== undefined && uses !== null && [...declaring].some((one) => uses.has(one));
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
  const own = coded?.doubled === true ? null : kode;
  const over = own === null || levelOfCode(own) === null ? null : firstOf(codesAbove(own).flatMap(known.byKode));
  const open = isMixed(column) ? (levelAbove(reader.open, as, own) ?? captionAbove(reader, as)) : null;
  // A row belongs under the row above it, whatever its code; without one its code tells.
  const above = as === 'akun' ? open : (open ?? over);
  const parent =
    above ??
    parentIn(reader, column, as) ??
    (as === 'program' || as === 'urusan' || as === 'bidang' ? budgetSubject(b, known, where) : null);
  const subject = newSubject(b, known, {
    kind: as,
    code: null,
    kode: own,
    title: tidy,
    parent,
    satuan: as === 'indikator' ? unit : null,
    declared: where,
    explicit: false,
  });
  if (unknown) b.unknown.set(subject.id, unknownAt);
  if (own !== null) noteCode(reader, spot, own, subject.id, tidy, where);
  // What the row says is checked within the row; it counts nowhere, being most likely another one misspelt.
  if (!unknown) (b.declaredIn[spot.document] as Set<number>).add(subject.id);
  b.namings.push({ subject: subject.id, written: tidy, match: 'baru', place: where, document: spot.document });
  return subject.id;
}

const firstOf = (list: readonly number[]): number | null => list[0] ?? null;

const PERFORMANCE: readonly SubjectKind[] = ['tujuan', 'sasaran', 'indikator'];
const SPENDING: readonly SubjectKind[] = [...LEVELS];

/** Parent of a subject that a row declares: what stands left of it in the table. */
function parentIn(reader: Reader, column: Column, kind: SubjectKind): number | null {
  const { b } = reader.walk;
  // An indicator belongs to the nearest thing on its left, unless its head says whose it is.
  const order =
    kind !== 'indikator'
      ? [PERFORMANCE, SPENDING].find((one) => one.includes(kind))
      : /indikator[\s/]*(?:kinerja[\s/]*)?(?:tujuan|sasaran|utama)/iu.test(column.head)
        ? PERFORMANCE
        : [...SPENDING, ...PERFORMANCE];
  const rank = order?.indexOf(kind) ?? -1;
  for (let index = column.index - 1; index >= 0; index--) {
    const above = reader.above.get(index);
    if (above === undefined) continue;
    const over = order?.indexOf((b.subjects[above] as Subject).kind as SubjectKind) ?? -1;
    if (over >= 0 && over < rank) return above;
  }
  return captionAbove(reader, kind);
}

/** *Hasil kerja sama* under `Uraian` is no outcome of a program: there only `Hasil:` is. */
function prefixIn({ kinds }: Column, text: string): ReturnType<typeof kindPrefix> {
  const prefix = kindPrefix(text);
  const outcome = prefix.kind === 'hasil' || prefix.kind === 'keluaran';
  return outcome && kinds.length === 0 && !prefix.colon ? { kind: null, rest: text, colon: false } : prefix;
}

/** What a row is: by its code, else by its title's first word, else what the column holds alone. */
function kindOf(column: Column, kode: string | null, inFront: boolean, word: SubjectKind | null): SubjectKind | null {
  const level = kode === null || !isMixed(column) ? null : levelOfCode(kode);
  const only = column.kinds.length === 1 ? (column.kinds[0] as SubjectKind) : null;
  const said = only === null && word !== null && fits(column, word) ? word : null;
  // `1.06` may be a number of a list: then the word tells.
  if (level === 'bidang' && (inFront || said !== null)) return said ?? only;
  return (level !== null && fits(column, level) ? level : null) ?? said ?? only;
}

/** Outputs below activities stand in columns that do not name them. */
const fits = ({ kinds }: Column, kind: SubjectKind): boolean =>
  kinds.length === 0 || kinds.includes(kind) || ['keluaran', 'bidang', 'urusan', 'akun'].includes(kind);
