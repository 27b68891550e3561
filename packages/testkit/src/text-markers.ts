/** `«…»` around the spans a test expects; `«|»` marks a position. Markers may nest. */

export interface Marked {
  /** The text without markers. */
  readonly text: string;
  /** In order of their opening markers. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the markers out. Throws when they do not pair. */
export function unmark(marked: string): Marked {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const char of marked) {
    if (char === '«') {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (char === '»') {
      const span = open.pop();
      if (span === undefined) throw new Error('a marker » without its «');
      span.end = text.length;
    } else text += char;
  }
  if (open.length > 0) throw new Error('a marker « without its »');
  return { text, spans };
}

/** Line and column from 1, for messages of tests. */
export function lineColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}
