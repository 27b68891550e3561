/** What cells claim by heads that need their neighbours, their cells or their rows to be understood. */
import { describe, expect, it } from 'vitest';
import { claimTexts, modelOf } from '../../model.fixture.ts';

const HEAD = 'dokumen lkj "L" { tahun 2026; renstra 2025 s.d. 2029 }\n';
const said = (text: string): readonly string[] => claimTexts(modelOf(HEAD + text));
const rolesOf = (text: string) => modelOf(HEAD + text).tables[0]?.rows.map(({ role }) => role);
const SCALE = 'skala predikat atas capaian { > 90 "Tinggi"; > 70 s.d. 90 "Sedang"; ≤ 70 "Rendah" }\n';
const labelsOf = (text: string) => [...modelOf(HEAD + SCALE + text).claims.labels.values()];

describe('columns below the labels of a scale', () => {
  const row = (cells: string) => `tabel "1"
| Indikator | Tinggi | Sedang | Rendah |
| Luas taman | ${cells} |
`;
  it('a tick or the label itself claims the label', () => {
    expect(labelsOf(row('√ | | '))).toEqual(['Tinggi']);
    expect(labelsOf(row(' | Sedang | '))).toEqual(['Sedang']);
    expect(labelsOf(row(' | | x'))).toEqual(['Rendah']);
  });
  it('a cross beside a tick says no', () => expect(labelsOf(row('x | v | x'))).toEqual(['Sedang']));
  it('another label stands against the head', () =>
    expect(labelsOf(row(' | Rendah | '))).toEqual(['Sedang', 'Rendah']));
  it('anything else claims nothing', () => expect(labelsOf(row('95,00 | - | lihat lampiran'))).toEqual([]));
});

describe('columns by their cells', () => {
  it('of ticks claim nothing, whatever their head', () => {
    expect(said('tabel "1"\n| Indikator | Target | Realisasi |\n| Luas taman | v | 5 |\n')).toEqual([
      'Luas taman.realisasi 2026 5',
    ]);
  });
  it('Keterangan is a label where every filled cell is one, else text', () => {
    const table = (second: string) => `tabel "1"
| Indikator | Capaian | Keterangan |
| Luas taman | 95% | Tinggi |
| Luas kebun | 80% | ${second} |
`;
    expect(labelsOf(table('Sedang'))).toEqual(['Tinggi', 'Sedang']);
    expect(labelsOf(table('Sedang berjalan'))).toEqual([]);
  });
  it('amounts are no percentages, percentages no amounts', () => {
    const model = modelOf(`${HEAD}tabel "1"
| Program | Capaian | Pagu |
| Pasar | Rp 12.000.000 | 95% |
| Parkir | Rp 15.000.000 | 90% |
`);
    expect(model.tables[0]?.columns.map(({ role }) => role)).toEqual(['subjek', 'teks', 'teks']);
    expect(model.problems.map(({ message }) => message.key)).toEqual(['nama.kolom.tidak_jelas']);
  });
});

describe('parts of a realisasi', () => {
  it('pembilang and penyebut, n and N, are of the row’s indicator', () => {
    expect(
      said(`tabel "1"
| Indikator | Pembilang | Penyebut | Realisasi |
| Bayi sehat | 18 | 24 | 75,00% |
tabel "2"
| Indikator | Realisasi | | |
| | n | N | % |
| Balita sehat | 9 | 12 | 75,00 |
`),
    ).toEqual([
      'Bayi sehat.pembilang 2026 18',
      'Bayi sehat.penyebut 2026 24',
      'Bayi sehat.realisasi 2026 75,00%',
      'Balita sehat.pembilang 2026 9',
      'Balita sehat.penyebut 2026 12',
      'Balita sehat.realisasi 2026 75,00',
    ]);
  });
});

