/** The walk over entries: blocks' fields, sentences, figures, texts → claims and facts. */
import type {
  EntryNode,
  EqualNode,
  FieldNode,
  Modifiers,
  PeriodNode,
  SeriesItem,
  Span,
  TrendNode,
  ValueNode,
} from '@sakip-lint/language';
import { KIND_OF, nearest } from '@sakip-lint/language';
import { Flag } from '../model/claim.ts';
import type { FileInput, Resolved } from '../model/model.ts';
import { type Builder, measureId, nodeAt, place, problem, type Spot, scopeId } from './builder.ts';
import { dataName, documentSubject } from './declare.ts';
import { othersOf, saysMore, tellingOf } from './further.ts';
import { note, noteWords } from './noted.ts';
import { eachOf, linkTrend, verbsOf } from './relations.ts';
import { type Resolver, sourceOf } from './resolve.ts';
import { valuesIn } from './same-writing.ts';
import { linkBareRows, linkTable } from './table/table.ts';
import { claimNode, valueSpan } from './values.ts';
import type { Walk } from './walk.ts';

const NO_MODIFIERS: Modifiers = { period: null, version: null, against: null, source: null };

export function linkFile(walk: Walk, file: number, input: FileInput): void {
  const { b } = walk;
  const { entries } = input.tree;
  /** The blocks around an entry that are about something, the innermost last. */
  const open: Block[] = [];
  for (let entry = 0; entry < entries.count; entry++) {
    const parent = entries.parent[entry] as number;
    const at: Spot = { file, entry, document: walk.documentOf(file, entry) };
    const node = nodeAt(b, file, entry);
    if (node.kind === 'tabel') {
      numbered(b, at, node);
      linkTable(walk, at, node);
      ownDefinitions(walk, at, entries.until[entry] as number);
      entry = (entries.until[entry] as number) - 1;
      continue;
    }
    // In any other block they have been told.
    if (node.kind === 'baris' && (parent < 0 || nodeAt(b, file, parent).kind === 'narasi')) {
      entry = linkBareRows(walk, at) - 1;
      continue;
    }
    while (open.length > 0 && (entries.until[(open.at(-1) as Block).entry] as number) <= entry) open.pop();
    const around = open.at(-1);
    const block = around?.entry === parent ? around : null;
    switch (node.kind) {
      case 'subjek': {
        if (node.subject === 'data') {
          if (node.items.length > 0) dataSeries(walk, at, node, block?.subject ?? null, parent);
          break;
        }
        const subject = walk.subjectOf(file, entry);
        if (subject === null) break;
        const scope = scopeId(b, node.clauses.lingkup?.text ?? null) || (block?.scope ?? 0);
        const statement = b.claims.statement(file, at.document, entry, parent);
        open.push({ entry, subject, statement, scope, declares: subject });
        break;
      }
      case 'bundel': {
        const found = named(walk, at, node.ref, block?.subject ?? null);
        const statement = b.claims.statement(file, at.document, entry, blockOf(input, entry));
        if (found !== null)
          open.push({
            entry,
            subject: found.subject,
            statement,
            scope: scopeId(b, node.clauses.lingkup?.text ?? null),
            declares: null,
          });
        break;
      }
      case 'isian':
        if (block !== null) field(walk, at, node, block);
        else orphanField(walk, at, node, input);
        break;
      case 'narasi':
        numbered(b, at, node);
        break;
      default: {
        const said = (): void => sentence(walk, at, node, block?.subject ?? null, input);
        // What a table says as a whole is known when its totals are.
        if ('ref' in node && node.ref.steps[0]?.as === 'tabel') walk.later.push(said);
        else said();
      }
    }
  }
}

/** An `ukuran` inside a table holds for the table. */
function ownDefinitions({ b }: Walk, { file, entry, document }: Spot, until: number): void {
  const { entries, text } = (b.files[file] as FileInput).tree;
  for (let child = entry + 1; child < until; child++) {
    // Rows, which are not read once more.
    if (!/u/i.test(text.charAt(entries.start[child] as number))) continue;
    const node = nodeAt(b, file, child);
    if (node.kind === 'ukuran') b.formulas.push({ node, subject: null, file, entry: child, document });
  }
}

/** The enclosing narasi, bagian or table; -1 none. */
const blockOf = (input: FileInput, entry: number): number => input.tree.entries.parent[entry] as number;

/** `Tabel 3.1 (Lanjutan)` */
const CONTINUED = /(?<!\p{L})(?:lanjutan|sambungan)(?!\p{L})/iu;

