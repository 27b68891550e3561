/** Declarations: subjects of both trees, data, scales, measures of the report's own. Blocks of one subject merge. */

import {
  BUDGET_KINDS,
  choiceOf,
  KIND_OF,
  KINDS,
  MEASURE_WORDS,
  type SubjectKind,
  type SubjectNode,
  titleKey,
} from '@sakip-lint/language';
import { batasOf } from '../define/lower.ts';
import type { Place } from '../finding.ts';
import type { Subject } from '../model/subject.ts';
import { type Builder, isChapter, measureId, nodeAt, place, problem } from './builder.ts';
import { declareBudget } from './declare-budget.ts';
import { chainOrder, type DocumentOf } from './documents.ts';
import { findPath, type Names } from './names.ts';
import { budgetSubject, newSubject, putUnder, supportedBy } from './new-subject.ts';
import { isStandardMeasure } from './traits.ts';

/** Subject of an entry that heads a subject's block; null for any other entry. */
export type SubjectOf = (file: number, entry: number) => number | null;

const GROUP = new Map(KINDS.map((fact) => [fact.kind, fact.group]));

export function declareSubjects(b: Builder, known: Names, documentOf: DocumentOf): SubjectOf {
  const heads = b.files.map(({ tree }) => new Int32Array(tree.entries.count).fill(-1));
  const subjectOf: SubjectOf = (file, entry) => {
    const found = heads[file]?.[entry] ?? -1;
    return found < 0 ? null : found;
  };
  const later: (() => void)[] = [];
  for (const file of chainOrder(b)) {
    const { entries, text } = (b.files[file] as (typeof b.files)[number]).tree;
    const nested: Nested = new Map();
    const chapters = new Set<number>();
    for (let entry = 0; entry < entries.count; entry++) {
      const parentEntry = entries.parent[entry] as number;
      const above = subjectOf(file, parentEntry);
      // Only heads of blocks, members of subjects and what stands at the top or in a chapter declare; rows and sentences
      // are read later.
      if (above === null && parentEntry >= 0 && !chapters.has(parentEntry)) continue;
      if (above !== null && entries.opens[entry] === 0 && statesMeasure(text, entries.start[entry] as number)) continue;
      const node = nodeAt(b, file, entry);
      const document = documentOf(file, entry);
      if (isChapter(node)) chapters.add(entry);
      if (node.kind === 'tabel' && node.menyatakanAnggaran) declareBudget(b, known, { file, entry, document });
      if (node.kind === 'subjek') {
        if (node.subject === 'data') {
          declareData(b, file, entry, node, above ?? documentSubject(b, known, document));
          continue;
        }
        const subject = declare(b, known, file, entry, document, node, above, nested);
        const uris = b.declaring.get(subject.kind) ?? new Set();
        b.declaring.set(subject.kind, uris.add(subject.declared.uri));
        (heads[file] as Int32Array)[entry] = subject.id;
        (b.declaredIn[document] as Set<number>).add(subject.id);
        if (node.sebagian) (b.sebagianIn[document] as Set<number>).add(subject.id);
        for (const ref of node.mendukung) {
          later.push(() => support(b, known, subject, ref));
        }
      } else if (node.kind === 'properti' && above !== null) {
        const subject = b.subjects[above] as Subject;
        property(b, known, subject, node, later);
        if (node.name === 'kode')
          b.codes.push({
            kode: kodeOf(node),
            subject: subject.id,
            place: place(b, { file, entry }, node.quoted[0]?.span ?? node.head),
            document,
          });
        if (node.name === 'sebagian') (b.sebagianIn[document] as Set<number>).add(subject.id);
      }
    }
  }
  for (const resolve of later) resolve();
  joinOffices(b);
  return subjectOf;
}

/** Where one office of several is a part of the joint budget, all are, unless the joint budget has programmes of its own. */
function joinOffices(b: Builder): void {
  const whole = b.wholes.budget === null ? undefined : b.subjects[b.wholes.budget];
  if (whole === undefined || whole.children.length === 0) return;
  if (whole.children.some((id) => b.subjects[id]?.kind !== 'instansi')) return;
  for (const office of b.subjects) if (office.kind === 'instansi' && office.parent === null) adopt(b, office, whole.id);
}

