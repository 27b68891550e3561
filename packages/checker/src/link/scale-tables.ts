/**
 * Scales pasted as tables: a column of ranges (or of single values) and one of labels. They are scales like declared ones, and
 * no table of claims.
 */
import {
  cmp,
  type Decimal,
  fromString,
  hasLetters,
  type RowNode,
  readValue,
  squeeze,
  type TableNode,
  type Value,
  type Word,
} from '@sakip-lint/language';
import type { FileInput, Scale, ScaleClass } from '../model/model.ts';
import { type Builder, measureId, nodeAt, place, type Spot } from './builder.ts';
import type { DocumentOf } from './documents.ts';
import { endsOf } from './scales.ts';

const LABEL_HEAD = /^(?:label|predikat|atribut|kriteria|kategori|notifikasi)/;
/** Heads of tables that say something of subjects or years. */
const OTHER_HEAD = /indikator|sasaran|tujuan|program|kegiatan|target|tahun|triwulan|jumlah|bobot|capaian\d/;
const SCALE_WORDS = /skala|predikat|kategori|kriteria|interval|peringkat|pengukuran|penilaian/iu;
/** What a scale classifies, by the words of its heads and title; capaian where they say nothing else. */
const OVER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/efisiensi/iu, ['efisiensi']],
  [/serapan|penyerapan/iu, ['serapan']],
  [/sakip|akip|akuntabilitas|lhe|evaluasi/iu, ['nilai']],
  [/kemajuan/iu, ['kemajuan']],
];
const LEAST_CLASSES = 3;
const MOST_CLASSES = 12;
const LONGEST_LABEL = 40;
/** Classes, and a head of as many rows. */
const MOST_ROWS = 2 * MOST_CLASSES;

interface Row {
  readonly entry: number;
  readonly node: RowNode;
}

export function readScaleTables(b: Builder, documentOf: DocumentOf): void {
  for (const [file, input] of b.files.entries()) {
    const { entries } = input.tree;
    for (let entry = 0; entry < entries.count; entry++) {
      const size = (entries.until[entry] as number) - entry - 1;
      // Asked of every entry: the cheap answers come first.
      if (size <= LEAST_CLASSES || size > MOST_ROWS) continue;
      const at = { file, entry, document: documentOf(file, entry) };
      const scale = scaleOf(b, at);
      if (scale === null) continue;
      b.scaleTables.add(`${file}|${entry}`);
      // Transcribed as a `skala` too: the table says the same again.
      if (
        b.scales.some((one) => one.document === at.document && !one.standard && sameLabels(one.classes, scale.classes))
      )
        continue;
      b.scales.push({ ...scale, index: b.scales.length });
    }
  }
}

/** The scale that a table is; null: none. */
export function scaleOf(b: Builder, at: Spot): Omit<Scale, 'index'> | null {
  const { entries } = (b.files[at.file] as FileInput).tree;
  const until = entries.until[at.entry] as number;
  if (until - at.entry - 1 > MOST_ROWS) return null;
  const node = nodeAt(b, at.file, at.entry);
  if (node.kind !== 'tabel') return null;
  const rows: Row[] = [];
  for (let child = at.entry + 1; child < until; child++) {
    const row = nodeAt(b, at.file, child);
    if (row.kind === 'baris' && !row.rule) rows.push({ entry: child, node: row });
  }
  return rows.length > LEAST_CLASSES ? scaleIn(b, at, node, rows) : null;
}

const sameLabels = (a: readonly ScaleClass[], b: readonly ScaleClass[]): boolean =>
  a.length === b.length &&
  a.every((one) => b.some((other) => namesOf(one).some((name) => namesOf(other).includes(name))));

const namesOf = ({ label, second }: ScaleClass): readonly string[] => [label, ...second].map(squeeze);

const textAt = ({ node }: Row, column: number): string => node.cells[column]?.text ?? '';

