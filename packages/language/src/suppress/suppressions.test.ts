import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';

/** What the first suppression says, and the text it covers. */
function read(text: string) {
  const { suppressions } = parse(text, 'a.sakip');
  const [first] = suppressions;
  if (first === undefined) return null;
  const { rules, reason, alone, covers } = first;
  return {
    rules: rules.map((rule) => rule.text),
    reason,
    alone,
    covers: covers === null ? null : text.slice(covers.start, covers.end).trim(),
  };
}

describe('what a suppression says', () => {
  it.each([
    ['# sakip-abaikan anggaran/jumlah: dibulatkan oleh DPRD', ['anggaran/jumlah'], 'dibulatkan oleh DPRD'],
    ['# sakip-abaikan anggaran/jumlah, kinerja/*: dua: alasan', ['anggaran/jumlah', 'kinerja/*'], 'dua: alasan'],
    ['# sakip-abaikan anggaran/jumlah kinerja/capaian: alasan', ['anggaran/jumlah', 'kinerja/capaian'], 'alasan'],
    ['# sakip-abaikan anggaran/jumlah – alasan', ['anggaran/jumlah'], 'alasan'],
    ['# sakip-abaikan anggaran/jumlah dibulatkan', ['anggaran/jumlah'], 'dibulatkan'],
    ['# Sakip abaikan jumlah: alasan', ['jumlah'], 'alasan'],
    ['#sakip-abaikan anggaran/jumlah', ['anggaran/jumlah'], ''],
    ['# sakip-abaikan: alasan', [], 'alasan'],
    ['# sakip-abaikan', [], ''],
  ])('%s', (comment, rules, reason) => {
    expect(read(`${comment}\n`)).toEqual({ rules, reason, alone: true, covers: null });
    expect(parse(`${comment}\n`, 'a.sakip').faults).toEqual([]);
  });

  it('other comments suppress nothing', () => {
    expect(read('# sakip-abaikanlah a/b: c\n# abaikan a/b: c\nteks "# sakip-abaikan a/b: c"\n')).toBeNull();
  });

  it('its ids have spans', () => {
    const text = 'teks "a"  # sakip-abaikan a/b, c/d: e';
    const [one] = parse(text, 'a.sakip').suppressions;
    expect(one?.rules.map(({ span }) => text.slice(span.start, span.end))).toEqual(['a/b', 'c/d']);
  });
});

const S = '# sakip-abaikan a/b: c';

describe('what a suppression covers', () => {
  it('at the end of a line: that line', () => {
    expect(read(`teks "a"\nteks "b" ${S}\nteks "c"`)?.covers).toBe('teks "b"');
    expect(read(`program "x" { pagu 5; realisasi 4 } ${S}\nteks "c"`)?.covers).toBe(
      'program "x" { pagu 5; realisasi 4 }',
    );
    expect(read(`program "x" { ${S}\n  pagu 5\n}`)?.covers).toBe('program "x" {');
    expect(read(`program "x" {\n  pagu 5\n} ${S}\nteks "c"`)?.covers).toBe('}');
  });

  it('at the end of an entry of several lines: all of it', () => {
    expect(read(`rumus a +\n    b ${S}\n`)?.covers).toBe('rumus a +\n    b');
  });

  it('alone: the next entry with its block', () => {
    expect(read(`teks "a"\n\n${S}\n\n# catatan\nprogram "x" {\n  pagu 5\n}\nteks "c"`)?.covers).toBe(
      'program "x" {\n  pagu 5',
    );
    expect(read(`program "x" {\n  ${S}\n  pagu 5\n  realisasi 4\n}`)?.covers).toBe('pagu 5');
    expect(read(`${S}\ntabel "1"\n| a | b |\n| c | 5 |\nteks "c"`)?.covers).toBe('tabel "1"\n| a | b |\n| c | 5 |');
  });

  it('alone at the end of a block or file: nothing', () => {
    expect(read(`program "x" {\n  pagu 5\n  ${S}\n}\nteks "c"`)?.covers).toBeNull();
    expect(read(`teks "c"\n${S}\n`)?.covers).toBeNull();
  });

  it('on the head of a table: the table', () => {
    expect(read(`tabel "1" ${S}\n| a | b |\n| c | 5 |\nteks "c"`)?.covers).toBe(`tabel "1" ${S}\n| a | b |\n| c | 5 |`);
    expect(read(`tabel "1" { ${S}\na\tb\nc\t5\n}\nteks "c"`)?.covers).toBe(`tabel "1" { ${S}\na\tb\nc\t5`);
  });

  it('in a table: the row, whether it stands between bars or was pasted', () => {
    const bars = `tabel "1"\n| a | b |\n| c | 5 | ${S} | d\n| e | 6 |`;
    expect(read(bars)?.covers).toBe('| c | 5 |');
    expect(parse(bars, 'a.sakip').entries.count).toBe(4);
    expect(read(`tabel "1" {\na\tb\nc\t5 ${S}\n${S}\ne\t6\n}`)?.covers).toBe('c\t5');
    const alone = parse(`tabel "1" {\na\tb\nc\t5\n${S}\ne\t6\n}`, 'a.sakip');
    expect(alone.entries.count).toBe(4);
    expect(alone.faults).toEqual([]);
    expect(read(`tabel "1" {\na\tb\n${S}\ne\t6\nf\t7\n}`)?.covers).toBe('e\t6');
  });
});
