/** Names that one entry writes, in order of writing. What its words mean the model tells. */
import {
  type EntryNode,
  type Quoted,
  type RefNode,
  type RefStep,
  type RowNode,
  type Span,
  squeeze,
  titleKey,
  type Word,
} from '@sakip-lint/language';
import { argumentOf } from '../define/substitute.ts';
import type { Model } from '../model/model.ts';
import type { SubjectId } from '../model/subject.ts';
import { documentAt } from './blocks.ts';
import type { Form, Name, Written } from './name.ts';
import { titlePart } from './title-part.ts';
import { indexOf, subjectAround, wholeCalled } from './where.ts';

/** Whose names are read, and where. */
interface At {
  readonly model: Model;
  readonly file: number;
  readonly entry: number;
  /** Of the file. */
  readonly text: string;
  /** Where the entry starts. */
  readonly from: number;
  readonly document: number;
  /** Subject of the block around it. */
  readonly self: SubjectId | null;
}

export function writtenIn(model: Model, file: number, entry: number): readonly Written[] {
  const tree = model.files[file]?.tree;
  if (tree === undefined || entry < 0 || entry >= tree.entries.count) return [];
  const at: At = {
    model,
    file,
    entry,
    text: tree.text,
    from: tree.entries.start[entry] as number,
    document: documentAt(model, file, entry),
    self: subjectAround(model, file, entry),
  };
  const found = [...namesOf(at, tree.nodeOf(entry))];
  return found.sort((a, b) => a.around.start - b.around.start);
}

function* namesOf(at: At, node: EntryNode): Generator<Written> {
  const { model, file, entry, document } = at;
  switch (node.kind) {
    case 'dokumen':
      if (node.id !== null && model.documents[document]?.entry === entry)
        yield word(at, { kind: 'dokumen', document }, node.id, 'id', true);
      break;
    case 'subjek':
      yield* declared(at, node);
      break;
    case 'properti':
      yield* property(at, node);
      break;
    case 'isian':
    case 'rumus':
      if (node.measure !== null) yield* measureWord(at, node.measure, at.self);
      break;
    case 'ukuran':
      yield word(at, { kind: 'ukuran', name: node.name.text.toLowerCase() }, node.name, 'id', true);
      break;
    case 'skala':
      yield word(at, { kind: 'skala', name: node.name.text.toLowerCase() }, node.name, 'id', true);
      for (const over of node.over) yield* measureWord(at, over, null);
      break;
    case 'kelas':
      for (const label of [node.label, ...node.second])
        yield quoted(at, { kind: 'label', key: titleKey(label.text) }, label, 'kata', true);
      break;
    case 'baris':
      yield* cells(at, node);
      break;
    case 'tabel':
    case 'gambar':
    case 'narasi':
      if (node.number !== null) {
        const what = node.kind === 'narasi' ? node.keyword : node.kind;
        yield quoted(at, numberName(file, what, node.number.text), node.number, 'kata', true);
      }
      if (node.kind === 'tabel' && node.measure !== null) yield* measureWord(at, node.measure, null);
      break;
    case 'merujuk':
      yield quoted(at, numberName(file, node.what.text, node.number.text), node.number, 'kata', false);
      break;
    case 'cacah':
      for (const item of node.list) yield* listed(at, item, node.each.kind);
      break;
    default:
  }
  for (const claim of indexOf(model).labels[file]?.get(entry) ?? []) yield* label(at, claim);
  if (NAMELESS.has(node.kind)) return;
  const parameter = node.kind === 'ukuran' ? node.parameter?.text.toLowerCase() : undefined;
  for (const part of partsOf(node)) {
    if (!('steps' in part)) yield* measureWord(at, part, null);
    else if (parameter === undefined || part.steps[0]?.text.toLowerCase() !== parameter) yield* inRef(at, part);
  }
}

/** Nodes that hold neither references nor formulas: most of a report, which need not be searched for them. */
const NAMELESS: ReadonlySet<EntryNode['kind']> = new Set<EntryNode['kind']>([
  'baris',
  'butir',
  'dokumen',
  'gambar',
  'gunakan',
  'isian',
  'kelas',
  'merujuk',
  'narasi',
  'sakip',
  'skala',
  'tanggal',
  'teks',
]);

const numberName = (file: number, what: string, number: string): Name => ({
  kind: 'nomor',
  what: what.toLowerCase(),
  number,
  file,
});

