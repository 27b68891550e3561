/** A report in the middle of being written: at its end a value is due that the editor can compute. */
export const UNFINISHED: string = `# Ctrl+Spasi menawarkan apa yang dapat ditulis. Capaian di bawah sudah dihitung:
# pilih dengan panah, lalu tekan Tab atau Enter.
dokumen lkj "Laporan Kinerja Dinas Contoh Tahun 2025" {
  jenis lkj
  tahun 2025
}

sasaran "Meningkatnya mutu pelayanan" {
  indikator "Persentase layanan selesai tepat waktu" {
    satuan persen
    arah naik
    target 90%
    realisasi 88,2%
    capaian \n  }
}
`;
export const DUE = 'capaian ';

/** A short report with mistakes to be found and fixed, each by another way. */
export const EXAMPLE: string = `# Contoh dengan beberapa kesalahan. Arahkan tetikus ke garis bawah untuk membacanya,
# lalu tekan Ctrl+. untuk memperbaikinya.
dokumen lkj "Laporan Kinerja Dinas Contoh Tahun 2025" {
  jenis lkj
  tahun 2025
}

anggaran {
  program "Program Pelayanan" { pagu Rp 200.000.000; realisasi Rp 190.000.000; serapan 93,00% }
}

tabel "3.1" "Capaian Kinerja Tahun 2025"
| No | Indikator Kinerja                      | Target | Realisasi | Capaian |
| 1. | Persentase layanan selesai tepat waktu | 90%    | 88,2%     | 98,00%  |
| 2. | Persentase pengaduan yang ditangani    | 80%    | 84%       | 104,00% |

narasi "3.1" {
  "Persentase layanan selesai tepat waktu".realisasi meningkat dari 91% 2024
}
`;
