/** Cells as a spreadsheet puts them on the clipboard as plain text: tabs between, quotes around cells with line ends. */

/** Rows of cells; a cell that begins with a quote ends at the closing one, in which `""` is one quote. */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text.charCodeAt(at) === 34 ? quotedCell(text, at) : null;
    const end = quoted?.end ?? cellEnd(text, at);
    row.push(quoted?.cell ?? text.slice(at, end));
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return rows;
}

/** null: the quote is a letter like others, since no tab or line end follows its closing one. */
function quotedCell(text: string, at: number): { readonly cell: string; readonly end: number } | null {
  for (let i = text.indexOf('"', at + 1); i >= 0; i = text.indexOf('"', i + 1)) {
    if (text[i + 1] === '"') {
      i++;
      continue;
    }
    const end = i + 1;
    if (end < text.length && !/[\t\r\n]/.test(text[end] as string)) return null;
    return { cell: text.slice(at + 1, i).replaceAll('""', '"'), end };
  }
  return null;
}

function cellEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
