/** Messages of `kelengkapan/*`. */
import type { Catalogue } from './message.ts';

export const kelengkapan: Catalogue = {
  'kelengkapan.wajib.indikator': {
    id: 'Laporan ini tidak memuat satu pun indikator tujuan atau sasaran beserta target dan realisasinya. Permenpan RB 53/2014 meminta pengukuran kinerja setiap sasaran. Tambahkan indikatornya.',
    en: 'The report holds no indicator of a goal or objective with its target and realisation. PermenPANRB 53/2014 asks for the performance of every objective to be measured. Add the indicators.',
  },
  'kelengkapan.wajib.target_realisasi': {
    id: 'Target dan realisasi {year} belum lengkap untuk {n} indikator: {items}. Permenpan RB 53/2014 meminta perbandingan target dan realisasi tahun laporan. Tambahkan angkanya.',
    en: 'Target and realisation of {year} are not both there for {n|one indicator|several indicators} ({n}): {items}. PermenPANRB 53/2014 asks to compare them for the year of the report. Add the numbers.',
  },
  'kelengkapan.wajib.tahun_lalu': {
    id: 'Tidak ada realisasi atau capaian tahun sebelum {year} untuk {n} indikator: {items}. Permenpan RB 53/2014 meminta perbandingan dengan tahun-tahun sebelumnya. Tambahkan, atau jelaskan bahwa indikatornya baru.',
    en: 'No realisation or achievement of a year before {year} is there for {n|one indicator|several indicators} ({n}): {items}. PermenPANRB 53/2014 asks for a comparison with earlier years. Add it, or explain that the indicator is new.',
  },
  'kelengkapan.wajib.akhir_renstra': {
    id: 'Tidak ada target akhir Renstra atau tingkat kemajuan untuk {n} indikator: {items}. Permenpan RB 53/2014 meminta perbandingan realisasi sampai {year} dengan target jangka menengah. Tambahkan targetnya.',
    en: 'No target at the end of the Renstra, and no progress towards it, is there for {n|one indicator|several indicators} ({n}): {items}. PermenPANRB 53/2014 asks to compare what was reached up to {year} with the mid-term target. Add it.',
  },
  'kelengkapan.wajib.efisiensi': {
    id: 'Laporan ini tidak memuat efisiensi penggunaan sumber daya. Permenpan RB 53/2014 memintanya untuk setiap sasaran. Tambahkan perhitungan atau uraiannya.',
    en: 'The report holds nothing on the efficiency of resources. PermenPANRB 53/2014 asks for it per objective. Add a calculation or a description.',
  },
  'kelengkapan.wajib.pendukung': {
    id: 'Tidak disebut program yang mendukung {n} indikator: {items}. Permenpan RB 53/2014 meminta program yang menunjang keberhasilan atau kegagalan. Nyatakan dengan "mendukung" pada programnya.',
    en: 'No supporting programme is named for {n|one indicator|several indicators} ({n}): {items}. PermenPANRB 53/2014 asks which programmes made for success or failure. Say so with "mendukung" at the programme.',
  },
  'kelengkapan.wajib.anggaran': {
    id: 'Laporan ini tidak memuat pagu dan realisasi anggaran satu program pun. Permenpan RB 53/2014 meminta realisasi anggaran. Tambahkan tabel realisasi anggaran.',
    en: 'The report holds budget and spending of no programme. PermenPANRB 53/2014 asks for the budget realisation. Add its table.',
  },
  'kelengkapan.kolom.kosong': {
    id: 'Kolom "{head}" kosong di semua baris{table? tabel {table}}. Pembaca tidak tahu apakah angkanya nol atau belum diisi. Isi angkanya, tulis "-" bila memang tidak ada, atau hapus kolomnya.',
    en: 'The column "{head}" is blank in every row{table? of table {table}}. A reader cannot tell whether its numbers are zero or were not filled in. Fill them in, write "-" where there are none, or drop the column.',
  },
  'kelengkapan.sel.kosong': {
    id: 'Sel {heads} untuk {kind} "{title}" kosong, padahal angkanya disebut di tempat lain. Isi selnya dengan angka itu, atau tulis "-" bila memang tidak ada.',
    en: 'For the {kind} "{title}" the cell {heads} is blank, although the number is stated elsewhere. Fill it in, or write "-" if there is none.',
  },
  'kelengkapan.sel.disebut': { id: 'disebut di sini: {value}', en: 'stated here: {value}' },
};
