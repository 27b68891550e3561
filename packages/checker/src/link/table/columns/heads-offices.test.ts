/** Heads as offices print them in other words, other orders, other years, misspelt; none of them is in `heads.tsv`. */
import { describe, expect, it } from 'vitest';
import { columnsUnder, said } from './heads.fixture.ts';

const INDICATOR = 'subjek indikator';
const PROGRAM = 'subjek program';

/** A table by what it is, its heads and what each says. */
const TABLES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'kabupaten: rencana dan realisasi kinerja',
    [
      ['Nomor Urut', 'nomor'],
      ['Sasaran Strategis Dinas', 'subjek sasaran'],
      ['Indikator Kinerja Sasaran', INDICATOR],
      ['Satuan', 'satuan'],
      ['Rencana', 'target'],
      ['Realisasi Kinerja', 'realisasi'],
      ['Tingkat Capaian', 'capaian'],
      ['Sumber Data', 'teks'],
    ],
  ],
  [
    'provinsi: persentase dengan kata lain',
    [
      ['NO', 'nomor'],
      ['IKU', INDICATOR],
      ['Target Kinerja', 'target'],
      ['Realisasi', 'realisasi'],
      ['Persentase Capaian Kinerja', 'capaian'],
      ['Kategori', 'label'],
    ],
  ],
  [
    'kementerian: tahun di belakang',
    [
      ['Indikator Kinerja Utama (IKU)', INDICATOR],
      ['Realisasi 2023', 'realisasi 2023'],
      ['2024 Target', 'target 2024'],
      ['Realisasi Tahun 2024', 'realisasi 2024'],
      ['% Capaian 2024', 'capaian 2024'],
      ['Target Akhir RPJMN', 'target 2030'],
    ],
  ],
  [
    'perubahan anggaran',
    [
      ['Program', PROGRAM],
      ['Pagu DPA', 'pagu'],
      ['Anggaran Sebelum Perubahan (Rp)', 'pagu murni'],
      ['Pagu APBD-P', 'pagu perubahan'],
      ['Realisasi Keuangan', 'realisasi (anggaran)'],
      ['Penyerapan', 'serapan'],
    ],
  ],
  [
    'perubahan anggaran, kata lain',
    [
      ['Nama Program', PROGRAM],
      ['APBD Murni', 'teks'],
      ['Anggaran Semula', 'pagu murni'],
      ['Anggaran Setelah Perubahan', 'pagu perubahan'],
      ['Pagu Perubahan I', 'pagu perubahan'],
      ['Pagu Perubahan II (Rp)', 'pagu perubahan 2'],
      ['Anggaran Perubahan Ke-2', 'pagu perubahan 2'],
      ['Pagu Perubahan 2027', 'pagu 2027 perubahan'],
      ['Bertambah/ (Berkurang)', 'teks'],
    ],
  ],
  [
    'perubahan anggaran di bawah satu kepala',
    [
      ['Program', PROGRAM],
      ['Anggaran › Induk', 'pagu murni'],
      ['Anggaran › Perubahan', 'pagu perubahan'],
      ['Realisasi › Rp', 'realisasi (anggaran)'],
      ['Realisasi › %', 'serapan'],
    ],
  ],
  [
    'triwulan',
    [
      ['Indikator', INDICATOR],
      ['Target Kinerja Triwulan III', 'target 2025/3'],
      ['Realisasi TW. III', 'realisasi 2025/3'],
      ['Capaian s.d. Triwulan II', 'capaian ≤2025/2'],
      ['Realisasi s/d TW III Tahun 2025', 'realisasi ≤2025/3'],
      ['Capaian Kinerja sampai dengan Triwulan IV', 'capaian ≤2025/4'],
    ],
  ],
  [
    'triwulan di bawah kepala',
    [
      ['Indikator', INDICATOR],
      ['Target Triwulan › I', 'target 2025/1'],
      ['Target Triwulan › II', 'target 2025/2'],
      ['Realisasi Kumulatif Triwulan › I', 'realisasi ≤2025/1'],
      ['Realisasi Kumulatif Triwulan › II', 'realisasi ≤2025/2'],
    ],
  ],
  [
    'empat angka Romawi adalah triwulan, dua tidak tentu',
    [
      ['Indikator', INDICATOR],
      ['Target › I', 'target 2025/1'],
      ['Target › II', 'target 2025/2'],
      ['Target › III', 'target 2025/3'],
      ['Target › IV', 'target 2025/4'],
      ['Realisasi › I', 'tidak pasti'],
      ['Realisasi › II', 'tidak pasti'],
    ],
  ],
  [
    'semester dan bulan',
    [
      ['Indikator', INDICATOR],
      ['Target Semester I', 'target 2025/5'],
      ['Realisasi Smt. II', 'realisasi 2025/6'],
      ['Realisasi s.d. Juni 2024', 'realisasi ≤2024/12'],
      ['Realisasi s.d. 31 Desember 2024', 'realisasi 2024'],
      ['Capaian bulan Maret', 'capaian 2025/9'],
    ],
  ],
  [
    'lima tahun, kepala hanya tahun',
    [
      ['Indikator Kinerja', INDICATOR],
      ['Target Tahun › 2021', 'target 2021'],
      ['Target Tahun › 2022', 'target 2022'],
      ['Realisasi pada tahun › 2021', 'realisasi 2021'],
      ['Realisasi pada tahun › 2022', 'realisasi 2022'],
      ['Tingkat Capaian Tahun › 2021', 'capaian 2021'],
    ],
  ],
  [
    'akhir rencana',
    [
      ['Indikator', INDICATOR],
      ['Kondisi Awal', 'realisasi awal'],
      ['Kondisi Akhir', 'target 2030'],
      ['Target Akhir RPJMD 2026', 'target 2026'],
      ['Realisasi s.d. 2024', 'realisasi ≤2024'],
      ['Tingkat Kemajuan (%)', 'kemajuan'],
      ['Capaian terhadap Target Akhir RPJMD', 'teks'],
    ],
  ],
  [
    'sumber target',
    [
      ['Indikator', INDICATOR],
      ['Target RPJMD 2024', 'target renstra 2024'],
      ['Target Renstra Perangkat Daerah 2025', 'target renstra 2025'],
      ['Target Perjanjian Kinerja 2025', 'target pk 2025'],
      ['Target Nasional', 'target nasional'],
      ['Standar Nasional', 'target nasional'],
      ['Realisasi Nasional', 'realisasi nasional'],
    ],
  ],
  [
    'kinerja dan anggaran berdampingan',
    [
      ['Sasaran', 'subjek sasaran'],
      ['Indikator', INDICATOR],
      ['Kinerja › Target', 'target'],
      ['Kinerja › Realisasi', 'realisasi'],
      ['Kinerja › Capaian (%)', 'capaian'],
      ['Program', PROGRAM],
      ['Keuangan › Pagu (Rp)', 'pagu'],
      ['Keuangan › Realisasi (Rp)', 'realisasi (anggaran)'],
      ['Keuangan › Capaian (%)', 'serapan'],
    ],
  ],
  [
    'anggaran lebih dahulu',
    [
      ['Program', PROGRAM],
      ['Anggaran', 'pagu'],
      ['Realisasi', 'realisasi (anggaran)'],
      ['%', 'serapan'],
      ['Indikator Program', INDICATOR],
      ['Target', 'target'],
      ['Realisasi', 'realisasi'],
      ['%', 'capaian'],
    ],
  ],
  [
    'persen di belakang',
    [
      ['Uraian Kegiatan', 'subjek kegiatan'],
      ['Jumlah Anggaran (Rp)', 'pagu'],
      ['Jumlah Realisasi (Rp)', 'realisasi (anggaran)'],
      ['Persentase Penyerapan Anggaran', 'serapan'],
      ['Sisa Anggaran (Rp)', 'sisa'],
      ['Sisa Anggaran (%)', 'teks'],
    ],
  ],
  [
    'fisik dan keuangan',
    [
      ['Sub Kegiatan', 'subjek subkegiatan'],
      ['Pagu Anggaran', 'pagu'],
      ['Realisasi Keuangan (Rp)', 'realisasi (anggaran)'],
      ['Realisasi Keuangan (%)', 'serapan'],
      ['Realisasi Fisik (%)', 'fisik'],
      ['Kendala', 'teks'],
    ],
  ],
  [
    'capaian di antara target dan persentasenya adalah realisasi',
    [
      ['Indikator', INDICATOR],
      ['Target', 'target'],
      ['Capaian', 'realisasi'],
      ['Persentase', 'capaian'],
    ],
  ],
  [
    'capaian realisasi di sebelah realisasi',
    [
      ['Program', PROGRAM],
      ['Pagu', 'pagu'],
      ['Realisasi', 'realisasi (anggaran)'],
      ['Capaian Realisasi Anggaran', 'serapan'],
    ],
  ],
  [
    'rasio dan perbandingan',
    [
      ['Program', PROGRAM],
      ['Rasio Anggaran dan Realisasi', 'serapan'],
      ['Realisasi Anggaran terhadap Pagu (%)', 'serapan'],
      ['Perbandingan Realisasi dan Anggaran', 'serapan'],
    ],
  ],
  [
    'terhadap target',
    [
      ['Indikator', INDICATOR],
      ['Target 2025', 'target 2025'],
      ['Realisasi 2025', 'realisasi 2025'],
      ['Capaian terhadap Target 2025', 'capaian 2025'],
      ['Realisasi terhadap Target (%)', 'capaian'],
      ['Capaian 2025 terhadap Target 2030', 'teks'],
    ],
  ],
  [
    'salah ketik dan kata terpotong',
    [
      ['Indikator Kinrja', INDICATOR],
      ['Tarrget', 'target'],
      ['Reali-sasi', 'realisasi'],
      ['Capa ian (%)', 'capaian'],
      ['Keteranga n', 'teks'],
    ],
  ],
  [
    'salah ketik pada anggaran',
    [
      ['PROGRAMM', PROGRAM],
      ['ANGGRAN', 'pagu'],
      ['REALISASII ANGGARAN', 'realisasi (anggaran)'],
      ['PENYERAPN', 'serapan'],
    ],
  ],
  [
    'satuan dan pembesar',
    [
      ['Program', PROGRAM],
      ['Pagu (juta)', 'pagu'],
      ['Realisasi (dalam jutaan Rupiah)', 'realisasi (anggaran)'],
      ['Serapan (%)', 'serapan'],
    ],
  ],
  [
    'catatan kaki',
    [
      ['Indikator Kinerja*)', INDICATOR],
      ['Target**', 'target'],
      ['Realisasi 1)', 'realisasi'],
      ['Capaian²', 'capaian'],
    ],
  ],
  [
    'kolom yang bukan ukuran laporan ini',
    [
      ['Indikator', INDICATOR],
      ['Realisasi', 'realisasi'],
      ['Realisasi Provinsi', 'teks'],
      ['Realisasi Kabupaten Lain', 'teks'],
      ['Selisih', 'teks'],
      ['Kenaikan/Penurunan (%)', 'teks'],
      ['Jumlah Indikator', 'teks'],
      ['Faktor Pendorong Capaian', 'teks'],
      ['Permasalahan dan Solusi', 'teks'],
      ['Rencana Tindak Lanjut', 'teks'],
      ['Rencana Aksi', 'teks'],
    ],
  ],
  [
    'kata yang tidak dikenal di samping ukuran',
    [
      ['Indikator', INDICATOR],
      ['Realisasi Kemukus', 'tidak pasti'],
      ['Target Pesimis', 'tidak pasti'],
      ['Capaian versi BPS', 'tidak pasti'],
      ['Anggaran Refocusing', 'tidak pasti'],
      ['Pagu Setelah Efisiensi', 'tidak pasti'],
      ['Target dan Realisasi', 'tidak pasti'],
      ['Target 2021-2026', 'tidak pasti'],
      ['Target Tahun ke-3', 'tidak pasti'],
      ['Realisasi Triwulan I - III', 'tidak pasti'],
    ],
  ],
  [
    'waktu nisbi',
    [
      ['Indikator', INDICATOR],
      ['Realisasi Tahun Lalu', 'realisasi 2024'],
      ['Realisasi Tahun Sebelumnya', 'realisasi 2024'],
      ['Realisasi Tahun n-1', 'realisasi 2024'],
      ['Target Tahun Berjalan', 'target'],
      ['Target Tahun Ini', 'target'],
      ['Target Tahun Depan', 'tidak pasti'],
    ],
  ],
  [
    'renstra: target dan pagu per tahun',
    [
      ['Program/Kegiatan', 'subjek program kegiatan subkegiatan'],
      ['Indikator Kinerja Program (Outcome)', INDICATOR],
      ['Target Kinerja dan Kerangka Pendanaan › 2026 › Target', 'target 2026'],
      ['Target Kinerja dan Kerangka Pendanaan › 2026 › Rp', 'pagu 2026'],
      ['Target Kinerja dan Kerangka Pendanaan › 2027 › Target', 'target 2027'],
      ['Target Kinerja dan Kerangka Pendanaan › 2027 › Rp', 'pagu 2027'],
      ['Unit Kerja Penanggung Jawab', 'teks'],
      ['Lokasi', 'teks'],
    ],
  ],
  [
    'K dan Rp dengan kata lain',
    [
      ['Kegiatan', 'subjek kegiatan'],
      ['Indikator', INDICATOR],
      ['Target 2025 › Fisik', 'target 2025'],
      ['Target 2025 › Keuangan', 'pagu 2025'],
      ['Realisasi 2025 › Fisik', 'realisasi 2025'],
      ['Realisasi 2025 › Keuangan', 'realisasi 2025 (anggaran)'],
      ['Capaian 2025 › Fisik', 'capaian 2025'],
      ['Capaian 2025 › Keuangan', 'serapan 2025'],
    ],
  ],
  [
    'pohon kinerja',
    [
      ['Tujuan Perangkat Daerah', 'subjek tujuan'],
      ['Sasaran Perangkat Daerah', 'subjek sasaran'],
      ['Outcome', 'subjek hasil'],
      ['Output', 'subjek keluaran'],
      ['Indikator Output', INDICATOR],
      ['Misi', 'teks'],
      ['Arah Kebijakan', 'teks'],
      ['Sasaran RPJMD', 'teks'],
      ['Kelompok Sasaran', 'teks'],
    ],
  ],
  [
    'belanja',
    [
      ['Kode Rekening', 'teks'],
      ['Jenis Belanja', 'subjek rincian'],
      ['Alokasi Anggaran', 'pagu'],
      ['Realisasi Belanja', 'realisasi (anggaran)'],
      ['Lebih/(Kurang)', 'teks'],
    ],
  ],
  [
    'efisiensi',
    [
      ['Sasaran', 'subjek sasaran'],
      ['% Capaian Kinerja', 'capaian'],
      ['% Penyerapan Anggaran', 'serapan'],
      ['Tingkat Efisiensi', 'efisiensi'],
    ],
  ],
  [
    'evaluasi internal',
    [
      ['No', 'nomor'],
      ['Komponen yang Dinilai', 'subjek komponen'],
      ['Bobot', 'bobot'],
      ['Nilai 2023', 'nilai 2023'],
      ['Nilai Tahun 2024', 'nilai 2024'],
    ],
  ],
  [
    'ukuran menyebut subjeknya',
    [
      ['Sasaran', 'subjek sasaran'],
      ['Indikator', INDICATOR],
      ['Capaian Indikator', 'capaian'],
      ['Capaian Sasaran', 'capaian'],
      ['program.pagu', 'pagu'],
    ],
  ],
  [
    'kepala di atas dua tingkat',
    [
      ['Uraian', 'subjek apa saja'],
      ['Tahun 2023 › Target', 'target 2023'],
      ['Tahun 2023 › Realisasi', 'realisasi 2023'],
      ['Tahun 2023 › Capaian', 'capaian 2023'],
      ['Tahun 2024 › Target', 'target 2024'],
      ['Tahun 2024 › Realisasi', 'realisasi 2024'],
      ['Tahun 2024 › Capaian', 'capaian 2024'],
    ],
  ],
  [
    'kecamatan',
    [
      ['NO.', 'nomor'],
      ['PROGRAM / KEGIATAN / SUB KEGIATAN', 'subjek program kegiatan subkegiatan'],
      ['PAGU ANGGARAN 2025 (Rp.)', 'pagu 2025'],
      ['REALISASI ANGGARAN 2025 (Rp.)', 'realisasi 2025 (anggaran)'],
      ['CAPAIAN (%)', 'serapan'],
      ['KETERANGAN', 'teks'],
    ],
  ],
  [
    'waktu yang tidak disebut',
    [
      ['Indikator', INDICATOR],
      ['Target Bulan Ini', 'tidak pasti'],
      ['Realisasi Triwulan Ini', 'tidak pasti'],
      ['Realisasi s.d. Bulan Ini', 'teks'],
      ['Realisasi s.d. Tahun Ini', 'realisasi ≤2025'],
      ['Capaian Semester', 'tidak pasti'],
    ],
  ],
  [
    'terhadap target setahun',
    [
      ['Indikator', INDICATOR],
      ['Target Tahunan', 'target'],
      ['Realisasi s.d. Triwulan III', 'realisasi ≤2025/3'],
      ['Capaian thd Target Tahunan', 'capaian terhadap 2025 ≤2025/3'],
      ['Capaian terhadap Target Akhir', 'teks'],
    ],
  ],
  [
    'singkatan',
    [
      ['Prog.', PROGRAM],
      ['Angg. (Rp)', 'pagu'],
      ['Real. Angg. (Rp)', 'realisasi (anggaran)'],
      ['Real. (%)', 'serapan'],
    ],
  ],
  [
    'uang dengan kata lain',
    [
      ['Sub Kegiatan', 'subjek subkegiatan'],
      ['Anggaran Tahun 2025', 'pagu 2025'],
      ['Anggaran yang Direalisasikan', 'realisasi (anggaran)'],
      ['Penyerapan (Rp)', 'realisasi (anggaran)'],
      ['Penyerapan (%)', 'serapan'],
      ['Total Belanja', 'tidak pasti'],
      ['Dana (Rp)', 'tidak pasti'],
    ],
  ],
  [
    'judul yang mirip ukuran',
    [
      ['Sasaran', 'subjek sasaran'],
      ['Rencana Kegiatan', 'teks'],
      ['Rencana Kerja', 'teks'],
      ['Keterangan Capaian', 'teks'],
      ['Status Capaian', 'teks'],
      ['Waktu Pelaksanaan Kegiatan', 'teks'],
    ],
  ],
  [
    'kementerian: rincian output',
    [
      ['Rincian Output', 'subjek keluaran'],
      ['Target Output', 'target'],
      ['Capaian Output', 'capaian'],
    ],
  ],
  [
    'hasil yang tidak punya kolom',
    [
      ['Program', PROGRAM],
      ['Capaian Outcome', 'tidak pasti'],
      ['Capaian Output', 'tidak pasti'],
    ],
  ],
];

describe.each(TABLES)('%s', (_, heads) => {
  const columns = columnsUnder(heads.map(([head]) => head));
  it.each(heads.map(([head, wanted], at) => [head, wanted, at] as const))('%s: %s', (_head, wanted, at) => {
    expect(columns[at] === undefined ? 'tidak ada' : said(columns[at])).toBe(wanted);
  });
});

it('there are many of them', () => expect(TABLES.flatMap(([, heads]) => heads).length).toBeGreaterThan(200));