function numbered(b: Builder, at: Spot, node: Extract<EntryNode, { kind: 'tabel' | 'narasi' | 'gambar' }>): void {
  const what = node.kind === 'narasi' ? node.keyword : node.kind;
  if (node.number !== null) {
    const continued = node.kind === 'tabel' && (node.lanjutan || CONTINUED.test(node.title?.text ?? ''));
    b.numbered.push({
      what,
      number: node.number.text,
      continued,
      place: place(b, at, node.number.span),
      document: at.document,
    });
  }
  if (node.title !== null) {
    b.texts.push({ kind: 'judul', text: node.title.text, place: place(b, at, node.title.span), document: at.document });
  }
}

/** A reference that must mean something; an unknown name is told with the nearest. */
export function named(
  walk: Walk,
  at: Spot,
  ref: Parameters<Resolver['ref']>[0],
  self: number | null,
): NonNullable<ReturnType<Resolver['ref']>> | null {
  const { b } = walk;
  const found = walk.resolve.ref(ref, at, self);
  if (found === null) {
    unknown(walk, at, ref);
    return null;
  }
  if (found.naming !== null) {
    b.namings.push({
      subject: found.subject,
      written: found.naming.written,
      match: found.naming.match,
      place: place(b, at, ref.steps.find((step) => step.as === 'judul')?.span ?? ref.span),
      document: at.document,
    });
  }
  return found;
}

function unknown({ b, known }: Walk, at: Spot, ref: Parameters<Resolver['ref']>[0]): void {
  // With a measure behind it, the name before it is the unknown one.
  const last = ref.steps.at(-1);
  const measured = ref.steps.length > 1 && last?.as === 'id' && b.measureIds.has(last.text.toLowerCase());
  const step = ref.steps.find((one) => one.as === 'judul') ?? (measured ? ref.steps.at(-2) : last);
  if (step === undefined || step.as === 'tabel') return;
  // A title that is known has no such measure.
  if (step.as === 'judul' && last !== step && last?.as === 'id' && known.exact(step.text, null).length > 0) {
    unknownWord(b, at, last, last.text.toLowerCase());
    return;
  }
  const ids = b.subjects.map((one) => one.code).filter((code) => code !== null);
  const near = step.as === 'judul' ? known.nearestTitle(step.text, null) : null;
  const best =
    step.as === 'judul'
      ? near === null
        ? null
        : (b.subjects[near]?.title ?? null)
      : nearest(step.text, [...ids, ...b.measures]);
  problem(
    b,
    'nama/tak_dikenal',
    best === null
      ? { key: 'nama.tak_dikenal.tanpa', args: { written: step.text } }
      : { key: 'nama.tak_dikenal.dekat', args: { written: step.text, near: best } },
    place(b, at, step.span),
    step.text.toLowerCase(),
  );
}

interface Head {
  readonly subject: number;
  readonly statement: number;
  readonly scope: number;
  /** The subject that the head itself declares; null: none. */
  readonly declares: number | null;
}

interface Block extends Head {
  readonly entry: number;
}

/** `kondisi awal 2025: 108,20`, `kondisi akhir: 113`: what is at the plan's beginning and end. */
function baseOf({ b, resolve }: Walk, at: Spot, node: FieldNode, head: Head): FieldNode {
  const word = node.measure.text.toLowerCase();
  if (word !== 'kondisi' && word !== 'awal' && word !== 'baseline') return node;
  if (resolve.measure(head.subject, word, null) !== null) return node;
  const { start, end } = node.measure.span;
  const { text, entries } = (b.files[at.file] as FileInput).tree;
  const from = entries.start[at.entry] as number;
  const said = word === 'kondisi' ? /^\s+(awal|akhir)\b/i.exec(text.slice(from + end, from + end + 24)) : ['', 'awal'];
  if (said === null) return node;
  const form = said[1]?.toLowerCase() === 'akhir' ? 'akhir' : 'awal';
  const period = { form, span: { start, end } } as const;
  const measure = { ...node.measure, text: form === 'akhir' ? 'target' : 'realisasi' };
  return { ...node, measure, modifiers: { ...node.modifiers, period } };
}

function field(walk: Walk, at: Spot, written: FieldNode, head: Head): void {
  const node = baseOf(walk, at, written, head);
  const target = walk.resolve.measure(head.subject, node.measure.text, sourceOf(node.modifiers));
  if (target === null) {
    unknownMeasure(walk, at, node, head.subject);
    return;
  }
  const flags = Flag.declared;
  if (node.value !== null) {
    one(walk, at, head, target, node.modifiers, node.value, flags);
    return;
  }
  for (const item of node.items) series(walk, at, head, target, node.modifiers, item, flags);
}

