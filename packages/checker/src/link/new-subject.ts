/** Subjects as they are made: under their parent, known by their names. */
import { titleKey } from '@sakip-lint/language';
import type { Place } from '../finding.ts';
import type { Subject } from '../model/subject.ts';
import type { Builder } from './builder.ts';
import type { Names } from './names.ts';

export function newSubject(
  b: Builder,
  known: Names,
  fields: Partial<Subject> & Pick<Subject, 'kind' | 'title' | 'declared'>,
): Subject {
  const id = b.subjects.length;
  const parent = fields.parent ?? null;
  const own = fields.code ?? (fields.title === '' ? fields.kind : titleKey(fields.title));
  const above = parent === null ? null : (b.subjects[parent] as Subject);
  const subject: Subject = {
    children: [],
    indicators: [],
    supports: [],
    sebagian: false,
    penunjang: false,
    tanpaAnggaran: null,
    satuan: null,
    arah: null,
    batas: null,
    triwulan: null,
    tahunan: null,
    explicit: true,
    kode: null,
    code: null,
    ...fields,
    id,
    parent,
    titles: fields.titles ?? (fields.title === '' ? [] : [fields.title]),
    name:
      above === null || above.kind === 'anggaran' || above.kind === 'dokumen' || fields.kind === 'indikator'
        ? own
        : `${above.name}.${own}`,
  };
  if (subject.kind === 'anggaran') b.wholes.budget ??= id;
  b.subjects.push(subject);
  if (above !== null) {
    if (subject.kind === 'indikator') above.indicators.push(id);
    else above.children.push(id);
  }
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
