import { describe, expect, it } from 'vitest';
import { modelOf, periodText } from '../../model.fixture.ts';

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

describe("the report's own place", () => {
  const under = (title: string, head: string): readonly string[] =>
    (modelOf(`dokumen lkj "${title}" { tahun 2024 }\ntabel "1"\n${head}\n|---|\n| x |\n`).tables[0]?.columns ?? []).map(
      ({ role, measure }) => `${role} ${measure === null ? '' : measure}`.trim().split(' ')[0] as string,
    );

  it('says nothing more in a head; another place claims nothing', () => {
    const title = 'Laporan Kinerja Dinas Kesehatan Kabupaten Sentosa Tahun 2024';
    expect(
      under(
        title,
        '| Indikator | Realisasi Kab. Sentosa | Capaian Kabupaten Sentosa 2024 | Realisasi Dinas Kesehatan | Realisasi Kab. Sentosa Raya | Realisasi Kota Sentosa | Realisasi Dinas Kesehatan Kab. Maju |',
      ),
    ).toEqual(['subjek', 'ukuran', 'ukuran', 'ukuran', 'teks', 'teks', 'teks']);
    expect(under(title, '| Indikator | Realisasi | | |\n| | Kab. Sentosa | Kab. Maju | Jawa Barat |')).toEqual([
      'subjek',
      'ukuran',
      'teks',
      'teks',
    ]);
    expect(
      under('LAPORAN KINERJA BADAN KEPEGAWAIAN PROVINSI NUSA RAYA', '| Indikator | Realisasi Prov. Nusa Raya |'),
    ).toEqual(['subjek', 'ukuran']);
    expect(under('Laporan Kinerja', '| Indikator | Realisasi Kab. Sentosa |')).toEqual(['subjek', 'teks']);
  });

  it('may be called by its level alone, behind a measure', () => {
    const title = 'Laporan Kinerja Dinas Kesehatan Kabupaten Sentosa Tahun 2024';
    const heads =
      '| Indikator | Realisasi Kabupaten | Capaian Kab. Tahun 2024 | Realisasi Provinsi | Realisasi Kabupaten Lain | Realisasi Kabupaten/Kota |';
    expect(under(title, heads)).toEqual(['subjek', 'ukuran', 'ukuran', 'teks', 'teks', 'teks']);
    expect(under('Laporan Kinerja Dinas Kesehatan', heads).slice(0, 2)).toEqual(['subjek', 'teks']);
  });
});

it('halves in one row of heads', () => {
  const kinds = (heads: string) =>
    (modelOf(`dokumen lkj "L" { tahun 2024 }\ntabel "1"\n${heads}\n|---|\n| x |\n`).tables[0]?.columns ?? []).map(
      ({ role, measure }) => (measure === null ? role : measure),
    );
  const { measures } = modelOf('');
  const named = (heads: string) => kinds(heads).map((one) => (typeof one === 'number' ? measures[one] : one));
  expect(named('| Sub Kegiatan | Indikator | Target K | Target (Rp) | Realisasi K | Realisasi (Rp) |')).toEqual([
    'subjek',
    'subjek',
    'target',
    'pagu',
    'realisasi',
    'realisasi',
  ]);
  // Without the other half the bracket is a unit.
  expect(named('| Indikator | Target (Rp) | Realisasi (Rp) |')).toEqual(['subjek', 'target', 'realisasi']);
});

describe('the total of a year behind its parts', () => {
  it('is the measure of the year; behind some of them, or beside a column of the year, it is not', () => {
    const four = '| Indikator | Target | TW I | TW II | TW III | TW IV | Jumlah |';
    const below =
      '| Indikator | Target | Realisasi | | | | Jumlah | Capaian |\n| | | TW I | TW II | TW III | TW IV | | |';
    expect(columnsOf(below)).toEqual([
      'subjek',
      'ukuran target',
      'ukuran realisasi 2024/1',
      'ukuran realisasi 2024/2',
      'ukuran realisasi 2024/3',
      'ukuran realisasi 2024/4',
      'ukuran realisasi 2024',
      'ukuran capaian',
    ]);
    expect(columnsOf('| Indikator | Realisasi Semester I | Realisasi Semester II | Total 2024 |').at(-1)).toBe(
      'ukuran realisasi 2024',
    );
    expect(columnsOf(four).at(-1)).toBe('teks');
    expect(columnsOf('| Indikator | Realisasi TW III | Realisasi TW IV | Jumlah |').at(-1)).toBe('teks');
    expect(columnsOf('| Indikator | Realisasi | Realisasi Semester I | Realisasi Semester II | Jumlah |').at(-1)).toBe(
      'teks',
    );
  });
});
