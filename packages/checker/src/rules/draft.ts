/** Small helpers that rules share: drafts with what most of them leave empty, messages, texts under places. */
import type { Fix, Label, Place, RuleId } from '../finding.ts';
import { withWords } from '../messages/args.ts';
import type { Args, Message } from '../messages/message.ts';
import type { DocumentInfo, Model } from '../model/model.ts';
import type { Draft } from '../rule.ts';

export const message = (key: string, args: Args = {}): Message => ({ key, args });

export const label = (place: Place, key: string, args: Args = {}): Label => ({ place, message: { key, args } });

/** One edit at one place. */
export function fixAt(title: Message, safety: Fix['safety'], place: Place, text: string): Fix {
  return { title, safety, edits: [{ place, text }] };
}

type Given = Omit<Draft, 'labels' | 'notes' | 'fixes' | 'fingerprint'> & Partial<Draft>;

/** A draft; `about` makes its fingerprint with the rule's id: names of quantities, tables or texts, never positions. */
export function draft(given: Given, ...about: readonly (string | number | null | undefined)[]): Draft {
  return { labels: [], notes: [], fixes: [], fingerprint: fingerprintOf(given.rule, ...about), ...given };
}

export function fingerprintOf(rule: RuleId, ...about: readonly (string | number | null | undefined)[]): string {
  return [
    rule,
    ...about.map((part) =>
      withWords(String(part ?? ''), (key) => key)
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase(),
    ),
  ].join('|');
}

/** The source text at a place; '' where the family has no such file. */
export function sourceAt(model: Model, place: Place): string {
  return model.files.find((file) => file.uri === place.uri)?.tree.text.slice(place.start, place.end) ?? '';
}

/** Place of a span relative to an entry. */
export function placeIn(
  model: Model,
  file: number,
  entry: number,
  span: { readonly start: number; readonly end: number },
): Place {
  const input = model.files[file];
  if (input === undefined) throw new RangeError(`no file ${file}`);
  const base = input.tree.entries.start[entry] ?? 0;
  return { uri: input.uri, start: base + span.start, end: base + span.end };
}

/** Name of a document for fingerprints: kind and year, which survive renaming of files. */
export function documentName(document: DocumentInfo | undefined): string {
  return document === undefined ? '' : [document.jenis, document.tahun ?? '', document.id ?? ''].join(' ').trim();
}

/** Groups in order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