function* declared(at: At, node: Extract<EntryNode, { kind: 'subjek' }>): Generator<Written> {
  const { model, file, entry } = at;
  const name = node.subject === 'data' ? dataDeclared(at, node.id?.text ?? node.title?.text ?? '') : null;
  const subject = model.subjectAt(file, entry);
  const found: Name | null = name ?? (subject === null ? null : { kind: 'subjek', subject });
  if (found === null) return;
  if (node.id !== null) yield word(at, found, node.id, 'id', true);
  if (node.title !== null) yield quoted(at, found, node.title, 'judul', true);
  for (const other of node.jugaDisebut) yield quoted(at, found, other, 'judul', true);
}

function dataDeclared({ model, document, self }: At, name: string): Name | null {
  const owner = self ?? model.documentSubject(document);
  const found = owner === null ? null : model.measureFor(owner, name);
  return found === null ? null : { kind: 'data', ...found };
}

function* property(at: At, node: Extract<EntryNode, { kind: 'properti' }>): Generator<Written> {
  const { model, self, text, from } = at;
  if (node.name === 'juga disebut' && self !== null)
    for (const title of node.quoted) yield quoted(at, { kind: 'subjek', subject: self }, title, 'judul', true);
  const [kode] = node.quoted;
  if (node.name === 'kode' && self !== null && kode !== undefined)
    yield quoted(at, { kind: 'subjek', subject: self }, kode, 'kata', false);
  if (node.name === 'satuan' || node.name === 'pakai') {
    const source = text.slice(from, from + node.valueSpan.end);
    const pattern = node.name === 'pakai' ? /(?<=\bsebagai\s+)[\p{L}\p{N}_]+/giu : /(?<![\p{L}\p{N}_])[\p{L}\p{N}_]+/gu;
    for (const { 0: name, index } of source.matchAll(pattern)) {
      if (index < node.valueSpan.start || !(isScale(model, name) || indexOf(model).orders.has(name.toLowerCase())))
        continue;
      const span = { start: index, end: index + name.length };
      yield word(at, { kind: 'skala', name: name.toLowerCase() }, { text: name, span }, 'id', node.name === 'pakai');
    }
  }
}

/** Cells of a row that name a subject, and heads that are a name of the report's own. */
function* cells(at: At, row: RowNode): Generator<Written> {
  const { rows, heads } = indexOf(at.model);
  const inTable = rows[at.file]?.get(at.entry);
  for (const [column, subject] of inTable?.row.subjects ?? []) {
    const cell = row.cells[column];
    // A blank cell goes on with the row above.
    if (cell === undefined || /^[-–—…]?$/.test(cell.text)) continue;
    yield titled(at, subject, cell, cell.text.length === cell.span.end - cell.span.start ? 0 : null, 'sel');
  }
  for (const { table, column } of heads[at.file]?.get(at.entry) ?? []) {
    const { start, end } = column.place;
    const cell = { text: at.text.slice(start, end), span: { start: start - at.from, end: end - at.from } };
    const name = measureName(at.model, aboutOf(at.model, table.file, table.entry), column.measure as number);
    if (name !== null) yield word(at, name, cell, 'kepala', false);
  }
}

/** Subject of a table `untuk` one. */
function aboutOf(model: Model, file: number, entry: number): SubjectId | null {
  const node = model.files[file]?.tree.nodeOf(entry);
  return node?.kind !== 'tabel' || node.untuk === null ? null : model.subjectCalled(node.untuk.steps, null);
}

function* listed(at: At, item: Quoted, kind: Word): Generator<Written> {
  const steps: RefStep[] = [{ as: 'judul', text: item.text, kind: null, span: item.span }];
  const subject = at.model.subjectCalled(steps, null);
  if (subject === null || at.model.subjects[subject]?.kind !== kind.text.toLowerCase()) return;
  yield titled(at, subject, item, offsetOf(item), 'judul');
}

