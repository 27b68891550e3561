/** Subjects as they are made: under their parent, known by their names. */
import { titleKey } from '@sakip-lint/language';
import type { Place } from '../finding.ts';
import type { Subject, SubjectId } from '../model/subject.ts';
import type { Builder, NewSubject } from './builder.ts';
import type { Names } from './names.ts';

/** Most subjects have nothing below them, and share this. */
const NONE = Object.freeze([]) as unknown as SubjectId[];

export function putUnder(above: Subject, { id, kind }: Subject): void {
  const where = kind === 'indikator' ? 'indicators' : 'children';
  if (above[where] === NONE) Object.assign(above, { [where]: [id] });
  else above[where].push(id);
}

export function supportedBy(subject: Subject, other: SubjectId): void {
  if (subject.supports === NONE) Object.assign(subject, { supports: [other] });
  else if (!subject.supports.includes(other)) subject.supports.push(other);
}

export function newSubject(b: Builder, known: Names, fields: NewSubject): Subject {
  if (b.madeBefore !== null) return b.madeBefore(fields);
  const id = b.subjects.length;
  const parent = fields.parent ?? null;
  const own = fields.code ?? (fields.title === '' ? fields.kind : titleKey(fields.title));
  const above = parent === null ? null : (b.subjects[parent] as Subject);
  const { kind, title, declared, code = null, kode = null, satuan = null, explicit = true } = fields;
  const bare = above === null || above.kind === 'anggaran' || above.kind === 'dokumen' || kind === 'indikator';
  const subject: Subject = {
    id,
    kind,
    name: bare ? own : `${above.name}.${own}`,
    code,
    title,
    kode,
    parent,
    children: NONE,
    indicators: NONE,
    supports: NONE,
    titles: fields.titles ?? (title === '' ? [] : [title]),
    declared,
    sebagian: false,
    penunjang: false,
    tanpaAnggaran: null,
    satuan,
    arah: null,
    batas: null,
    triwulan: null,
    tahunan: null,
    explicit,
  };
  if (subject.kind === 'anggaran') b.wholes.budget ??= id;
  b.subjects.push(subject);
  if (above !== null) putUnder(above, subject);
  known.add(subject);
  return subject;
}

/** The whole budget as a subject, made on first use; one for the family. */
export function budgetSubject(b: Builder, known: Names, declared: Place): number {
  return (
    b.wholes.budget ??
    newSubject(b, known, {
      kind: 'anggaran',
      code: 'anggaran',
      title: 'Anggaran',
      titles: [],
      declared,
      explicit: false,
    }).id
  );
}