function series(
  walk: Walk,
  at: Spot,
  head: Head,
  target: { subject: number; measure: number },
  outer: Modifiers,
  item: SeriesItem,
  flags: number,
): void {
  const modifiers: Modifiers = {
    ...outer,
    period: item.period ?? outer.period,
    version: item.version ?? outer.version,
  };
  // `data kapal { target 2026: 6 }`: what is aimed at is another quantity than what is.
  const aimed = item.measure?.text.toLowerCase() === 'target';
  const measure = aimed ? measureId(walk.b, `target ${walk.b.measures[target.measure]}`) : target.measure;
  one(walk, at, head, { subject: target.subject, measure }, modifiers, item.value, flags);
}

function one(
  walk: Walk,
  at: Spot,
  head: Head,
  target: { subject: number; measure: number },
  modifiers: Modifiers,
  value: ValueNode,
  flags: number,
): number | null {
  const { b, resolve } = walk;
  const period = resolve.period(modifiers, at);
  if (period === null) {
    note(b, at, value.value, valueSpan(value));
    return null;
  }
  const scope = value.scope === null ? head.scope : scopeId(b, value.scope.text);
  const version = resolve.version(modifiers, at, target.measure, target.subject);
  const { subject, measure } = target;
  const id = claimNode(walk, at, head.statement, { subject, measure, period, version, scope }, value, flags);
  if (subject !== head.declares) (b.declaredIn[at.document] as Set<number>).add(subject);
  if (value.calculation.length > 0) {
    b.calculations.push({
      members: value.calculation.map((member) => member.expr),
      value,
      result: id,
      quantity: b.quantities.intern(target.subject, target.measure, period, version, scope),
      statement: head.statement,
      entry: at.entry,
      file: at.file,
    });
  }
  return id;
}

function dataSeries(
  walk: Walk,
  at: Spot,
  node: Extract<EntryNode, { kind: 'subjek' }>,
  above: number | null,
  parent: number,
): void {
  const { b } = walk;
  const owner = above ?? documentSubject(b, walk.known, at.document);
  const name = node.id?.text ?? node.title?.text ?? '';
  const target = walk.resolve.measure(owner, dataName(b, name), null);
  if (target === null) return;
  const statement = b.claims.statement(at.file, at.document, at.entry, parent);
  const head = { subject: owner, statement, scope: 0, declares: null };
  for (const item of node.items) {
    series(walk, at, head, target, NO_MODIFIERS, item, Flag.declared);
  }
}

function unknownMeasure({ b }: Walk, at: Spot, node: FieldNode, subject: number): void {
  unknownWord(b, at, node.measure, `${subject}|${node.measure.text.toLowerCase()}`);
  for (const value of [node.value, ...node.items.map((item) => item.value)]) {
    if (value !== null) note(b, at, value.value, valueSpan(value));
  }
}

/** A word that is no measure, with the nearest one. */
function unknownWord(b: Builder, at: Spot, word: { readonly text: string; readonly span: Span }, key: string): void {
  const among = [
    ...b.measures,
    ...b.standard.measures.map((one) => one.name),
    'satuan',
    'arah',
    'tahun',
    'kode',
    'jenis',
  ];
  const near = nearest(word.text.toLowerCase(), among);
  const where = place(b, at, word.span);
  const fixes =
    near === null
      ? []
      : [
          {
            title: { key: 'nama.ganti', args: { near } },
            safety: 'unsafe' as const,
            edits: [{ place: where, text: near }],
          },
        ];
  problem(
    b,
    'nama/tak_dikenal',
    near === null
      ? { key: 'nama.tak_dikenal.ukuran', args: { written: word.text } }
      : { key: 'nama.tak_dikenal.ukuran_dekat', args: { written: word.text, near } },
    where,
    key,
    [],
    fixes,
  );
}

/**
 * A field of a block whose head names nothing known, or was not understood: claimed of nothing else. Members of a dokumen's
 * header, of an `ukuran` and of a `skala` are read elsewhere.
 */
function orphanField({ b }: Walk, at: Spot, node: FieldNode, input: FileInput): void {
  const parent = input.tree.entries.parent[at.entry] as number;
  const above = parent < 0 ? null : nodeAt(b, at.file, parent);
  if (above?.kind === 'dokumen' || above?.kind === 'ukuran' || above?.kind === 'skala') return;
  for (const value of [node.value, ...node.items.map((item) => item.value)]) {
    if (value !== null) note(b, at, value.value, valueSpan(value));
  }
}

