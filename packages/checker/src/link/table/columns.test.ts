import { describe, expect, it } from 'vitest';
import { modelOf, periodText } from '../model.fixture.ts';

/** Columns of a table by its head rows: `role measure period version`, blanks for what is not said. */
function columnsOf(head: string, before = ''): readonly string[] {
  const model = modelOf(`dokumen lkj "L" { tahun 2024; renstra 2021 s.d. 2026 }
${before}tabel "1"
${head}
|---|
| x |
`);
  return (model.tables[0]?.columns ?? []).map(({ role, measure, period, version }) =>
    [
      role,
      measure === null ? '' : model.measures[measure],
      period === null ? '' : periodText(period),
      version ? `v${version}` : '',
    ]
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

describe('what columns claim', () => {
  it.each([
    [
      'one row',
      '| No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Keterangan |',
      ['nomor', 'subjek', 'satuan', 'ukuran target', 'ukuran realisasi', 'ukuran capaian', 'teks'],
    ],
    [
      'years',
      '| Indikator | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi s.d. 2024 |',
      ['subjek', 'ukuran target 2023', 'ukuran realisasi 2023', 'ukuran target 2024', 'ukuran realisasi ≤2024'],
    ],
    [
      'versions',
      '| Program | Pagu Murni | Pagu Perubahan | Realisasi | % |',
      ['subjek', 'ukuran pagu v1', 'ukuran pagu v2', 'ukuran realisasi', 'ukuran serapan'],
    ],
    [
      'versions below `Anggaran`',
      '| Program | Anggaran | |\n| | Sebelum Perubahan | Setelah Perubahan |',
      ['subjek', 'ukuran pagu v1', 'ukuran pagu v2'],
    ],
    [
      'years below `Anggaran`',
      '| Program | Anggaran | |\n| | 2023 | 2024 |',
      ['subjek', 'ukuran pagu 2023', 'ukuran pagu 2024'],
    ],
    [
      'a percentage after target and realisasi',
      '| Indikator | Target | Realisasi | % |',
      ['subjek', 'ukuran target', 'ukuran realisasi', 'ukuran capaian'],
    ],
    ['a percentage of nothing', '| Program | % |', ['subjek', 'teks']],
    [
      'the end and the beginning of the Renstra',
      '| Indikator | Kondisi Awal | Target Akhir Renstra | Capaian |',
      ['subjek', 'ukuran realisasi awal', 'ukuran target 2026', 'ukuran capaian'],
    ],
    [
      'words for amounts',
      '| Program | Alokasi Anggaran | Realisasi Keuangan | Capaian | Sisa |',
      ['subjek', 'ukuran pagu', 'ukuran realisasi', 'ukuran serapan', 'ukuran sisa'],
    ],
    [
      'quarters',
      '| Indikator | Realisasi Triwulan I | Realisasi TW II | Capaian Triwulan 4 |',
      ['subjek', 'ukuran realisasi 2024/1', 'ukuran realisasi 2024/2', 'ukuran capaian 2024/4'],
    ],
    [
      'misprinted',
      '| Indikator | Targe t | Realiasi | Capaain |',
      ['subjek', 'ukuran target', 'ukuran realisasi', 'ukuran capaian'],
    ],
    ['targets of others', '| Indikator | Target SDGs | Target |', ['subjek', 'abaikan', 'ukuran target']],
  ] as const)('%s', (_, head, columns) => expect(columnsOf(head)).toEqual(columns));
});

describe('heads of two and three rows', () => {
  it('a blank cell repeats the one on its left over columns with heads of their own', () => {
    expect(
      columnsOf(`| No | Indikator | 2023 |           | 2024 |           |
|    |           | Target | Realisasi | Target | Realisasi |`),
    ).toEqual([
      'nomor',
      'subjek',
      'ukuran target 2023',
      'ukuran realisasi 2023',
      'ukuran target 2024',
      'ukuran realisasi 2024',
    ]);
  });

  it('whose measures they are stands above: Kinerja and Anggaran', () => {
    expect(
      columnsOf(`| Indikator | Kinerja |  |  | Anggaran |  |  |
|  | Target | Realisasi | Capaian | Target | Realisasi | Capaian |`),
    ).toEqual([
      'subjek',
      'ukuran target',
      'ukuran realisasi',
      'ukuran capaian',
      'ukuran pagu',
      'ukuran realisasi',
      'ukuran serapan',
    ]);
  });

  it('quarters as Roman numbers under Triwulan, below a measure', () => {
    expect(
      columnsOf(`| Indikator | Realisasi |  |  |  | Capaian |
|  | Triwulan |  |  |  |  |
|  | I | II | III | IV |  |`),
    ).toEqual([
      'subjek',
      'ukuran realisasi 2024/1',
      'ukuran realisasi 2024/2',
      'ukuran realisasi 2024/3',
      'ukuran realisasi 2024/4',
      'ukuran capaian',
    ]);
  });

  it('a measure above years, with Rp and % below a merged head', () => {
    expect(
      columnsOf(`| Program | Pagu |  |
|  | 2023 | 2024 |`),
    ).toEqual(['subjek', 'ukuran pagu 2023', 'ukuran pagu 2024']);
  });

  it('without a rule: rows of head words and a row of column numbers belong to the head', () => {
    const model = modelOf(`dokumen lkj "L" { tahun 2024 }
tabel "1"
| No | Indikator | Target | Realisasi |
| | | Kinerja | |
| 1 | 2 | 3 | 4 |
| 1. | Panjang jalan | 5 | 6 |
`);
    expect(model.tables[0]?.rows.map(({ role }) => role)).toEqual(['kepala', 'kepala', 'kepala', 'isi']);
  });

  it('a row of one year is a row of the table, rows of small figures too', () => {
    const model = modelOf(`dokumen lkj "L" { tahun 2024 }
indikator x "X" { data kapal "Kapal" }
tabel "jumlah" untuk x
| Tahun | kapal |
| 2022 | |
| 2023 | 7 |
`);
    expect(model.tables[0]?.rows.map(({ role }) => role)).toEqual(['kepala', 'isi', 'isi']);
  });
});

describe('labels of scales', () => {
  const scale = 'skala predikat atas capaian { > 90 "Tinggi"; > 50 s.d. 90 "Sedang"; ≤ 50 "Rendah" }\n';
  it('a column named like the scale, or like its words, or of one label each', () => {
    expect(columnsOf('| Indikator | Capaian | Predikat |', scale)).toEqual([
      'subjek',
      'ukuran capaian',
      'label predikat',
    ]);
    expect(columnsOf('| Indikator | Capaian | Kategori |', scale)).toEqual([
      'subjek',
      'ukuran capaian',
      'label predikat',
    ]);
    expect(columnsOf('| Indikator | Predikat Capaian |', scale)).toEqual(['subjek', 'label predikat']);
    expect(
      columnsOf(
        `| Indikator | Capaian | Notifikasi |  |  |
|  |  | Tinggi | Sedang | Rendah |`,
        scale,
      ),
    ).toEqual(['subjek', 'ukuran capaian', 'label predikat', 'label predikat', 'label predikat']);
  });

  it('are the standard measure without a scale', () => {
    expect(columnsOf('| Indikator | Capaian | Predikat |')).toEqual(['subjek', 'ukuran capaian', 'label predikat']);
  });

  it('of a scale of the report named in the head', () => {
    expect(columnsOf('| Indikator | Atribut |', 'skala atribut atas capaian { > 90 "Hijau"; ≤ 90 "Merah" }\n')).toEqual(
      ['subjek', 'label atribut'],
    );
  });
});
