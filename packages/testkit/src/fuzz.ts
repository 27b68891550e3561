/** Texts that nobody meant: pieces of the examples changed at random, cut off anywhere, and bytes of no text at all. */
import { examples } from './examples.ts';
import { type Random, randomFrom } from './generate/random.ts';

export interface Fuzz {
  /** Some lines of an example with a few changes. */
  mutant(): string;
  /** A piece of an example that ends anywhere. */
  truncated(): string;
  /** A piece in some encoding with changed bytes, or bytes alone. */
  bytes(): Uint8Array;
}

/** What breaks lines, numbers, names and blocks. */
const PIECES: readonly string[] = [
  ...'{ } ( ) [ ] | " “ ” ; : , . = ≤ ≥ < > - – … # / % × ÷ * + ^ \\ \\| & ~'.split(' '),
  ...'#REF! #DIV/0! ### Rp n/a s.d. s/d TW1 2023 1e9 0 00 -0 9,999999999999 1.2.3.4 ${x} …… ____ √'.split(' '),
  ...'tabel narasi bagian dokumen anggaran program indikator skala ukuran pastikan setiap jumlah rata-rata'.split(' '),
  ...'jika maka selain_itu dan atau bukan untuk dari menjadi sebesar naik turun rumus data target realisasi'.split(' '),
  ...['\n', '\n\n', '\r', '\t', '\u00a0', '\u2028', '\0', '\ufeff', '\ud800', '😀', '１２', 'é'],
  ...[
    '99999999999999999999999999',
    '0,00000000000000000001',
    '|---|',
    '| | |\n',
    '}\n}\n',
    '{\n{\n',
    '((((((((',
    '""""',
  ],
];

export function fuzzOf(seed: number): Fuzz {
  const random = randomFrom(seed);
  const texts = textsOfExamples();
  const mutant = (): string => {
    let text = windowOf(random, random.pick(texts), 24);
    for (let changes = random.between(1, 5); changes > 0; changes--) text = changed(random, text, texts);
    return text;
  };
  return {
    mutant,
    truncated: () => {
      const text = windowOf(random, random.pick(texts), 40);
      return text.slice(0, random.below(text.length + 1));
    },
    bytes: () => {
      if (random.chance(1, 4)) return Uint8Array.from({ length: random.below(200) }, () => random.below(256));
      const bytes = encoded(random, mutant());
      for (let changes = random.between(0, 4); changes > 0 && bytes.length > 0; changes--) {
        bytes[random.below(bytes.length)] = random.below(256);
      }
      return bytes;
    },
  };
}

let known: readonly string[] | null = null;

function textsOfExamples(): readonly string[] {
  known ??= examples().flatMap(({ files }) => [...files.values()]);
  return known;
}

/** Up to so many lines from anywhere. */
function windowOf(random: Random, text: string, lines: number): string {
  const all = text.split('\n');
  const count = random.between(1, lines);
  const from = random.below(Math.max(1, all.length - count));
  return all.slice(from, from + count).join('\n');
}

function changed(random: Random, text: string, texts: readonly string[]): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.between(1, 12));
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
    case 3:
      return text.slice(0, at) + random.pick(PIECES) + text.slice(random.chance(1, 2) ? at : to);
    case 4:
      return text.slice(0, at) + windowOf(random, random.pick(texts), 4) + text.slice(at);
    case 5:
      return text.slice(0, at) + String.fromCharCode(random.below(0x3000)) + text.slice(to);
    case 6:
      return swappedLines(random, text);
    default:
      return text.slice(0, at);
  }
}

function swappedLines(random: Random, text: string): string {
  const lines = text.split('\n');
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  const held = lines[a] as string;
  lines[a] = lines[b] as string;
  lines[b] = held;
  return lines.join('\n');
}

function encoded(random: Random, text: string): Uint8Array {
  if (random.chance(2, 3)) return new TextEncoder().encode(text);
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  // Little-endian with its mark, or what a code page of one byte leaves.
  return random.chance(1, 2)
    ? Uint8Array.from([0xff, 0xfe, ...[...units].flatMap((unit) => [unit & 0xff, unit >> 8])])
    : Uint8Array.from(units, (unit) => unit & 0xff);
}