/** `pagu Rp 5`, `capaian 90%`: most lines of a tree, which declare nothing; told without reading them. */
function statesMeasure(text: string, start: number): boolean {
  let end = start;
  while (end < start + 24 && isLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== 32) return false;
  const next = text.charCodeAt(end + 1);
  const digit = next >= 48 && next <= 57;
  const rupiah = next === 82 && text.charCodeAt(end + 2) === 112;
  return (digit || rupiah) && MEASURE_WORDS.has(text.slice(start, end));
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

function support(
  b: Builder,
  known: Names,
  subject: Subject,
  ref: Parameters<typeof findPath>[2] extends never ? never : { steps: Parameters<typeof findPath>[2] },
): void {
  const found = findPath(b, known, ref.steps, subject.id);
  if (found !== null) supportedBy(subject, found.subject);
}

const kodeOf = ({ quoted, words }: Extract<ReturnType<typeof nodeAt>, { kind: 'properti' }>): string =>
  quoted[0]?.text ?? words;

function property(
  b: Builder,
  known: Names,
  subject: Subject,
  node: Extract<ReturnType<typeof nodeAt>, { kind: 'properti' }>,
  later: (() => void)[],
): void {
  switch (node.name) {
    case 'satuan':
      subject.satuan ??= node.words;
      break;
    case 'arah':
      subject.arah ??= choiceOf('arah', node.words);
      break;
    case 'kode': {
      const kode = kodeOf(node);
      if (subject.kode === null) {
        Object.assign(subject, { kode });
        known.add(subject);
      }
      break;
    }
    case 'juga disebut':
      for (const title of node.quoted) known.alias(subject.id, title.text);
      break;
    case 'triwulan':
      subject.triwulan ??= choiceOf('triwulan', node.words);
      break;
    case 'tahunan':
      subject.tahunan ??= node.words;
      break;
    case 'penunjang':
      subject.penunjang = true;
      break;
    case 'sebagian':
      subject.sebagian = true;
      break;
    case 'tanpa anggaran':
      subject.tanpaAnggaran ??= node.quoted[0]?.text ?? '';
      break;
    case 'mendukung':
      for (const ref of node.refs) later.push(() => support(b, known, subject, ref));
      break;
    case 'batas':
      subject.batas ??= batasOf(node.words);
      break;
    default:
      break;
  }
}

/** The document as a subject (`lkj`), made on first use. */
export function documentSubject(b: Builder, known: Names, document: number): number {
  const info = b.documents[document];
  const found = b.wholes.documents.get(document);
  if (found !== undefined || info === undefined) return found ?? -1;
  const input = b.files[info.file];
  const declared: Place = { uri: input?.uri ?? '', start: 0, end: 0 };
  const subject = newSubject(b, known, {
    kind: 'dokumen',
    code: null,
    title: info.title,
    declared:
      info.entry < 0
        ? declared
        : place(b, { file: info.file, entry: info.entry }, nodeAt(b, info.file, info.entry).head),
    explicit: false,
  });
  Object.assign(subject, { name: `dokumen${document}` });
  b.wholes.documents.set(document, subject.id);
  return subject.id;
}

/** Names under which an entry's members were declared, by entry and kind. */
type Nested = Map<number, Map<SubjectKind, Set<string>>>;

/** Whether the block has declared one of this name and kind before; notes it. */
function isTwin(nested: Nested, parent: number, kind: SubjectKind, name: string): boolean {
  const kinds = nested.get(parent) ?? new Map<SubjectKind, Set<string>>();
  nested.set(parent, kinds);
  const names = kinds.get(kind);
  if (names === undefined) kinds.set(kind, new Set([name]));
  else if (names.has(name)) return true;
  else names.add(name);
  return false;
}

function declare(
  b: Builder,
  known: Names,
  file: number,
  entry: number,
  document: number,
  node: SubjectNode,
  above: number | null,
  nested: Nested,
): Subject {
  const parentEntry = b.files[file]?.tree.entries.parent[entry] as number;
  const kind: SubjectKind = node.subject ?? 'rincian';
  const title = node.title?.text ?? '';
  const code = node.id?.text ?? null;
  const at = place(b, { file, entry }, node.title?.span ?? node.head);
  if (kind === 'anggaran') {
    const subject = b.subjects[budgetSubject(b, known, at)] as Subject;
    subject.explicit = true;
    subject.sebagian ||= node.sebagian;
    return subject;
  }
  const parent =
    above ?? (BUDGET_KINDS.has(kind) && kind !== 'rincian' && kind === 'program' ? budgetSubject(b, known, at) : null);
  // An office of several that has a budget is a part of the joint one.
  const office = above === null ? undefined : (b.subjects[above] as Subject);
  if (office?.kind === 'instansi' && office.parent === null && BUDGET_KINDS.has(kind))
    adopt(b, office, budgetSubject(b, known, at));
  const twin = isTwin(nested, parentEntry, kind, code === null ? titleKey(title) : `${titleKey(title)}|${code}`);
  const same = twin && above !== null ? null : sameSubject(b, known, kind, code, title, parent, node.subject === null);
  if (same !== null && twoThings(b, known, b.subjects[same] as Subject, title, at)) {
    const subject = newSubject(b, known, { kind, code: null, title, parent, declared: at });
    return subject;
  }
  if (same !== null) {
    const subject = b.subjects[same] as Subject;
    if (title !== '' && title !== subject.title) reword(b, known, subject, title, at, document);
    if (subject.title === '') Object.assign(subject, { title });
    if (code !== null && subject.code === null) {
      Object.assign(subject, { code });
      known.add(subject);
    }
    if (subject.parent === null && parent !== null && parent !== subject.id) adopt(b, subject, parent);
    subject.explicit = true;
    subject.sebagian ||= node.sebagian;
    subject.penunjang ||= node.penunjang;
    for (const other of node.jugaDisebut) known.alias(subject.id, other.text);
    return subject;
  }
  const subject = newSubject(b, known, { kind, code, title, parent, declared: at });
  subject.sebagian = node.sebagian;
  subject.penunjang = node.penunjang;
  for (const other of node.jugaDisebut) known.alias(subject.id, other.text);
  return subject;
}

/** One id, in one file, for two titles that are not near each other. */
function twoThings(b: Builder, known: Names, subject: Subject, title: string, at: Place): boolean {
  if (title === '' || subject.title === '' || subject.declared.uri !== at.uri) return false;
  const near = known.byTitle(title, [subject.kind as SubjectKind]);
  if (near?.subject === subject.id) return false;
  problem(
    b,
    'nama/ganda',
    { key: 'nama.ganda.id', args: { id: subject.code ?? '', first: subject.title, second: title } },
    at,
    subject.name,
    [{ place: subject.declared, message: { key: 'kata.pertama', args: {} } }],
  );
  return true;
}

function adopt(b: Builder, subject: Subject, parent: number): void {
  Object.assign(subject, { parent });
  putUnder(b.subjects[parent] as Subject, subject);
}

/** A block with a known id and another title: a wording of its own, told once. */
function reword(b: Builder, known: Names, subject: Subject, title: string, at: Place, document: number): void {
  const same = subject.titles.some((other) => titleKey(other) === titleKey(title));
  if (subject.titles.length > 0) {
    b.namings.push({ subject: subject.id, written: title, match: same ? 'sama' : 'dekat', place: at, document });
  }
  known.alias(subject.id, title);
}

function sameSubject(
  b: Builder,
  known: Names,
  kind: SubjectKind,
  code: string | null,
  title: string,
  parent: number | null,
  item: boolean,
): number | null {
  const fits = (id: number): boolean => {
    const one = b.subjects[id] as Subject;
    if (one.kind !== kind) return false;
    if (parent === null || one.parent === null || one.parent === parent) return true;
    // An indicator of a tujuan and of its sasaran is one; a program's own indicators stay its own.
    const group = (subject: number): string | undefined =>
      GROUP.get((b.subjects[subject] as Subject).kind as SubjectKind);
    return kind === 'indikator' && group(one.parent) === 'kinerja' && group(parent) === 'kinerja';
  };
  if (code !== null) {
    const byId = known.byId(code).filter(fits);
    if (byId.length > 0) return byId[0] as number;
  }
  if (title === '') return null;
  const byTitle = known.exact(title, [kind]).filter(fits);
  const found = byTitle[0];
  if (found === undefined) return null;
  const one = b.subjects[found] as Subject;
  return code !== null && one.code !== null && one.code.toLowerCase() !== code.toLowerCase() && !item ? null : found;
}

/** Names ignore case; of one letter they do not (`n`, `N`). */
export const dataKey = (name: string): string => (name.length === 1 ? name : name.toLowerCase());

function declareData(b: Builder, file: number, entry: number, node: SubjectNode, owner: number): void {
  const title = node.title?.text ?? '';
  const name = dataName(b, node.id?.text ?? titleKey(title));
  const facts = b.data.get(owner) ?? new Map();
  b.data.set(owner, facts);
  if (facts.has(name)) return;
  const fact = {
    owner,
    measure: measureId(b, name),
    title,
    place: place(b, { file, entry }, node.title?.span ?? node.head),
  };
  facts.set(name, fact);
  if (title !== '') facts.set(titleKey(title), fact);
}

/**
 * The measure of data by their name. Where that is what a measure is called (`data target`), the word alone goes on meaning the
 * measure; the formula of the realisasi and the data's title mean the data.
 */
export const dataName = (b: Builder, name: string): string =>
  isStandardMeasure(b, name.toLowerCase()) ? `data ${name.toLowerCase()}` : dataKey(name);

/** Kind named by a word of the language (`program`, `sub_kegiatan`). */
export const kindOfWord = (word: string): SubjectKind | null => KIND_OF.get(word.toLowerCase()) ?? null;
