/** Scales: declared ones, `pakai skala … sebagai …`, and the standard's. */
import { type EntryNode, toCanonical, type Value } from '@sakip-lint/language';
import { lowerMeasure, lowerOrder, membersOf } from '../define/lower.ts';
import type { StandardScale } from '../define/standard.ts';
import type { ClassEnd, Scale, ScaleClass } from '../model/model.ts';
import { type Builder, isChapter, measureId, nodeAt, place, type Spot } from './builder.ts';
import type { DocumentOf } from './documents.ts';

export function readScales(b: Builder, documentOf: DocumentOf): void {
  readDeclared(b, documentOf);
  b.orders.push(...b.standard.orders.map((order) => ({ ...order, standard: true })));
}

function readDeclared(b: Builder, documentOf: DocumentOf): void {
  for (const [file, input] of b.files.entries()) {
    const { entries } = input.tree;
    for (let entry = 0, next = 0; entry < entries.count; entry = next) {
      const node = nodeAt(b, file, entry);
      next = isChapter(node) ? entry + 1 : (entries.until[entry] as number);
      const at = { file, entry, document: documentOf(file, entry) };
      if (node.kind === 'skala' && !node.urutan) declareScale(b, at, node);
      else if (node.kind === 'skala')
        b.orders.push({ ...lowerOrder(node, membersOf(input.tree, entry)), standard: false });
      else if (node.kind === 'properti' && node.name === 'pakai') useScale(b, at, node);
    }
    // Measures may stand in subjects and tables too.
    for (let entry = 0; entry < entries.count; entry++) {
      if (!input.tree.text.startsWith('ukuran', entries.start[entry] as number)) continue;
      const node = nodeAt(b, file, entry);
      if (node.kind !== 'ukuran') continue;
      measureId(b, `ukuran ${node.name.text.toLowerCase()}`);
      b.ownMeasures.push(lowerMeasure(node, membersOf(input.tree, entry)).facts);
    }
  }
}

function declareScale(b: Builder, at: Spot, node: Extract<EntryNode, { kind: 'skala' }>): void {
  const { entries } = (b.files[at.file] as (typeof b.files)[number]).tree;
  const classes: ScaleClass[] = [];
  for (let child = at.entry + 1; child < (entries.until[at.entry] as number); child++) {
    const row = nodeAt(b, at.file, child);
    if (row.kind !== 'kelas') continue;
    classes.push({
      label: row.label.text,
      second: row.second.map((one) => one.text),
      ...endsOf(row.range?.value ?? null),
      place: place(
        b,
        { file: at.file, entry: child },
        row.range === null ? row.label.span : { start: row.range.span.start, end: row.label.span.end },
      ),
    });
  }
  const over = node.over.map((word) => measureId(b, word.text.toLowerCase()));
  const name = node.name.text.toLowerCase();
  push(b, {
    name,
    title: node.title?.text ?? node.name.text,
    measure: measureId(b, name),
    over,
    undetermined: !node.tetap,
    classes,
    place: place(b, at, node.name.span),
    document: at.document,
    standard: false,
  });
}

function useScale(b: Builder, at: Spot, node: Extract<EntryNode, { kind: 'properti' }>): void {
  const said = /skala\s+(\w+)(?:\s+sebagai\s+(\w+))?/.exec(node.words);
  const found = b.standard.scales.find((scale) => scale.name === said?.[1]);
  if (found === undefined) return;
  const name = said?.[2] ?? found.name;
  push(b, {
    ...fromStandard(b, found),
    name,
    measure: measureId(b, name),
    place: place(b, at, node.head),
    document: at.document,
    standard: false,
  });
}

function fromStandard(b: Builder, scale: StandardScale): Omit<Scale, 'index' | 'place' | 'document'> {
  const nowhere = { uri: '', start: 0, end: 0 };
  return {
    name: scale.name,
    title: scale.title,
    measure: measureId(b, scale.name),
    over: scale.over.map((name) => measureId(b, name)),
    undetermined: false,
    classes: scale.classes.map((one) => ({ ...one, place: nowhere })),
    standard: true,
  };
}

function push(b: Builder, scale: Omit<Scale, 'index'>): void {
  b.scales.push({ ...scale, index: b.scales.length });
}

/** Ends of a class as exact decimal texts. */
export function endsOf(value: Value | null): { readonly low: ClassEnd | null; readonly high: ClassEnd | null } {
  if (value === null) return { low: null, high: null };
  if (value.kind === 'angka') {
    const at = { at: toCanonical(value.numeral.value), open: false };
    return { low: at, high: at };
  }
  if (value.kind !== 'rentang') return { low: null, high: null };
  const end = (bound: typeof value.low): ClassEnd | null =>
    bound === null ? null : { at: toCanonical(bound.numeral.value), open: bound.open };
  return { low: end(value.low), high: end(value.high) };
}
