/** Where template text was left: in running text, cells, dates, open verbs and values. */
import { instructions, placeholdersIn, readDate, remembered, type Span } from '@sakip-lint/language';
import type { Place } from '../../finding.ts';
import type { Model } from '../../model/model.ts';
import { placeIn, sourceAt } from '../draft.ts';

export type LeftoverKind = 'pilihan' | 'isian' | 'titik' | 'petunjuk' | 'tanggal' | 'angka_hilang';

export interface Leftover {
  readonly kind: LeftoverKind;
  readonly text: string;
  readonly place: Place;
  readonly document: number;
  /** What holds it: leftovers of one text are told together, and so are copies of that text. */
  readonly holder: string;
}

/** All of them, none twice; of two that overlap, the one found first in the order below. `own`: words of a template. */
export function leftoversIn(model: Model, own: readonly string[]): readonly Leftover[] {
  const found: Leftover[] = [];
  const taken = new Map<string, Place[]>();
  const add = (one: Leftover) => {
    const places = taken.get(one.place.uri) ?? [];
    if (places.some((place) => place.start < one.place.end && one.place.start < place.end)) return;
    places.push(one.place);
    taken.set(one.place.uri, places);
    found.push(one);
  };
  for (const one of ofDates(model)) add(one);
  for (const one of ofVerbs(model)) add(one);
  for (const one of ofTexts(model, own)) add(one);
  for (const one of ofValues(model)) add(one);
  for (const one of ofFields(model)) add(one);
  return found;
}

const holderOf = (place: Place): string => `${place.uri}:${place.start}`;

function* ofDates(model: Model): Generator<Leftover> {
  for (const { text, place, document } of model.dates) {
    const date = readDate(text);
    const dots = date !== null && date.day === null && /[._…]/.test(text.slice(date.span.start, date.span.end));
    if (dots) yield { kind: 'tanggal', text: text.trim(), place, document, holder: holderOf(place) };
  }
}

function* ofVerbs(model: Model): Generator<Leftover> {
  for (const { node, file, entry, document } of model.trends) {
    if (node.verb !== 'terbuka') continue;
    const place = placeIn(model, file, entry, node.verbSpan);
    yield { kind: 'pilihan', text: sourceAt(model, place), place, document, holder: holderOf(place) };
  }
}

function* ofTexts(model: Model, own: readonly string[]): Generator<Leftover> {
  const patterns = own.flatMap(anywhere);
  for (const { kind, place, document } of model.texts) {
    const source = sourceAt(model, place);
    // A title may name alternatives (pengurus/pengelola), and lists of contents have leaders.
    const isTitle = kind === 'judul';
    const found = isTitle
      ? fieldsIn(source).filter((one) => one.kind === 'isian')
      : [...fieldsIn(source), ...asksIn(source)];
    const asked = isTitle || patterns.length === 0 ? [] : matchesOf(patterns, source);
    if (found.length + asked.length === 0) continue;
    const holder = `${document}|${source.replace(/\s+/g, ' ')}`;
    for (const { kind: form, span } of [...found, ...asked]) {
      const at = { uri: place.uri, start: place.start + span.start, end: place.start + span.end };
      yield { kind: form, text: source.slice(span.start, span.end), place: at, document, holder };
    }
  }
}

type Found = readonly { readonly kind: LeftoverKind; readonly span: Span }[];

const fieldsIn: (source: string) => Found = remembered(placeholdersIn);

let asking: readonly RegExp[] | null = null;

const asksIn: (source: string) => Found = remembered((source) => {
  asking ??= instructions();
  return matchesOf(asking, source);
});

const matchesOf = (patterns: readonly RegExp[], source: string): Found =>
  patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].map(({ 0: text, index }) => ({
      kind: /^sebesar/i.test(text) ? 'angka_hilang' : 'petunjuk',
      span: { start: index, end: index + text.length },
    })),
  );

/** Words wherever they stand, with any blanks between them. */
function anywhere(words: string): readonly RegExp[] {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return parts.join('') === '' ? [] : [new RegExp(parts.join('\\s+'), 'giu')];
}

/** Claims whose value is a placeholder. */
function* ofValues(model: Model): Generator<Leftover> {
  const { claims, statements } = model;
  for (const [claim, value] of claims.others) {
    if (value.kind !== 'placeholder') continue;
    const statement = claims.statement[claim] as number;
    const file = statements.file[statement] as number;
    const document = statements.document[statement] as number;
    const written = placeIn(model, file, claims.entry[claim] as number, {
      start: claims.start[claim] as number,
      end: claims.end[claim] as number,
    });
    for (const { kind, span } of placeholdersIn(sourceAt(model, written))) {
      const place = { uri: written.uri, start: written.start + span.start, end: written.start + span.end };
      yield { kind, text: sourceAt(model, place), place, document, holder: holderOf(written) };
    }
  }
}

/** A field of the template, wherever it stands: in a title, a head, the name of a subject. Comments are not the report's. */
const FIELD = /\$\{[^{}\n]{1,80}\}|\{\$[^{}\n]{1,80}\}/g;

function* ofFields(model: Model): Generator<Leftover> {
  for (const [file, { uri, tree }] of model.files.entries()) {
    for (const { index, 0: text } of tree.text.matchAll(FIELD)) {
      if (tree.comments.some(({ start, end }) => start <= index && index < end)) continue;
      const own = model.documents.filter((one) => one.file === file);
      const last = own.findLast(({ entry }) => (tree.entries.start[entry] ?? 0) <= index) ?? own[0];
      if (last === undefined) continue;
      const place = { uri, start: index, end: index + text.length };
      yield { kind: 'isian', text, place, document: last.index, holder: holderOf(place) };
    }
  }
}