function sentence(walk: Walk, at: Spot, node: EntryNode, self: number | null, input: FileInput): void {
  const { b } = walk;
  const block = blockOf(input, at.entry);
  const fact = { file: at.file, entry: at.entry, document: at.document };
  switch (node.kind) {
    case 'sama': {
      const found = named(walk, at, node.ref, self);
      if (found === null) {
        note(b, at, node.value.value, valueSpan(node.value));
        return;
      }
      if (found.period === null) return;
      if (found.measure === null || saysMore(node, b.subjects[found.subject]?.kind)) {
        if (node.rel === '=' && node.other === null) several(walk, at, node, found, block);
        return;
      }
      const statement = b.claims.statement(at.file, at.document, at.entry, block);
      const each = eachOf(node, b.measures[found.measure] ?? '');
      if (each !== null) {
        linkTrend(walk, at, each, found, statement, (ref, of) => named(walk, at, ref, of));
        return;
      }
      const scope = scopeId(b, node.clauses.lingkup?.text ?? null);
      const head = { subject: found.subject, statement, scope, declares: null };
      const target = { subject: found.subject, measure: found.measure };
      if (node.rel === '=' && node.other === null) {
        one(walk, at, head, target, node.ref.modifiers, node.value, 0);
        return;
      }
      const other = node.other === null ? null : named(walk, at, node.other, found.subject);
      if (node.other !== null && (other === null || other.measure === null || other.period === null)) return;
      if (node.other === null) note(b, at, node.value.value, valueSpan(node.value));
      b.compares.push({
        node,
        left: b.quantities.intern(found.subject, found.measure, found.period, found.version, head.scope),
        right:
          other === null
            ? null
            : b.quantities.intern(other.subject, other.measure as number, other.period as number, other.version, 0),
        statement,
        ...fact,
      });
      return;
    }
    case 'tren': {
      const found = named(walk, at, node.ref, self);
      if (found === null) return;
      const statement = b.claims.statement(at.file, at.document, at.entry, block);
      trends(walk, at, node, found, statement);
      return;
    }
    case 'cacah': {
      for (const value of valuesIn(node)) {
        note(b, at, value.value, valueSpan(value));
        noteWords(b, at, value);
      }
      const within = node.each.within === null ? null : named(walk, at, node.each.within, self);
      const statement = b.claims.statement(at.file, at.document, at.entry, block);
      b.counts.push({ node, within: within?.subject ?? null, statement, ...fact });
      return;
    }
    case 'agregat': {
      const whole = node.ref.modifiers.period?.form === 'rentang' ? null : wholeOf(walk, at, node, self);
      if (whole !== null) {
        const statement = b.claims.statement(at.file, at.document, at.entry, block);
        const scope = scopeId(b, node.clauses.lingkup?.text ?? null);
        const head = { subject: whole.subject, statement, scope, declares: null };
        one(walk, at, head, whole, node.ref.modifiers, node.value, 0);
        return;
      }
      const [step, measure] = node.ref.steps;
      const group = measure !== undefined && step?.as === 'id' && isGroup(step.text);
      // `jumlah pegawai = 80` counts what nobody declares.
      const named = measure !== undefined || step?.as === 'judul';
      if (named && !group && walk.resolve.ref(node.ref, at, self) === null) unknown(walk, at, node.ref);
      for (const value of valuesIn(node)) note(b, at, value.value, valueSpan(value));
      noteWords(b, at, node.value);
      b.formulas.push({ node, subject: self, ...fact });
      return;
    }
    case 'teks':
      b.texts.push({
        kind: 'isi',
        text: node.text.text,
        place: place(b, at, isBare(node.text) ? node.text.span : inner(node.text.span)),
        document: at.document,
      });
      return;
    case 'gambar':
      numbered(b, at, node);
      return;
    case 'merujuk':
      b.references.push({
        what: node.what.text.toLowerCase(),
        number: node.number.text,
        place: place(b, at, node.number.span),
        document: at.document,
      });
      return;
    case 'tanggal':
      b.dates.push({
        text: node.text.text,
        laporan: node.laporan,
        place: place(b, at, node.text.span),
        document: at.document,
      });
      return;
    case 'rumus':
    case 'ukuran':
    case 'bila':
    case 'pastikan':
      b.formulas.push({ node, subject: self, ...fact });
      return;
    default:
  }
}

