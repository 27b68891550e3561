/**
 * The words of column heads: what planners print above the columns of a table, each with what it stands for. Spellings are
 * squeezed (lower case, letters and digits only); a head is read as a sequence of these.
 */

/** What a word of a head stands for. */
export type HeadWord =
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'serapan'
  | 'pagu'
  | 'anggaran'
  | 'uang'
  | 'sisa'
  | 'nilai'
  | 'bobot'
  | 'efisiensi'
  | 'kemajuan'
  | 'pertumbuhan'
  | 'fisik'
  | 'volume'
  | 'rasio'
  | 'persen'
  | 'rata'
  | 'jumlah'
  | 'tingkat'
  | 'dasar'
  | 'kondisi'
  | 'pembilang'
  | 'penyebut'
  | 'sebutan'
  | 'tujuan'
  | 'sasaran'
  | 'indikator'
  | 'urusan'
  | 'bidang'
  | 'program'
  | 'kegiatan'
  | 'subkegiatan'
  | 'rincian'
  | 'hasil'
  | 'keluaran'
  | 'komponen'
  | 'uraian'
  | 'nomor'
  | 'satuan'
  | 'keterangan'
  | 'centang'
  | 'teks'
  | 'tempat lain'
  | 'selisih'
  | 'kinerja'
  | 'renstra'
  | 'rpjmd'
  | 'pk'
  | 'renja'
  | 'nasional'
  | 'terhadap'
  | 'dan'
  | 'rupiah'
  | 'ribu'
  | 'format us'
  | 'pecahan'
  | 'murni'
  | 'perubahan'
  | 'versi lain'
  | 'sebelum'
  | 'setelah'
  | 'awal'
  | 'akhir'
  | 'sampai'
  | 'kumulatif'
  | 'berjalan'
  | 'lalu'
  | 'depan'
  | 'ke'
  | 'tahun'
  | 'tahunan'
  | 'triwulan'
  | 'semester'
  | 'bulan'
  | 'romawi'
  | 'angka'
  | 'sifat';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** In order: of two readings with the same number of words the earlier spelling wins. */
