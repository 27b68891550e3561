/** Titles composed of words of the field: none is a real office's. */
import type { Random } from './random.ts';

const THINGS = [
  'puskesmas',
  'jembatan',
  'irigasi',
  'sekolah dasar',
  'posyandu',
  'terminal',
  'pasar desa',
  'taman kota',
  'arsip vital',
  'pelabuhan rakyat',
  'embung',
  'lumbung pangan',
  'museum',
  'sanggar seni',
  'rumah layak huni',
  'drainase',
  'laboratorium',
  'halte',
  'kapal patroli',
  'hutan desa',
  'bank sampah',
  'sentra kerajinan',
  'situs budaya',
  'rumah potong hewan',
  'tempat ibadah',
  'perpustakaan',
  'gelanggang olahraga',
  'menara telekomunikasi',
  'sumur bor',
  'kebun bibit',
  'balai latihan',
  'panti sosial',
  'kelurahan siaga',
  'wisata bahari',
  'bumdes',
  'pos pemadam',
  'rambu lalu lintas',
] as const;
const PEOPLE = [
  'guru',
  'penyuluh',
  'nelayan',
  'pembudidaya',
  'lansia',
  'balita',
  'pencari kerja',
  'pengrajin',
  'aparatur',
  'petani',
  'penyandang disabilitas',
  'kader',
  'atlet',
  'wirausaha',
  'pekerja migran',
  'ibu hamil',
  'peserta didik',
  'peternak',
] as const;
const STATES = [
  'berkondisi mantap',
  'terakreditasi',
  'aktif',
  'bersertifikat',
  'terlayani',
  'memenuhi standar',
  'tepat waktu',
  'berfungsi baik',
  'terdata lengkap',
  'mandiri',
  'terlatih',
  'berizin',
  'tertangani',
  'bebas temuan',
  'terverifikasi',
] as const;
const INDEXES = [
  'Indeks Kepuasan Masyarakat',
  'Indeks Risiko Bencana',
  'Indeks Ketahanan Pangan',
  'Nilai Kematangan Perangkat Daerah',
  'Indeks Pembangunan Gender',
  'Indeks Kualitas Air',
  'Nilai Keterbukaan Informasi',
  'Indeks Literasi',
  'Indeks Inovasi',
  'Nilai SPBE',
  'Indeks Desa Membangun',
  'Indeks Kemerdekaan Pers',
  'Nilai Maturitas SPIP',
  'Indeks Profesionalitas ASN',
] as const;
const LOW = [
  'Angka kematian bayi',
  'Prevalensi tengkes',
  'Tingkat pengangguran terbuka',
  'Angka putus sekolah',
  'Lama tanggap darurat',
  'Angka kecelakaan kerja',
  'Rata-rata waktu pelayanan izin',
  'Tingkat kehilangan air',
  'Luas kawasan kumuh',
  'Jumlah konflik lahan',
  'Angka kesakitan malaria',
  'Persentase temuan belum selesai',
  'Jumlah titik banjir',
  'Jumlah keluhan pelanggan',
] as const;
const FIELDS = [
  'Kesehatan Masyarakat',
  'Sumber Daya Air',
  'Ketenagakerjaan',
  'Kebudayaan',
  'Perhubungan Darat',
  'Kearsipan',
  'Kehutanan',
  'Perlindungan Anak',
  'Kepemudaan',
  'Penataan Ruang',
  'Statistik Sektoral',
  'Komunikasi Publik',
  'Energi Terbarukan',
  'Transmigrasi',
  'Pertanahan',
  'Persandian',
  'Kebencanaan',
  'Pemberdayaan Desa',
  'Peternakan',
  'Kelautan',
  'Pariwisata',
  'Penanaman Modal',
  'Administrasi Kependudukan',
  'Lingkungan Hidup',
  'Ketertiban Umum',
  'Perdagangan',
  'Perindustrian',
] as const;
const WORK = [
  'Pengembangan',
  'Pembinaan',
  'Rehabilitasi',
  'Pengawasan',
  'Fasilitasi',
  'Penyediaan',
  'Penataan',
  'Pemeliharaan',
  'Pendampingan',
  'Koordinasi',
  'Sosialisasi',
  'Pemantauan',
  'Inventarisasi',
  'Pembangunan',
  'Optimalisasi',
  'Promosi',
] as const;
const WHERE = [
  'di Kecamatan',
  'Tingkat Kabupaten',
  'Lintas Sektor',
  'bagi Kelompok Rentan',
  'Berbasis Masyarakat',
  'Wilayah Pesisir',
  'di Daerah Terpencil',
  'Skala Kecil',
  'Tahap Lanjutan',
  'Secara Terpadu',
  'Perdesaan',
  'Kewenangan Kabupaten/Kota',
] as const;
const OFFICES = ['Dinas', 'Badan', 'Kantor'] as const;
const PLACES = [
  'Kabupaten Muara Jati',
  'Kota Tanjung Seri',
  'Kabupaten Lembah Hijau',
  'Kota Batu Ampar',
  'Kabupaten Rimba Raya',
  'Kabupaten Sungai Pinang',
  'Kota Karang Indah',
  'Provinsi Nusa Timur',
  'Kabupaten Bukit Delima',
] as const;
const AIMS = [
  'Meningkatnya mutu',
  'Terwujudnya',
  'Menguatnya',
  'Meningkatnya pemerataan',
  'Terjaganya',
  'Berkembangnya',
] as const;

