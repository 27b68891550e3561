/**
 * Things that come in whole numbers, by the first words of a title or by a unit. A list of what counts rather than of what
 * does not: length, area, money, output and scores have fractions, and what is not known here is not judged.
 */
import { isUnit } from './titles.ts';

const COUNTED: ReadonlySet<string> = new Set([
  // People
  ...['orang', 'jiwa', 'penduduk', 'warga', 'siswa', 'murid', 'mahasiswa', 'santri', 'guru', 'dosen', 'pegawai'],
  ...['asn', 'pns', 'pppk', 'pejabat', 'auditor', 'dokter', 'perawat', 'bidan', 'kader', 'penyuluh', 'pasien'],
  ...['bayi', 'balita', 'anak', 'ibu', 'remaja', 'lansia', 'perempuan', 'pemuda', 'atlet', 'pelatih', 'seniman'],
  ...['petani', 'nelayan', 'pembudidaya', 'peternak', 'pedagang', 'pengrajin', 'pelaku', 'wirausaha', 'investor'],
  ...['peserta', 'lulusan', 'penerima', 'pencari', 'pekerja', 'buruh', 'korban', 'penyandang', 'pmks', 'ppks'],
  ...['wisatawan', 'pengunjung', 'pemustaka', 'responden', 'pemilih', 'relawan', 'anggota', 'penderita', 'pus'],
  // Households and places
  ...[
    'kk',
    'keluarga',
    'rumah',
    'desa',
    'kelurahan',
    'kecamatan',
    'kabupaten',
    'kota',
    'provinsi',
    'nagari',
    'gampong',
  ],
  ...['rt', 'rw', 'dusun', 'lokasi', 'titik', 'persil'],
  // Bodies
  ...['sekolah', 'sd', 'smp', 'sma', 'smk', 'paud', 'madrasah', 'puskesmas', 'posyandu', 'klinik', 'apotek'],
  ...['koperasi', 'umkm', 'ukm', 'ikm', 'usaha', 'industri', 'perusahaan', 'bumdes', 'bumd', 'lembaga', 'organisasi'],
  ...['ormas', 'lsm', 'kelompok', 'gapoktan', 'poktan', 'pokdarwis', 'perpustakaan', 'museum', 'sanggar', 'panti'],
  ...[
    'opd',
    'skpd',
    'instansi',
    'kantor',
    'unit',
    'uptd',
    'upt',
    'cabang',
    'bank',
    'hotel',
    'restoran',
    'pasar',
    'kios',
  ],
  // Things
  ...['kapal', 'kendaraan', 'bus', 'terminal', 'halte', 'jembatan', 'gedung', 'bangunan', 'menara', 'bts'],
  ...['embung', 'sumur', 'sambungan', 'pelanggan', 'lampu', 'rambu', 'alat', 'mesin', 'komputer', 'ekor', 'pohon'],
  // Papers and acts
  ...['dokumen', 'laporan', 'naskah', 'perda', 'perkada', 'peraturan', 'perizinan', 'izin', 'sertifikat'],
  ...['akta', 'permohonan', 'pengaduan', 'aduan', 'surat', 'berkas', 'rekomendasi', 'temuan', 'kasus', 'perkara'],
  ...[
    'sengketa',
    'kejadian',
    'peristiwa',
    'bencana',
    'pelanggaran',
    'persalinan',
    'kelahiran',
    'kematian',
    'kunjungan',
  ],
  ...[
    'pelatihan',
    'event',
    'pertandingan',
    'paket',
    'kegiatan',
    'program',
    'indikator',
    'sasaran',
    'aplikasi',
    'inovasi',
  ],
  ...['layanan', 'website', 'domain', 'objek', 'destinasi', 'cagar', 'situs', 'benda', 'buah', 'set', 'ptsl'],
]);

const LEADING: ReadonlySet<string> = new Set([
  'jumlah',
  'banyaknya',
  'cacah',
  'total',
  'seluruh',
  'semua',
  'keseluruhan',
]);

/** Whether a title or unit says that its numbers count whole things: "Jumlah koperasi aktif", "310 koperasi". */
export function countsThings(title: string): boolean {
  const rest = title.replaceAll('_', ' ').trim();
  // `Jumlah kelompok (ha)`
  const unit = /\(([^()]+)\)$/u.exec(rest)?.[1];
  if (unit !== undefined && isUnit(unit) && !COUNTED.has(unit.trim().toLowerCase())) return false;
  const words = rest.toLowerCase().split(/\s+/u);
  const noun = words.find((word, at) => !LEADING.has(word) || at === words.length - 1) ?? '';
  return COUNTED.has(noun.split(/[/,.()]/u)[0] ?? '');
}
