/**
 * The numbers of a report's source text, each with the statement that quotes it or the reason why none does:
 * `angka.tsv` beside an example. The source itself stays outside the repository (it names people); the list proves
 * that the example leaves out no number, and that what it quotes stands in the source.
 */

/** A number as the source writes it; `line` is where it begins, from 1, with what stands on that line around it. */
export interface SourceNumber {
  readonly line: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** One line of `angka.tsv`: `kutipan` is `file@BARIS quantity`, several joined by `; `; else `alasan` says why not. */
export interface NumberRow {
  readonly baris: number;
  readonly tulisan: string;
  readonly kutipan: string;
  readonly alasan: string;
}

const HEAD = ['baris', 'tulisan', 'kutipan', 'alasan'] as const;

/** Grouped digits, also with a blank after a dot (`130. 410.000`), or two digits set apart before their words (`3 1 (Tiga …)`). */
const NUMBER = /(?<![A-Za-z0-9])(?:\d \d(?=\s+(?:\(|terbilang))|\d+(?:(?:[.,]|\. (?=\d{3}[.,]\d))\d+)*)/g;

/** Numbers of one text, left to right. */
export function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number);
}

/**
 * Numbers of a source text in reading order. An amount that a narrow table column breaks (`6.210.455.` and `282` on the
 * next line, `183.965` and `.945`) is one number on its first line.
 */
export function sourceNumbers(source: string): readonly SourceNumber[] {
  const lines = source.split(/\r?\n/);
  const found: SourceNumber[] = [];
  let carried = false;
  for (const [index, whole] of lines.entries()) {
    const next = lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
    if (whole.trim() === '') continue;
    const text = carried ? whole.replace(/^\s*\.?\d{3}/, '') : whole;
    const rest = continuation(text, next);
    carried = rest !== null;
    const numbers = [...text.matchAll(NUMBER)];
    for (const [nth, { 0: number, index: at }] of numbers.entries()) {
      const broken = rest !== null && nth === numbers.length - 1;
      const after = text.slice(at + number.length);
      found.push({ line: index + 1, text: broken ? `${number}.${rest}` : number, before: text.slice(0, at), after });
    }
  }
  return found;
}

function continuation(text: string, next: string): string | null {
  if (/\d[.,]\d{3}\.\s*$/.test(text)) return /^\s*(\d{3})(?!\d)/.exec(next)?.[1] ?? null;
  if (/\d\.\d{3}\s*$/.test(text)) return /^\s*\.(\d{3})(?!\d)/.exec(next)?.[1] ?? null;
  return null;
}

/** Tab-separated with a head; reading and writing are inverse. */
export function readNumberRows(tsv: string): readonly NumberRow[] {
  const [head, ...lines] = tsv.split(/\r?\n/).filter((line) => line !== '');
  if (head !== HEAD.join('\t')) throw new Error(`angka.tsv: kepala kolom bukan ${HEAD.join(', ')}`);
  return lines.map((line) => {
    const [baris = '', tulisan = '', kutipan = '', alasan = ''] = line.split('\t');
    return { baris: Number(baris), tulisan, kutipan, alasan };
  });
}

export function writeNumberRows(rows: readonly NumberRow[]): string {
  const lines = rows.map(({ baris, tulisan, kutipan, alasan }) => [baris, tulisan, kutipan, alasan].join('\t'));
  return `${[HEAD.join('\t'), ...lines].join('\n')}\n`;
}

/** Reasons under which a number states no fact of the report; any other reason is a fact left unquoted. */
export const NO_FACT: ReadonlySet<string> = new Set([
  'nomor daftar',
  'nomor bagian',
  'nomor tabel atau gambar',
  'nomor kolom',
  'nomor peraturan',
  'tahun peraturan',
  'nomor surat',
  'tahun',
  'tanggal',
  'NIP',
  'tautan',
  'nama',
]);

/** Facts, and how many of them no statement quotes. */
export function countFacts(rows: readonly NumberRow[]): { readonly facts: number; readonly unquoted: number } {
  const facts = rows.filter(({ alasan }) => !NO_FACT.has(alasan));
  return { facts: facts.length, unquoted: facts.filter(({ kutipan }) => kutipan === '').length };
}