export interface Namer {
  /** Of the kind, never twice in one report, nor alike but for a letter or the order of words. */
  indicator(kind: 'percent' | 'count' | 'index' | 'low' | 'money' | 'years'): string;
  aim(): string;
  work(level: number): string;
  office(): string;
  thing(): string;
  people(): string;
}

const key = (title: string): string =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== 'dan' && word !== 'yang')
    .sort()
    .join(' ');

export function newNamer(random: Random): Namer {
  const used = new Set<string>();
  const fresh = (draw: () => string): string => {
    for (let run = 0; run < 200; run++) {
      const title = draw();
      if (used.has(key(title))) continue;
      used.add(key(title));
      return title;
    }
    throw new Error('out of titles');
  };
  const { pick } = random;
  const subject = (): string => (random.chance(1, 3) ? pick(PEOPLE) : pick(THINGS));
  return {
    indicator: (kind) =>
      fresh(() => {
        if (kind === 'percent')
          return random.chance(1, 3)
            ? `Cakupan ${subject()} ${pick(STATES)}`
            : `Persentase ${subject()} ${random.chance(1, 2) ? 'yang ' : ''}${pick(STATES)}`;
        if (kind === 'index') return random.chance(2, 3) ? pick(INDEXES) : `Indeks pelayanan ${subject()}`;
        if (kind === 'low') return random.chance(2, 3) ? pick(LOW) : `Jumlah ${subject()} tidak ${pick(STATES)}`;
        if (kind === 'money')
          return `Nilai ${pick(['investasi', 'ekspor', 'retribusi', 'produksi', 'omzet'])} ${subject()}`;
        if (kind === 'years')
          return `${pick(['Usia harapan hidup', 'Rata-rata lama sekolah', 'Harapan lama sekolah', 'Rata-rata masa kerja', 'Masa tunggu'])} ${pick(PEOPLE)}`;
        return random.chance(2, 3) ? `Jumlah ${subject()} ${pick(STATES)}` : `Produksi ${subject()}`;
      }),
    aim: () =>
      fresh(
        () =>
          `${pick(AIMS)} ${pick(['pelayanan', 'tata kelola', 'daya saing', 'akses', 'perlindungan'])} ${pick(FIELDS).toLowerCase()}`,
      ),
    work: (level) =>
      fresh(() =>
        level === 0
          ? `${pick(['Pengelolaan', 'Penyelenggaraan', 'Peningkatan', 'Pengembangan', 'Pembinaan'])} ${pick(FIELDS)}`
          : level === 1
            ? `${pick(WORK)} ${pick(FIELDS)} ${pick(WHERE)}`
            : `${pick(WORK)} ${titled(subject())} ${pick(WHERE)}`,
      ),
    office: () => `${pick(OFFICES)} ${pick(FIELDS)} ${pick(PLACES)}`,
    thing: () => pick(THINGS),
    people: () => pick(PEOPLE),
  };
}

export const titled = (words: string): string => words.replace(/(^|\s)\p{L}/gu, (first) => first.toUpperCase());