function* label(at: At, claim: number): Generator<Written> {
  const { claims } = at.model;
  const text = claims.labels.get(claim) ?? claims.grades.get(claim) ?? '';
  const key = titleKey(text);
  if (!indexOf(at.model).words.has(key)) return;
  const span = { start: claims.start[claim] as number, end: claims.end[claim] as number };
  const source = at.text.slice(at.from + span.start, at.from + span.end);
  const inner = /^["“”„‟″]/.test(source) ? { start: span.start + 1, end: span.end - 1 } : span;
  // A tick below a label is no writing of it.
  if (titleKey(source) !== key) return;
  yield { ...written(at, { kind: 'label', key }, inner, 'kata', false), text, around: absolute(at, span) };
}

/** Each step of a reference by itself: `P2.K1.pagu` names a program, a kegiatan of it and a measure. */
function* inRef(at: At, ref: RefNode): Generator<Written> {
  const { model, file, document, self } = at;
  const { steps } = ref;
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return;
  if (first.as === 'tabel') {
    yield { ...step(at, numberName(file, 'tabel', first.text), first, 'kata') };
    return;
  }
  const own = model.documents[document];
  const begins = first.as === 'id' ? first.text.toLowerCase() : '';
  const isDocument = begins !== '' && begins === own?.id?.toLowerCase();
  if (isDocument || begins === 'lkj' || begins === 'dokumen') {
    yield word(at, { kind: 'dokumen', document }, first, isDocument ? 'id' : 'kata', false);
    return;
  }
  const head = steps.slice(0, -1);
  const whole = head.length === 0 ? null : called(model, head, self);
  const named = whole === null || last.as !== 'id' ? null : measureName(model, whole, last.text);
  const isMeasure = whole !== null && last.as === 'id' && model.measureFor(whole, last.text) !== null;
  const path = isMeasure ? null : called(model, steps, self);
  if (path !== null) {
    yield* inPath(at, steps, path);
    return;
  }
  if (whole !== null) yield* inPath(at, head, whole);
  const measure = named ?? (head.length === 0 && last.as === 'id' ? bareName(at, last.text) : null);
  if (measure !== null && last.as === 'id') yield* measureStep(at, last, measure);
}

const called = (model: Model, steps: RefNode['steps'], self: SubjectId | null): SubjectId | null =>
  wholeCalled(model, steps[0]?.text ?? '', steps.length) ?? model.subjectCalled(steps, self);

/** The last step is the subject's own name, those before it name what it stands below. */
function* inPath(at: At, steps: RefNode['steps'], subject: SubjectId): Generator<Written> {
  let above: SubjectId | null = subject;
  for (const one of steps.toReversed()) {
    while (above !== null && one !== steps.at(-1) && !isCalled(at.model, above, one))
      above = at.model.subjects[above]?.parent ?? null;
    if (above === null) return;
    const name: Name = { kind: 'subjek', subject: above };
    if (one.as === 'judul') yield titled(at, above, inQuotes(at, one), 1, 'judul');
    else yield step(at, name, one, isId(at.model, above, one.text) ? 'id' : 'kata');
    above = at.model.subjects[above]?.parent ?? null;
  }
}

function isCalled(model: Model, subject: SubjectId, one: RefStep): boolean {
  const { titles = [], kode = null } = model.subjects[subject] ?? {};
  if (one.as === 'judul') return titles.some((title) => titleKey(title) === titleKey(one.text));
  return isId(model, subject, one.text) || kode === one.text;
}

const isId = (model: Model, subject: SubjectId, text: string): boolean =>
  model.subjects[subject]?.code?.toLowerCase() === text.toLowerCase() && model.subjects[subject]?.kind !== 'anggaran';

/** A name without a subject: a measure of the block's own, of the document's; in a formula for several, of each. */
function bareName({ model, self, document }: At, text: string): Name | null {
  for (const subject of [self, model.documentSubject(document)]) {
    const found = subject === null ? null : measureName(model, subject, text);
    if (found !== null) return found;
  }
  return measureName(model, null, text);
}

function* measureWord(at: At, { text, span }: Word, subject: SubjectId | null): Generator<Written> {
  const name = measureName(at.model, subject, text);
  if (name !== null) yield* measureStep(at, { as: 'id', text, span }, name);
}

/** `pertumbuhan(kapal)` names two. */
function* measureStep(at: At, { text, span }: RefStep, name: Name): Generator<Written> {
  const taking = argumentOf(text);
  if (taking === null) {
    yield word(at, name, { text, span }, 'id', false);
    return;
  }
  const own = { text: taking.name, span: { start: span.start, end: span.start + taking.name.length } };
  if (name.kind === 'ukuran') yield word(at, name, own, 'id', false);
  const start = span.start + at.text.slice(at.from + span.start, at.from + span.end).lastIndexOf(taking.argument);
  const argument = { text: taking.argument, span: { start, end: start + taking.argument.length } };
  const inner = name.kind === 'data' ? name : bareName(at, taking.argument);
  if (inner !== null) yield word(at, inner, argument, 'id', false);
}

/** A measure of the report's own; null for the standard's, and for a word that is none. */
function measureName(model: Model, subject: SubjectId | null, measure: string | number): Name | null {
  const text = (typeof measure === 'string' ? measure : (model.measures[measure] ?? '')).toLowerCase();
  const found = subject === null ? null : model.measureFor(subject, text);
  const { owners } = indexOf(model);
  if (found !== null && owners.get(found.measure)?.has(found.subject)) return { kind: 'data', ...found };
  const base = argumentOf(text)?.name ?? text;
  if (model.measureId(`ukuran ${base}`) >= 0) return { kind: 'ukuran', name: base };
  if (isScale(model, base)) return { kind: 'skala', name: base };
  const id = model.measureId(text);
  if (found === null && owners.has(id)) return { kind: 'data', subject: null, measure: id };
  return null;
}

/** Declared by the report itself. */
const isScale = (model: Model, name: string): boolean =>
  model.scales.some((scale) => !scale.standard && scale.pasted !== true && scale.name === name.toLowerCase());

/** References and called measures anywhere in a node. */
function* partsOf(node: EntryNode): Generator<RefNode | Word> {
  const rest: unknown[] = Object.values(node);
  for (let item = rest.pop(); rest.length > 0 || item !== undefined; item = rest.pop()) {
    if (typeof item !== 'object' || item === null) continue;
    if ('steps' in item && 'modifiers' in item) yield item as RefNode;
    else if (!('numeral' in item || 'cells' in item)) {
      if ('op' in item && item.op === 'panggil') yield (item as unknown as { name: Word }).name;
      rest.push(...Object.values(item));
    }
  }
}

/** Of a title what stands for it, apart from a number or a unit beside it; all of it where it is another wording. */
function titled(at: At, subject: SubjectId, { text, span }: Word, offset: number | null, form: Form): Written {
  const name: Name = { kind: 'subjek', subject };
  const { titles = [], code = null, kode = null } = at.model.subjects[subject] ?? {};
  const inner = offset === null ? span : { start: span.start + offset, end: span.end - offset };
  const isPlain = inner.end - inner.start === text.length;
  const isCode = code !== null && text.trim().toLowerCase() === code.toLowerCase();
  const part = isPlain && !isCode ? titlePart(text, titles) : null;
  const own = part === null ? inner : { start: inner.start + part.start, end: inner.start + part.end };
  const first = at.model.subjects[subject]?.declared;
  const declares = first?.uri === at.model.files[at.file]?.uri && first?.start === at.from + span.start;
  const said = part === null ? text : text.slice(part.start, part.end);
  return {
    ...written(at, name, own, isCode ? 'id' : text === kode ? 'kata' : form, declares),
    text: said,
    around: absolute(at, form === 'sel' ? own : span),
  };
}

const word = (at: At, name: Name, { text, span }: Word, form: Form, declares: boolean): Written => ({
  ...written(at, name, span, form, declares),
  text,
});

const step = (at: At, name: Name, one: RefStep, form: Form): Written =>
  one.as === 'id' ? word(at, name, one, form, false) : quoted(at, name, inQuotes(at, one), form, false);

function quoted(at: At, name: Name, text: Quoted, form: Form, declares: boolean): Written {
  const offset = offsetOf(text);
  const inner = { start: text.span.start + offset, end: text.span.end - offset };
  return { ...written(at, name, inner, form, declares), text: text.text, around: absolute(at, text.span) };
}

/** A title pasted as it is has no quotes. */
const offsetOf = ({ text, span }: Quoted): number => (span.end - span.start === text.length ? 0 : 1);

/** A step's quotes, without the word in front of them. */
function inQuotes(at: At, { text, span }: RefStep): Quoted {
  const source = at.text.slice(at.from + span.start, at.from + span.end);
  const start = span.start + Math.max(0, source.search(/["“”„‟″]/));
  return { text, span: { start, end: span.end } };
}

function written(at: At, name: Name, span: Span, form: Form, declares: boolean): Written {
  const own = absolute(at, span);
  return {
    name,
    form,
    declares,
    text: at.text.slice(own.start, own.end),
    file: at.file,
    entry: at.entry,
    span: own,
    around: own,
  };
}

const absolute = ({ from }: At, { start, end }: Span): Span => ({ start: from + start, end: from + end });

/** Whether a head says just that name. */
export const saysName = (text: string, name: string): boolean => squeeze(text) === squeeze(name);