function scaleIn(b: Builder, at: Spot, node: TableNode, all: readonly Row[]): Omit<Scale, 'index'> | null {
  const rows = all.filter((row, index) => index === 0 || !isNumbering(row));
  const width = Math.max(...rows.map((row) => row.node.cells.length));
  const heads = headCount(rows, width);
  const body = rows.slice(heads);
  if (heads === 0 || body.length < LEAST_CLASSES || body.length > MOST_CLASSES) return null;
  const columns = Array.from({ length: width }, (_, index) => index);
  const headOf = (index: number): string =>
    rows
      .slice(0, heads)
      .map((row) => textAt(row, index))
      .join(' ')
      .trim();
  const values = columns.filter(
    (index) => body.every((row) => isValue(textAt(row, index))) && !isNumberHead(headOf(index)),
  );
  const texts = columns.filter((index) => body.every((row) => isLabel(textAt(row, index))));
  const [ranges, ...more] = values;
  if (ranges === undefined || more.length > 0 || texts.length === 0) return null;
  if (columns.some((index) => index !== ranges && OTHER_HEAD.test(squeeze(headOf(index))))) return null;
  const label = texts.find((index) => LABEL_HEAD.test(squeeze(headOf(index)))) ?? (texts.at(-1) as number);
  const told = `${node.title?.text ?? ''} ${columns.map(headOf).join(' ')}`;
  const single = body.every((row) => readValue(textAt(row, ranges)).kind === 'angka');
  if (
    single
      ? !isCounted(body, ranges) || columns.length > texts.length + 2
      : !SCALE_WORDS.test(told) && !isOrdered(body, ranges)
  )
    return null;
  if (new Set(body.map((row) => squeeze(textAt(row, label)))).size < body.length) return null;
  const classes = body.map((row): ScaleClass => {
    const span = (index: number) => (row.node.cells[index] as Word).span;
    return {
      label: textAt(row, label),
      second: texts.filter((index) => index !== label).map((index) => textAt(row, index)),
      ...endsOf(readValue(textAt(row, ranges), 'persen')),
      place: place(
        b,
        { file: at.file, entry: row.entry },
        {
          start: Math.min(span(ranges).start, span(label).start),
          end: Math.max(span(ranges).end, span(label).end),
        },
      ),
    };
  });
  const over = OVER.find(([test]) => test.test(told))?.[1] ?? ['capaian', 'kemajuan'];
  const word = LABEL_HEAD.exec(squeeze(headOf(label)))?.[0] ?? 'predikat';
  const name = nameFor(b, at, word === 'label' ? 'predikat' : word, over);
  return {
    name,
    title: node.title?.text ?? (node.number === null ? name : `Tabel ${node.number.text}`),
    measure: measureId(b, name),
    over: over.map((measure) => measureId(b, measure)),
    undetermined: false,
    classes,
    place: place(b, at, node.head),
    document: at.document,
    standard: false,
    pasted: true,
  };
}

/** Two scales of one document do not share a name. */
function nameFor(b: Builder, { document }: Spot, word: string, over: readonly string[]): string {
  const taken = (name: string): boolean =>
    b.scales.some((scale) => !scale.standard && scale.document === document && scale.name === name);
  if (!taken(word)) return word;
  const second = `${word} ${over[0]}`;
  return taken(second) ? `${second} ${b.scales.length}` : second;
}

/** Rows before the first that holds a value beside a label. */
function headCount(rows: readonly Row[], width: number): number {
  const first = rows.findIndex(
    (row, index) =>
      index > 0 &&
      Array.from({ length: width }, (_, at) => textAt(row, at)).some(
        (text) => isRange(readValue(text)) || /^\d/.test(text),
      ),
  );
  return first < 0 || first > 3 ? 0 : first;
}

const isNumbering = ({ node }: Row): boolean =>
  node.cells.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text)) && node.cells.length > 1;

const isRange = (value: Value): boolean => value.kind === 'rentang';

function isValue(text: string): boolean {
  const value = readValue(text, 'persen');
  return isRange(value) || value.kind === 'angka';
}

const isNumberHead = (head: string): boolean => /^(?:no|nomor|no\.?\s*urut)\.?$/iu.test(head);

const isLabel = (text: string): boolean => hasLetters(text) && text.length <= LONGEST_LABEL && !isValue(text);

/** `1`, `2`, `3`: each value once, one step apart. */
function isCounted(body: readonly Row[], column: number): boolean {
  const values = body.map((row) => Number(textAt(row, column)));
  const steps = new Set(values.slice(1).map((value, at) => value - (values[at] as number)));
  return steps.size === 1 && Math.abs([...steps][0] as number) === 1;
}

/** Ranges from high to low or from low to high, as classes stand. */
function isOrdered(body: readonly Row[], column: number): boolean {
  const ends = body.map((row) => endsOf(readValue(textAt(row, column), 'persen')));
  const keys = ends.flatMap(({ low, high }) => {
    const end = low ?? high;
    return end === null ? [] : [fromString(end.at.replace(',', '.'))];
  });
  const rising = keys.every((key, at) => at === 0 || cmp(key, keys[at - 1] as Decimal) >= 0);
  const falling = keys.every((key, at) => at === 0 || cmp(key, keys[at - 1] as Decimal) <= 0);
  return (rising || falling) && ends.every(({ low, high }) => low !== null || high !== null);
}
