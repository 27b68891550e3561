/** Forms of entries, each with what it must say. */
import { describe, expect, it } from 'vitest';
import { type EntryNode, parse } from '../index.ts';

/** The last entry of a text without faults. */
function node(text: string): EntryNode {
  const tree = parse(text, 'a.sakip');
  expect(tree.faults, text).toEqual([]);
  return tree.nodeOf(tree.entries.count - 1);
}

const field = (text: string): EntryNode => node(`indikator "A" {\n  ${text}\n}`);
const said = (text: string): EntryNode => node(`narasi "1" {\n  ${text}\n}`);
const fault = (text: string): unknown => parse(text, 'a.sakip').faults.map(({ code, args }) => [code, args]);

const year = (value: number, part = 0): unknown => ({ form: 'tahun', year: value, part });

describe('fields', () => {
  it.each([
    ['target 2026', null, '2026'],
    ['target 2026 73%', year(2026), '73%'],
    ['target tahun 2026 73%', year(2026), '73%'],
    ['target 2022 orang', null, '2022 orang'],
    ['opini 2022 WTP', year(2022), 'WTP'],
    ['target 2022 tidak ada', year(2022), 'tidak ada'],
    ['target 2022 - 2026 orang', null, '2022 - 2026 orang'],
    ['target 2022 -5%', year(2022), '-5%'],
    ['target 2022 -', year(2022), '-'],
    ['realisasi 2022 TW1 5', year(2022, 1), '5'],
    ['realisasi TW.II 5', { form: 'bagian', part: 2 }, '5'],
    ['realisasi Triwulan III 2023 5', year(2023, 3), '5'],
    ['realisasi TW1 2023', { form: 'bagian', part: 1 }, '2023'],
    ['realisasi Semester II: 5', { form: 'bagian', part: 6 }, '5'],
    ['realisasi Januari 5', { form: 'bagian', part: 7 }, '5'],
    ['realisasi awal 5', { form: 'awal' }, '5'],
    ['realisasi s.d. TW2 5', { form: 'sampai', to: { form: 'bagian', part: 2 } }, '5'],
    ['realisasi 2021 s.d. 2024 5', { form: 'rentang', from: year(2021), to: year(2024) }, '5'],
    ['realisasi 2021 s.d. 2024 TW2 5', { form: 'rentang', from: year(2021), to: year(2024, 2) }, '5'],
    ['realisasi[2022] = 5', year(2022), '5'],
    ['tanggal_lahir 17 Agustus 2023', null, '17 Agustus 2023'],
    ['nilai "CC" (5)', null, 'CC (5)'],
    ['nilai “Baik”', null, 'Baik'],
    ['nilai a/b', null, 'a/b'],
  ])('%s', (text, period, value) => {
    const read = field(text);
    expect(read).toMatchObject({ kind: 'isian', value: { text: value } });
    expect((read as { modifiers: { period: unknown } }).modifiers.period).toEqual(
      period === null ? null : expect.objectContaining(matching(period)),
    );
  });

  it('keeps versions, sources and what a value is held against', () => {
    expect(field('pagu perubahan 2 Rp 5')).toMatchObject({ modifiers: { version: { version: 3 } } });
    expect(field('pagu perubahan 2')).toMatchObject({ modifiers: { version: { version: 2 } }, value: { text: '2' } });
    expect(field('pagu berlaku 5')).toMatchObject({ modifiers: { version: { version: 0 } } });
    expect(field('target nasional 5')).toMatchObject({ modifiers: { source: { text: 'nasional' } } });
    expect(field('capaian TW1 terhadap 2026: 5%')).toMatchObject({ modifiers: { against: { year: 2026 } } });
    expect(field('pertumbuhan(pagu) 5%')).toMatchObject({ measure: { text: 'pertumbuhan(pagu)' } });
    expect(field('rata-rata 5')).toMatchObject({ measure: { text: 'rata_rata' } });
  });

  it('joins a number torn apart, and says so', () => {
    expect(field('target 3 1')).toMatchObject({
      value: { value: { kind: 'angka', numeral: { fault: 'spaces', value: { m: 31 } } } },
    });
    expect(field('target 1 2 3 4 5 orang')).toMatchObject({ value: { text: '1 2 3 4 5 orang' } });
  });

  it('reads data on one line', () => {
    expect(field('data kapal 2023: 202')).toMatchObject({
      items: [{ period: { year: 2023 }, value: { text: '202' } }],
    });
    expect(field('data kapal 202 unit')).toMatchObject({ items: [{ period: null, value: { text: '202 unit' } }] });
    expect(field('data kapal "Kapal"')).toMatchObject({ id: { text: 'kapal' }, items: [] });
  });
});

