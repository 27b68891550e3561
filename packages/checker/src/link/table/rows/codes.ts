/** Codes of rows: which subject one means, and what is wrong with it in its table. */
import { type SubjectKind, titleKey } from '@sakip-lint/language';
import type { Place } from '../../../finding.ts';
import type { Subject } from '../../../model/subject.ts';
import { problem, type Spot } from '../../builder.ts';
import { levelAbove, levelOfCode } from '../columns/levels.ts';
import type { Reader } from './reader.ts';

/** `…2.01.01` and `…2.01.0001` number one sub kegiatan in two ways. */
export function sameCode(a: string, b: string): boolean {
  const plain = (code: string): string => (code.split('.').length === 6 ? code.replace(/\.0*(\d+)$/, '.$1') : code);
  return plain(a) === plain(b);
}

/** Accounts of the budget recur below every sub kegiatan. */
export const isAccount = (kind: SubjectKind | null): boolean => kind === 'akun';

/** The subject that has the code here; null where none has it, or where the table gives it to another title as well. */
export function subjectOfCode(
  reader: Reader,
  spot: Spot,
  { kode, kind, title, where }: { kode: string; kind: SubjectKind | null; title: string; where: Place },
): { readonly subject: number | null; readonly doubled: boolean } {
  const { b, known } = reader.walk;
  const parent = isAccount(kind) ? levelAbove(reader.open, 'akun', kode) : null;
  const found = known.byKode(kode).find((id) => {
    const one = b.subjects[id] as Subject;
    if (isAccount(kind)) return one.parent === parent;
    // A number of a list (`1.1`) names nothing unless a block says so.
    return (kind === null || one.kind === kind) && (levelOfCode(kode) !== null || one.explicit);
  });
  const before = isAccount(kind) ? undefined : reader.codes.get(kode);
  if (before === undefined || found === undefined) return { subject: found ?? null, doubled: false };
  const same =
    titleKey(before.title) === titleKey(title) ||
    known.byTitle(title, kind === null ? null : [kind])?.subject === before.subject;
  if (same) return { subject: found, doubled: false };
  problem(
    b,
    'konsistensi/kode',
    { key: 'konsistensi.kode.ganda', args: { kode, first: before.title, second: title } },
    where,
    `ganda|${kode}|${spot.document}`,
    [{ place: before.place, message: { key: 'kata.pertama', args: {} } }],
  );
  return { subject: null, doubled: true };
}

/** Remembers a row's code, and tells one that does not begin with the code of the row above it in the tree. */
export function noteCode(reader: Reader, spot: Spot, kode: string, subject: number, title: string, where: Place): void {
  const { b } = reader.walk;
  if (levelOfCode(kode) === null) return;
  if (!reader.codes.has(kode)) reader.codes.set(kode, { subject, title, place: where });
  b.codes.push({ kode, subject, place: where, document: spot.document });
  const kind = levelOfCode(kode);
  if (kind !== 'kegiatan' && kind !== 'subkegiatan') return;
  const above = levelAbove(reader.open, kind);
  const over = above === null ? null : (b.subjects[above] as Subject);
  if (over === null || over.kode === null || (over.kind !== 'program' && over.kind !== 'kegiatan')) return;
  if (/[A-Z]/.test(kode + over.kode) || kode.startsWith(`${over.kode}.`)) return;
  // Below a kegiatan that is told itself, and rightly under its program: the slip is the kegiatan's.
  const program = kind === 'subkegiatan' ? levelAbove(reader.open, 'kegiatan') : null;
  const top = program === null ? null : (b.subjects[program] as Subject);
  const skewed = top?.kode != null && kode.startsWith(`${top.kode}.`) && !over.kode.startsWith(`${top.kode}.`);
  const culprit = skewed && top !== null ? misplaced(top, spot) : misplaced(over, spot);
  const told = b.problems.findIndex(({ fingerprint }) => fingerprint === culprit);
  const known = b.problems[told];
  if (known !== undefined) {
    b.problems[told] = {
      ...known,
      labels: [...known.labels, { place: where, message: { key: 'kata.di_sini_juga', args: {} } }],
    };
    return;
  }
  b.problems.push({
    rule: 'konsistensi/kode',
    message: { key: 'konsistensi.kode.bersarang', args: { kode, title, over: over.kode, parent: over.title } },
    place: where,
    labels: [],
    fixes: [],
    fingerprint: misplaced(over, spot),
  });
}

const misplaced = (over: Subject, spot: Spot): string => `konsistensi/kode|bersarang|${over.kode}|${spot.document}`;
