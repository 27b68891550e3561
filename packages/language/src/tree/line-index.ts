/** Lines of a text by offset: `\n`, `\r\n` and a lone `\r` end one. */
export class LineIndex {
  private readonly text: string;
  private known: readonly number[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Offsets of the lines' first characters, made when first asked for: most texts have nothing to tell. */
  private get starts(): readonly number[] {
    this.known ??= startsOf(this.text);
    return this.known;
  }

  /** Zero-based line of an offset. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Zero-based line and column, in UTF-16 units. */
  positionOf(offset: number): { readonly line: number; readonly column: number } {
    const line = this.lineOf(offset);
    return { line, column: offset - (this.starts[line] as number) };
  }

  get count(): number {
    return this.starts.length;
  }

  /** Offset of a line's first character. */
  startOf(line: number): number {
    return this.starts[line] as number;
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