/** Matches an object in depth. */
function matching(expected: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expected as Record<string, unknown>).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? expect.objectContaining(matching(value)) : value,
    ]),
  );
}

describe('sentences', () => {
  it('compare with values and references', () => {
    expect(said('a.target ≤ 0,85')).toMatchObject({ kind: 'sama', rel: '<=', value: { text: '0,85' } });
    expect(said('a.target =< 0,85')).toMatchObject({ rel: '<=' });
    expect(said('a.target => 5')).toMatchObject({ rel: '>=' });
    expect(said('a.target <> 5')).toMatchObject({ rel: '!=' });
    expect(said('a.target > b.target')).toMatchObject({
      rel: '>',
      other: { steps: [{ text: 'b' }, { text: 'target' }] },
    });
    expect(said('a.target = "B".target')).toMatchObject({ other: { steps: [{ as: 'judul' }, { as: 'id' }] } });
    expect(said('a.target = program "B".target')).toMatchObject({ other: { steps: [{ kind: 'program' }, {}] } });
    expect(said('a.pagu = tabel "2.4".pagu')).toMatchObject({ other: { steps: [{ as: 'tabel', text: '2.4' }, {}] } });
    expect(said('sub kegiatan "X".pagu = 5')).toMatchObject({ ref: { steps: [{ kind: 'subkegiatan' }, {}] } });
    expect(said('a.pertumbuhan(pagu) = 5')).toMatchObject({ ref: { steps: [{}, { text: 'pertumbuhan(pagu)' }] } });
  });

  it('tell how something moved', () => {
    expect(said('a.b naik dari 5,17 tahun 2017 menjadi 7,72% tahun 2022')).toMatchObject({
      from: { value: { text: '5,17' }, period: { year: 2017 } },
      to: { value: { text: '7,72%' }, period: { year: 2022 } },
    });
    expect(said('a.b turun dari 68,91 menjadi 70 tahun')).toMatchObject({
      to: { value: { text: '70 tahun' }, period: null },
    });
    expect(said('a.b naik dari c.b sebesar 5')).toMatchObject({
      from: { ref: { steps: [{ text: 'c' }, { text: 'b' }] } },
    });
    expect(said('a.b naik 5% poin pada 2023')).toMatchObject({ by: { text: '5%' }, poin: true, over: { year: 2023 } });
    expect(said('a.b berfluktuasi 5% s.d. 10% 2021 s.d. 2023')).toMatchObject({
      within: { text: '5% s.d. 10%' },
      over: { form: 'rentang' },
    });
    expect(said('a.b terendah di antara sasaran')).toMatchObject({ among: { text: 'sasaran' } });
    expect(said('a.b terendah di antara c.b, d.b dan e.b')).toMatchObject({ others: [{}, {}, {}] });
    expect(said('a.b terus turun selama 3 tahun')).toMatchObject({ years: { text: '3 tahun' } });
    expect(said('a.b di bawah 5%')).toMatchObject({ verb: 'di bawah', to: { value: { text: '5%' } } });
    expect(said('a.b tidak tercapai')).toMatchObject({ verb: 'tidak tercapai' });
    expect(said('a.b meningkat/ menurun/ tetap')).toMatchObject({ verb: 'terbuka' });
  });

  it('count, add and take means', () => {
    expect(said('jumlah kegiatan di P1 (atribut = "Baik") = 2')).toMatchObject({
      kind: 'cacah',
      each: { within: { steps: [{ text: 'P1' }] }, condition: { op: 'banding' } },
    });
    expect(said('jumlah sub kegiatan = 31')).toMatchObject({ each: { kind: { text: 'sub kegiatan' } } });
    expect(said('jumlah anggaran.pagu = 5')).toMatchObject({ kind: 'agregat', name: 'jumlah' });
    expect(said('rata-rata capaian = 5%')).toMatchObject({ kind: 'agregat', name: 'rata_rata' });
    expect(said('jumlah = 5')).toMatchObject({ kind: 'sama', ref: { steps: [{ text: 'jumlah' }] } });
  });

  it('are bundles where a name opens a block in running text, whatever its first field is', () => {
    const bundled = node('narasi "1" {\n  lkj { mutu "Istimewa"; satuan "x" }\n}');
    expect(bundled).toMatchObject({ kind: 'isian', measure: { text: 'satuan' } });
    expect(node('narasi "1" {\n  lkj { mutu "Istimewa" }\n}')).toMatchObject({
      kind: 'isian',
      measure: { text: 'mutu' },
    });
    expect(node('narasi "1" {\n  "Program X" { pagu < 5 }\n}')).toMatchObject({
      kind: 'isian',
      value: { text: '< 5' },
    });
  });

  it('take names that are words of the language', () => {
    expect(said('teks.naik = 5')).toMatchObject({ kind: 'sama' });
    expect(said('target.dari naik 5')).toMatchObject({
      kind: 'tren',
      ref: { steps: [{ text: 'target' }, { text: 'dari' }] },
    });
    expect(said('tabel = 5')).toMatchObject({ kind: 'sama' });
  });
});

