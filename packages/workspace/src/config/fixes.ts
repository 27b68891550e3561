/** What can be done about a fault of a configuration: something written instead or added, or a part taken out with its comma. */
import type { Edit, Fix } from '@sakip-lint/checker';
import type { Span } from '@sakip-lint/language';
import { createScanner, type Node } from 'jsonc-parser';
import type { Uri } from '../uri.ts';

/** Writes `text` in the place of something. The author must look: what was meant is a guess. */
export const writing = (uri: Uri, { start, end }: Span, text: string): Fix => ({
  title: { key: 'konfigurasi.fix.write', args: { isian: text } },
  safety: 'unsafe',
  edits: [{ place: { uri, start, end }, text }],
});

/** Puts a sign behind what stands before an offset, comments aside. */
export function inserting(uri: Uri, text: string, before: number, sign: string): Fix {
  const at = tokens(text, 0, before).at(-1)?.end ?? before;
  const edits = [{ place: { uri, start: at, end: at }, text: sign }];
  return { title: { key: 'konfigurasi.fix.insert', args: { isian: sign } }, safety: 'unsafe', edits };
}

/** Takes a key out, with its value. */
export function removing(uri: Uri, text: string, key: Node): Fix {
  const { parent: property = key } = key;
  const siblings = property.parent?.children ?? [];
  const before = siblings[siblings.indexOf(property) - 1];
  const end = property.offset + property.length;
  const [next] = tokens(text, end, text.length);
  const comma = next !== undefined && text[next.start] === ',' ? next : null;
  const spans = [wholeLine(text, { start: property.offset, end: comma?.end ?? end })];
  // The last one leaves the comma before it without use.
  if (comma === null && before !== undefined) {
    const [left] = tokens(text, before.offset + before.length, property.offset);
    if (left !== undefined) spans.unshift(left);
  }
  const edits = spans.map(({ start, end }): Edit => ({ place: { uri, start, end }, text: '' }));
  return {
    title: { key: 'konfigurasi.fix.remove', args: { isian: text.slice(key.offset, key.offset + key.length) } },
    safety: 'unsafe',
    edits,
  };
}

/** What is alone on its line goes with the line, else with the blanks behind it. */
function wholeLine(text: string, { start, end }: Span): Span {
  const [indent = ''] = /[ \t]*$/.exec(text.slice(0, start)) ?? [];
  const [blanks = '', newline] = /^[ \t]*(\r?\n)?/.exec(text.slice(end)) ?? [];
  const isFirst = /(?:^|[\r\n])$/.test(text.slice(0, start - indent.length));
  if (isFirst && newline !== undefined) return { start: start - indent.length, end: end + blanks.length };
  return { start, end: end + blanks.length - (newline?.length ?? 0) };
}

/** Signs and words between two offsets. */
function tokens(text: string, from: number, to: number): readonly Span[] {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  const found: Span[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < to; scanner.scan()) {
    const start = scanner.getTokenOffset();
    found.push({ start, end: start + scanner.getTokenLength() });
  }
  return found;
}