export const HEAD_WORDS: readonly (readonly [HeadWord, readonly string[]])[] = [
  ['target', list('target targetnya ditargetkan rencana rencanakinerja')],
  ['realisasi', list('realisasi realisasinya terealisasi direalisasikan real')],
  ['capaian', list('capaian pencapaian ketercapaian capaiannya indekscapaian nps')],
  ['serapan', list('serapan penyerapan dayaserap terserap')],
  ['pagu', list('pagu alokasi plafon')],
  ['anggaran', list('anggaran penganggaran angg')],
  ['uang', list('keuangan belanja dana pendanaan biaya pembiayaan')],
  ['sisa', list('sisa sisalebih silpa')],
  ['nilai', list('nilai skor')],
  ['bobot', list('bobot')],
  ['efisiensi', list('efisiensi')],
  ['kemajuan', list('kemajuan')],
  ['pertumbuhan', list('pertumbuhan')],
  ['fisik', list('fisik')],
  ['volume', list('volume vol')],
  ['rasio', list('rasio perbandingan')],
  ['persen', list('persentase prosentase presentase persen persentasi prosentasi')],
  ['rata', list('ratarata rata rerata')],
  ['jumlah', list('jumlah jml total keseluruhan banyaknya cacah')],
  ['tingkat', list('tingkat')],
  ['dasar', list('baseline')],
  ['kondisi', list('kondisi')],
  ['pembilang', list('pembilang')],
  ['penyebut', list('penyebut')],
  ['sebutan', list('predikat kategori kriteria notifikasi atribut')],
  ['tujuan', list('tujuan')],
  ['sasaran', list('sasaran')],
  ['indikator', list('indikator iku ikp ikss iks ikk iki')],
  ['urusan', list('urusan')],
  ['bidang', list('bidang')],
  ['program', list('program prog')],
  ['kegiatan', list('kegiatan keg')],
  ['subkegiatan', list('subkegiatan subkeg')],
  ['rincian', list('rincian jenisbelanja uraianbelanja kelompokbelanja rincianbelanja')],
  ['hasil', list('outcome')],
  ['keluaran', list('output rincianoutput klasifikasirincianoutput kro ro')],
  ['komponen', list('komponen subkomponen')],
  ['uraian', list('uraian')],
  ['nomor', list('no nomor nmr n0 nourut urut')],
  ['satuan', list('satuan satuanukur')],
  ['keterangan', list('keterangan ket')],
  ['centang', list('sdgs sdg tpb spm nspk lppd standarpelayananminimal')],
  [
    'teks',
    list(`
      penanggung jawab penanggungjawab pengampu pelaksana definisi operasional formula formulasi rumus perhitungan
      penghitungan cara metode metodologi sumber data catatan penjelasan analisis analisa faktor pendorong penghambat
      penyebab kendala hambatan permasalahan masalah isu solusi upaya tindak lanjut tindaklanjut rencanaaksi aksi
      rencanatindaklanjut rekomendasi saran langkah langkahlangkah strategi kebijakan arah arahkebijakan visi misi lokasi
      alasan dasarhukum hukum bukti dokumen waktu jadwal jangkawaktu status kelemahan kekurangan kekuatan penghargaan
      prestasi diberikan kelompok penerima manfaat kode rekening sumberdana sumberpendanaan sumberdata tipe jenis
      polarisasi tipeperhitungan telaahan justifikasi gap interval rentang mitigasi risiko tingkatrisiko paraf tandatangan
      pegawai jabatan nip pangkat pendidikan usia golongan akuntabilitas responden aset barang`),
  ],
  [
    'tempat lain',
    list(
      'provinsi regional kabupatenlain kotalain daerahlain lain lainnya pembanding internasional standar kabupaten kota kab',
    ),
  ],
  [
    'selisih',
    list(`
      selisih deviasi bertambah berkurang tambah kurang lebih naik turun kenaikan penurunan peningkatan defisit surplus
      kontribusi proporsi porsi pertambahan perkembangan tren trend`),
  ],
  ['kinerja', list('kinerja')],
  ['renstra', list('renstra rencanastrategis jangkamenengah')],
  ['rpjmd', list('rpjmd rpjmn rpd rpjm')],
  ['pk', list('pk perjanjiankinerja penetapankinerja perkin')],
  ['renja', list('renja rkpd rkp rkt rencanakerja rencanakinerjatahunan')],
  ['nasional', list('nasional')],
  ['terhadap', list('terhadap thd thdp dibanding dibandingkan antara')],
  ['dan', list('dan serta')],
  ['rupiah', list('rp rupiah idr')],
  ['ribu', list('ribu ribuan juta jutaan miliar milyar miliaran triliun 000')],
  ['format us', list('formatus')],
  ['pecahan', list('pecahan')],
  ['murni', list('murni induk pokok')],
  ['perubahan', list('perubahan apbdp papbd dppa pdpa revisi apbdperubahan')],
  ['versi lain', list('pergeseran refocusing rasionalisasi usulan kebutuhan indikatif prakiraan proyeksi')],
  ['sebelum', list('sebelum semula')],
  ['setelah', list('setelah sesudah menjadi')],
  ['awal', list('awal')],
  ['akhir', list('akhir')],
  ['sampai', list('sd sampaidengan sampai hingga')],
  ['kumulatif', list('kumulatif akumulasi akumulatif')],
  ['berjalan', list('berjalan ini')],
  ['lalu', list('lalu sebelumnya')],
  ['depan', list('depan berikutnya mendatang')],
  ['ke', list('ke')],
  ['tahunan', list('tahunan setahun')],
  ['tahun', list('tahun thn th ta tahunanggaran')],
  ['triwulan', list('triwulan tw trw twl triwulanan')],
  ['semester', list('semester smt sem')],
  ['bulan', list('bulan bulanan')],
  ['romawi', list('i ii iii iv')],
  // Words that tell nothing a column could mean: whose, which, of what sort.
  [
    'sifat',
    list(`
      utama strategis strategik perangkat daerah pd opd skpd organisasi instansi kementerian lembaga satker eselon dinas
      badan kantor kecamatan kelurahan sekretariat inspektorat nama yang di dari atas pada untuk per dalam oleh sesuai
      dengan periode masa dievaluasi pelaksanaan pengukuran evaluasi tersebut individu pendukung pemerintahan pemerintah
      ultimate intermediate immediate final apbd apbn dpa dipa definitif berlaku terakhir setiap satu
      secara besaran angka unit kerja makro terkait kerangka penilaian`),
  ],
];