describe('heads', () => {
  it('tell numbers from titles', () => {
    expect(node('tabel 1.2 "Judul"')).toMatchObject({ number: { text: '1.2' }, title: { text: 'Judul' } });
    expect(node('tabel "IV.3"')).toMatchObject({ number: { text: 'IV.3' }, title: null });
    expect(node('tabel "A.1"')).toMatchObject({ number: { text: 'A.1' } });
    expect(node('tabel "Judul"')).toMatchObject({ number: null, title: { text: 'Judul' } });
    expect(node('tabel')).toMatchObject({ number: null, title: null });
    expect(node('narasi "BAB II"')).toMatchObject({ number: { text: 'BAB II' } });
    expect(node('narasi "Kata Pengantar"')).toMatchObject({ title: { text: 'Kata Pengantar' } });
    expect(node('bagian')).toMatchObject({ number: null, title: null });
    expect(node('narasi "1" renstra 2021 s.d. 2026 halaman 5')).toMatchObject({
      renstra: { form: 'rentang' },
      clauses: { halaman: { text: '5' } },
    });
    expect(node('narasi "1" {\n gambar\n}')).toMatchObject({ kind: 'gambar', number: null });
  });

  it('read every clause of a table, in any order', () => {
    expect(
      node(
        'tabel "1" kumulatif tidak format us menyatakan anggaran target renstra 2021 s.d. 2026 2024 halaman "iv" baris 5-7, 9 penjelasan "p" lingkup "l"',
      ),
    ).toMatchObject({
      kumulatif: false,
      formatUs: true,
      menyatakanAnggaran: true,
      measure: { text: 'target' },
      renstra: { form: 'rentang' },
      tahun: { year: 2024 },
      clauses: {
        halaman: { text: 'iv' },
        baris: { text: '5-7, 9' },
        penjelasan: { text: 'p' },
        lingkup: { text: 'l' },
      },
    });
    expect(node('tabel "1" kumulatif ya')).toMatchObject({ kumulatif: true });
  });

  it('read blocks of the budget', () => {
    expect(node('program P1 "A" penunjang sebagian mendukung a, "B" dan c.d juga disebut "X", "Y"')).toMatchObject({
      penunjang: true,
      sebagian: true,
      mendukung: [{}, {}, {}],
      jugaDisebut: [{ text: 'X' }, { text: 'Y' }],
    });
  });
});