/** A sentence with several numbers, or whose verb or number says what it is about. */
function several(walk: Walk, at: Spot, node: EqualNode, found: Resolved, block: number): void {
  const { b } = walk;
  if (node.listed !== null) {
    inTurn(walk, at, node, node.listed, found, block);
    return;
  }
  if (node.ref.modifiers.period?.form === 'rentang') {
    for (const value of valuesIn(node)) note(b, at, value.value, valueSpan(value));
    return;
  }
  const { first, modifiers, others } = tellingOf(walk, node, found);
  const statement = b.claims.statement(at.file, at.document, at.entry, block);
  const scope = scopeId(b, node.clauses.lingkup?.text ?? null);
  const head = { subject: found.subject, statement, scope, declares: null };
  const { subject } = found;
  if (first === null) note(b, at, node.value.value, valueSpan(node.value));
  else one(walk, at, head, { subject, measure: first }, modifiers, node.value, 0);
  for (const { measure, modifiers: own, value } of others) one(walk, at, head, { subject, measure }, own, value, 0);
  const said = first === null ? found : { ...found, measure: first, period: walk.resolve.period(modifiers, at) };
  trends(walk, at, node, said, statement);
}

/** A number for each of several years; where they are not as many, none is anybody's. */
function inTurn(
  walk: Walk,
  at: Spot,
  node: EqualNode,
  { periods, values }: NonNullable<EqualNode['listed']>,
  { subject, measure }: Resolved,
  block: number,
): void {
  const { b } = walk;
  const each = eachYear(periods);
  if (measure === null || each.length !== values.length) {
    for (const value of values) note(b, at, value.value, valueSpan(value));
    return;
  }
  const statement = b.claims.statement(at.file, at.document, at.entry, block);
  const scope = scopeId(b, node.clauses.lingkup?.text ?? null);
  const head = { subject, statement, scope, declares: null };
  for (const [k, value] of values.entries())
    one(walk, at, head, { subject, measure }, { ...node.ref.modifiers, period: each[k] as PeriodNode }, value, 0);
}

function eachYear(periods: readonly PeriodNode[]): readonly PeriodNode[] {
  const [only] = periods;
  if (periods.length !== 1 || only?.form !== 'rentang') return periods;
  const { from, to, span } = only;
  if (from.form !== 'tahun' || to.form !== 'tahun' || from.part !== 0 || to.part !== 0) return [];
  const count = Math.max(0, Math.min(MOST_YEARS, to.year - from.year + 1));
  return Array.from({ length: count }, (_, k) => ({ form: 'tahun', year: from.year + k, part: 0, span }));
}

const MOST_YEARS = 50;

/** The verbs of a sentence, with the numbers behind each. */
function trends(
  walk: Walk,
  at: Spot,
  node: EqualNode | TrendNode,
  found: NonNullable<ReturnType<Resolver['ref']>> | Resolved,
  statement: number,
): void {
  for (const [nth, verb] of verbsOf(node).entries()) {
    if (verb === undefined) continue;
    linkTrend(walk, at, verb, found, statement, (ref, of) => named(walk, at, ref, of), nth);
    const head = { subject: found.subject, statement, scope: 0, declares: null };
    for (const { measure, modifiers, value } of othersOf(walk, found, verb.ref, verb.further))
      one(walk, at, head, { subject: found.subject, measure }, modifiers, value, 0);
  }
}

/** A sentence pasted as it is has no quotes. */
const isBare = ({ text, span }: { text: string; span: { start: number; end: number } }): boolean =>
  span.end - span.start === text.length;

/** `program.pagu`: of each of that kind. */
const isGroup = (word: string): boolean =>
  KIND_OF.has(word.toLowerCase()) || ['iku', 'ikk', 'ikd', 'opd'].includes(word.toLowerCase());

const HAVE_MEANS: ReadonlySet<string> = new Set(['dokumen', 'instansi', 'tujuan', 'sasaran']);

/** `jumlah anggaran.pagu`, `rata-rata lkj.capaian`: the number of a whole, which is the sum or mean of its parts anyway. */
function wholeOf(
  { resolve, traits, b }: Walk,
  at: Spot,
  node: Extract<EntryNode, { kind: 'agregat' }>,
  self: number | null,
): { readonly subject: number; readonly measure: number } | null {
  if (node.within !== null || node.condition !== null) return null;
  const found = resolve.ref(node.ref, at, self);
  if (found === null || found.measure === null) return null;
  const { subject, measure } = found;
  const is =
    node.name === 'jumlah' ? traits(measure, subject).berjumlah : HAVE_MEANS.has(b.subjects[subject]?.kind ?? '');
  return is ? { subject, measure } : null;
}

/** A quoted text without its quotes. */
const inner = (span: { start: number; end: number }): { start: number; end: number } => ({
  start: span.start + 1,
  end: span.end - 1,
});