describe('tables of one subject', () => {
  const X = 'indikator x "Angka harapan hidup" { juga disebut "AHH"; data lahir "Kelahiran hidup" }\n';
  it('with years as heads have rows that name the measure, or the subject itself', () => {
    expect(
      said(`${X}tabel "1" untuk x
| Uraian | 2025 | 2026 |
| AHH | 70 | 71 |
| Target RPJMD | 69 | 72 |
| Target Nasional | 73 | 74 |
`),
    ).toEqual([
      'Angka harapan hidup.realisasi 2025 70',
      'Angka harapan hidup.realisasi 2026 71',
      'Angka harapan hidup.target renstra 2025 69',
      'Angka harapan hidup.target renstra 2026 72',
      'Angka harapan hidup.target nasional 2025 73',
      'Angka harapan hidup.target nasional 2026 74',
    ]);
  });
  it('may name its data in their heads', () => {
    expect(said(`${X}tabel "1" untuk x\n| Tahun | Kelahiran Hidup |\n| 2025 | 180 |\n`)).toEqual([
      'Angka harapan hidup.lahir 2025 180',
    ]);
  });
  it('rows of measures stand below an indicator of any table of years', () => {
    expect(
      said(`tabel "1"
| Indikator | Uraian | 2025 | 2026 |
| Luas taman | Target | 10 | 20 |
| | Realisasi | 9 | 18 |
`),
    ).toEqual([
      'Luas taman.target 2025 10',
      'Luas taman.target 2026 20',
      'Luas taman.realisasi 2025 9',
      'Luas taman.realisasi 2026 18',
    ]);
  });
});

describe('rows around the head', () => {
  it('title lines above it and its repetition on the next page are no rows', () => {
    const text = `tabel "1" {
Evaluasi Kinerja		
Tahun 2026		
Indikator	Target	Realisasi
Luas taman	10	9
Indikator	Target	Realisasi
Luas kebun	5	4
}
`;
    expect(rolesOf(text)).toEqual(['kepala', 'kepala', 'kepala', 'isi', 'isi']);
    expect(said(text)).toEqual([
      'Luas taman.target 2026 10',
      'Luas taman.realisasi 2026 9',
      'Luas kebun.target 2026 5',
      'Luas kebun.realisasi 2026 4',
    ]);
  });
  it('a title that reads as a head word is a row all the same', () => {
    expect(
      rolesOf('tabel "1"\n| Indikator | Target | Realisasi |\n| Penyerapan Anggaran | | |\n| Luas taman | 5 | 4 |\n'),
    ).toEqual(['kepala', 'judul', 'isi']);
  });
});

it('the measure of a kind is of that kind’s own column', () => {
  expect(
    said(`tabel "1"
| Sasaran | Indikator | Capaian Indikator | Capaian Sasaran |
| Kota hijau | Luas taman | 90% | 85% |
`),
  ).toEqual(['Luas taman.capaian 2026 90%', 'Kota hijau.capaian 2026 85%']);
});

it('what a program brings about does not spend', () => {
  expect(
    said(`tabel "1"
| Program | Outcome | Pagu |
| Pertamanan | Kota yang hijau | 10 |
`),
  ).toEqual(['Pertamanan.pagu 2026 10']);
});

it('against the year’s target a quarter’s result is another ratio', () => {
  expect(
    said(`tabel "1"
| Indikator | Target PK | Realisasi TW I | Capaian terhadap Target PK |
| Luas taman | 10 | 2 | 20% |
`),
  ).toEqual([
    'Luas taman.target pk 2026 10',
    'Luas taman.realisasi 2026/1 2',
    'Luas taman.capaian terhadap 2026 2026/1 20%',
  ]);
  expect(said('indikator x "X" { capaian TW1 terhadap 2026: 20% }\n')).toEqual(['X.capaian terhadap 2026 2026/1 20%']);
});

it('one table may have its numbers in US format, or one column', () => {
  const read = (text: string) => [...modelOf(HEAD + text).claims.mantissa];
  expect(read('tabel "1" format us\n| Program | Pagu |\n| Pasar | 1,250.50 |\n')).toEqual([125_050]);
  expect(read('tabel "1"\n| Program | Pagu (format us) |\n| Pasar | 1,250.50 |\n')).toEqual([125_050]);
});