describe('faults', () => {
  it('say what is missing and what does not belong', () => {
    expect(fault('gunakan')).toEqual([['entri.kurang', { harap: 'teks', setelah: 'gunakan' }]]);
    expect(fault('ukuran x = (a + b')).toEqual([['kurung.bulat', {}]]);
    expect(fault('ukuran x = a b')).toEqual([['entri.tak_dipahami', { temuan: 'b' }]]);
    expect(fault('narasi "1" {\n  a.b\n}')).toEqual([['entri.kurang', { harap: 'nilai', setelah: 'b' }]]);
    expect(fault('% 5')).toEqual([['entri.tak_dipahami', { temuan: '%' }]]);
    expect(fault('program "a')).toEqual([['teks.tak_tertutup', {}]]);
    expect(fault('tabel "1"\n| a | b\n')).toEqual([['baris.tak_tertutup', {}]]);
    expect(fault('tabel "1"\n| a\n')).toEqual([['baris.tak_tertutup', {}]]);
    expect(fault('program "a" {\n  pagu 5\n} baris 5 baris\n')).toEqual([['entri.tak_dipahami', { temuan: 'baris' }]]);
  });

  it('see a missing semicolon', () => {
    expect(fault('indikator "a" { target 5 orang realisasi 4 }')).toEqual([
      ['titik_koma.hilang', { kata: 'realisasi' }],
    ]);
    expect(fault('indikator "a" { target 5 satuan persen }')).toEqual([['titik_koma.hilang', { kata: 'satuan' }]]);
    expect(fault('indikator "a" { target 5 satuan }')).toEqual([]);
  });
});

describe('tables pasted from a spreadsheet', () => {
  const cells = (text: string): string[][] => {
    const tree = parse(text, 'a.sakip');
    expect(tree.faults).toEqual([]);
    return Array.from({ length: tree.entries.count }, (_, index) => tree.nodeOf(index)).flatMap((row) =>
      row.kind === 'baris' ? [row.cells.map((cell) => cell.text)] : [],
    );
  };

  it('keep leading blank cells and quoted line ends', () => {
    expect(cells('tabel "1" {\nA\tB\n\t\tJumlah\n"x\n""y"""\t5\n# catatan\nSasaran 1\n}')).toEqual([
      ['A', 'B'],
      ['', '', 'Jumlah'],
      ['x\n"y"', '5'],
      ['Sasaran 1'],
    ]);
  });

  it('need no braces where they have tabs', () => {
    expect(cells('tabel "1"\nProgram\tPagu\nProgram A\t5\n\npastikan a = b')).toEqual([
      ['Program', 'Pagu'],
      ['Program A', '5'],
    ]);
  });

  it('stay rows where the head above them is broken', () => {
    const tree = parse('"Evaluasi" {\nA\tB\tC\tD\n\t\tPerangkat Daerah : Dinas\n1\t2\t3\t4\n}', 'a.sakip');
    expect(tree.faults.length).toBe(1);
    expect(Array.from({ length: tree.entries.count }, (_, index) => tree.nodeOf(index).kind)).toEqual([
      'rusak',
      'baris',
      'baris',
      'baris',
    ]);
  });

  it('end where a statement begins, and hold definitions of their own', () => {
    const tree = parse('tabel "1" {\nA\tB\n\tukuran x = a\n1\t2\n"tak tertutup\t3\n', 'a.sakip');
    expect(Array.from({ length: tree.entries.count }, (_, index) => tree.nodeOf(index).kind)).toEqual([
      'tabel',
      'baris',
      'ukuran',
      'baris',
      'baris',
    ]);
    expect(parse('tabel "1" {\nA\tB\ntabel "2" {\nC\tD\n}\n', 'a.sakip').entries.count).toBe(4);
  });
});

