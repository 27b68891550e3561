/** What a new report begins with. Each is checked to be without findings, whatever office and year it is of. */
import type { Lang } from '../../language.ts';

export interface Asked {
  readonly office: string;
  readonly year: number;
}

export interface Template {
  /** Begins the name of its file. */
  readonly name: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly detail: Readonly<Record<Lang, string>>;
  readonly text: (asked: Asked) => string;
}

/** In quotes, as the language reads it. */
const quoted = (text: string): string =>
  `"${text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/["“”\\]/g, "'")}"`;

const lkj = ({
  office,
  year,
}: Asked): string => `# Angka dan judul di bawah hanya contoh: ganti dengan milik laporan Anda.
# Kesalahan diberi garis bawah selagi Anda menulis; tekan Ctrl+. pada garis itu
# untuk memperbaikinya. Ctrl+Spasi menunjukkan apa yang dapat ditulis.
dokumen lkj ${quoted(`Laporan Kinerja ${office} Tahun ${year}`)} {
  jenis lkj
  tahun ${year}
}

sasaran "Meningkatnya mutu pelayanan" {
  indikator "Persentase layanan selesai tepat waktu" { satuan persen; arah naik }
}

anggaran {
  program "Program Pelayanan" { pagu Rp 200.000.000; realisasi Rp 190.000.000; serapan 95,00% }
}

# Tabel ditempel dari Word atau Excel, dengan kepala kolomnya sendiri.
tabel "3.1" "Capaian Kinerja Tahun ${year}"
| No | Indikator Kinerja                      | Target | Realisasi | Capaian |
| 1. | Persentase layanan selesai tepat waktu | 90%    | 88,2%     | 98,00%  |

# Kalimat laporan yang menyebut angka dibandingkan dengan tabelnya.
narasi "3.1" {
  "Persentase layanan selesai tepat waktu".capaian = 98,00%
}
`;

const renstra = ({
  office,
  year,
}: Asked): string => `# Target selama masa Renstra. Laporan kinerja memakainya dengan menulis:
# gunakan "nama-berkas-ini.sakip"
dokumen renstra ${quoted(`Rencana Strategis ${office} Tahun ${year}–${year + 4}`)} {
  jenis renstra
  tahun ${year}
  renstra ${year} s.d. ${year + 4}
}

tujuan "Terwujudnya pelayanan yang bermutu" {
  sasaran "Meningkatnya mutu pelayanan" {
    indikator "Persentase layanan selesai tepat waktu" {
      satuan persen
      arah naik
      target { ${[0, 1, 2, 3, 4].map((k) => `${year + k}: ${80 + 3 * k}%`).join('; ')} }
    }
  }
}
`;

const tables = ({
  office,
  year,
}: Asked): string => `# Untuk memeriksa laporan yang sudah jadi: salin tabelnya dari Word atau Excel,
# lalu tempel di bawah baris "tabel", satu per satu.
dokumen lkj ${quoted(`Laporan Kinerja ${office} Tahun ${year}`)} {
  jenis lkj
  tahun ${year}
}

tabel "3.1" "Capaian Kinerja"
| No | Indikator Kinerja                      | Target | Realisasi | Capaian |
| 1. | Persentase layanan selesai tepat waktu | 90%    | 88,2%     | 98,00%  |
`;

export const TEMPLATES: readonly Template[] = [
  {
    name: 'lkj',
    title: { id: 'Laporan kinerja (LKj/LAKIP)', en: 'Performance report (LKj/LAKIP)' },
    detail: { id: 'sasaran, anggaran, tabel capaian dan narasi', en: 'goals, budget, a table and sentences' },
    text: lkj,
  },
  {
    name: 'renstra',
    title: { id: 'Rencana strategis (Renstra)', en: 'Strategic plan (Renstra)' },
    detail: { id: 'tujuan, sasaran dan target lima tahun', en: 'goals and their targets over five years' },
    text: renstra,
  },
  {
    name: 'reviu',
    title: { id: 'Reviu laporan yang sudah jadi', en: 'Review of a finished report' },
    detail: { id: 'hanya tabel yang ditempel', en: 'only pasted tables' },
    text: tables,
  },
];

/** The last year that is over: its report is the one being written. */
export const yearBefore = (now: Date): number => now.getFullYear() - 1;

export const isYear = (text: string): boolean => /^\s*(?:19|20)\d\d\s*$/.test(text);