describe('sentences in other words', () => {
  it.each([
    ['x.capaian mencapai 80%', '80%'],
    ['x.capaian hanya mencapai 80%', '80%'],
    ['x.capaian sebesar 80 persen', '80 persen'],
    ['x.pagu adalah sebesar Rp 5.000', 'Rp 5.000'],
    ['x.predikat yaitu "Baik"', 'Baik'],
    ['x.predikat adalah Sangat Baik', 'Sangat Baik'],
    ['x.capaian mencapai 60 / 75 x 100% = 80%', '80%'],
  ])('%s says =', (text, value) => {
    expect(said(text)).toMatchObject({ kind: 'sama', rel: '=', value: { text: value } });
  });

  it('but a verb with a target, or an amount behind a verb, is no =', () => {
    expect(said('x.realisasi mencapai target')).toMatchObject({ kind: 'tren', verb: 'mencapai target' });
    expect(said('x.realisasi naik sebesar 5')).toMatchObject({ kind: 'tren', by: { text: '5' } });
    expect(said('x.realisasi naik mencapai 5')).toMatchObject({ kind: 'tren', to: { value: { text: '5' } } });
    expect(said('jumlah program (belum mencapai target) sebanyak 2 (dua) dari 4 (50%)')).toMatchObject({
      verb: 'belum mencapai target',
      value: { text: '2 (dua)', value: { words: { text: 'dua' } } },
      outOf: { text: '4' },
      share: { text: '50%' },
    });
  });

  it('each of several periods, and ranges with "dan"', () => {
    expect(said('x.realisasi selalu melebihi target 2021 s.d. 2023')).toMatchObject({
      always: true,
      verb: 'melebihi target',
      over: { form: 'rentang' },
    });
    expect(said('x.realisasi berkisar antara 80% dan 95%')).toMatchObject({
      verb: 'berkisar',
      within: { text: '80% s.d 95%', value: { kind: 'rentang' } },
    });
    expect(said('x.realisasi tertinggi di antara 2021 dan 2023')).toMatchObject({ over: { form: 'rentang' } });
    expect(said('x.realisasi naik antara 1 s.d. 2 poin')).toMatchObject({ by: { value: { kind: 'rentang' } } });
    expect(said('x.realisasi naik dari tahun lalu')).toMatchObject({ from: { period: { form: 'sebelumnya' } } });
  });

  it('what is compared with, and whose target', () => {
    expect(said('x.capaian lebih tinggi 2 poin dari y.capaian')).toMatchObject({
      verb: 'di atas',
      by: { text: '2' },
      from: { ref: { steps: [{ text: 'y' }, { text: 'capaian' }] } },
    });
    expect(said('x.capaian lebih rendah dari 80%')).toMatchObject({ to: { value: { text: '80%' } }, from: null });
    expect(said('x.realisasi di atas realisasi nasional')).toMatchObject({
      others: [{ steps: [{ text: 'realisasi' }] }],
    });
    expect(said('x.realisasi melebihi target renstra 2026')).toMatchObject({
      source: { text: 'renstra' },
      over: { year: 2026 },
    });
  });

  it('sums and means over a kind', () => {
    expect(said('rata-rata iku.capaian di S1 (capaian < 100%) = 80%')).toMatchObject({
      kind: 'agregat',
      within: { steps: [{ text: 'S1' }] },
      condition: { op: 'banding' },
    });
  });

  it('a part of a whole in a bracket', () => {
    expect(said('x.realisasi = 2,1% (21 dari 1.000 siswa)')).toMatchObject({
      value: { value: { kind: 'angka', second: { kind: 'pecahan', via: 'dari' } } },
    });
  });
});
