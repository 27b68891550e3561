/** Messages of `predikat/*`. */
import type { Catalogue } from './message.ts';

export const predikat: Catalogue = {
  'predikat.laporan': { id: 'laporan ini', en: 'this report' },
  'predikat.skala.salah': {
    id: 'Sebutan "{label}" untuk {title} tidak sesuai dengan skala "{scale}": {number}{year? ({year})} termasuk "{right}". Sebutan "{label}" berlaku untuk {range}. Betulkan sebutannya atau angkanya.',
    en: 'The label "{label}" of {title} is not what the scale "{scale}" gives: {number}{year? ({year})} is "{right}". "{label}" stands for {range}. Correct the label or the number.',
  },
  'predikat.skala.rata_rata': {
    id: 'Sebutan "{label}" untuk {title} tidak sesuai dengan skala "{scale}": rata-ratanya {computation} termasuk "{right}". Sebutan "{label}" berlaku untuk {range}. Betulkan sebutannya atau angkanya.',
    en: 'The label "{label}" of {title} is not what the scale "{scale}" gives: the mean {computation} is "{right}". "{label}" stands for {range}. Correct the label or the numbers.',
  },
  'predikat.skala.sebagian': {
    id: '"{label}" didapat bila {left} tidak ikut dirata-rata: {computation}.',
    en: '"{label}" is what comes out when {left} is left out of the mean: {computation}.',
  },
  'predikat.skala.asing': {
    id: 'Sebutan "{label}" tidak ada pada skala "{scale}". Skala itu memuat {labels}. Pakai salah satunya, atau tambahkan kelasnya.',
    en: 'The scale "{scale}" has no label "{label}". It has {labels}. Use one of them, or add the class.',
  },
  'predikat.skala.terpotong': {
    id: 'Sebutan "{label}" terpotong: sebutan lengkapnya {full}. Pembaca tidak dapat mengetahui kelasnya dari sebutan yang terpotong. Tulis lengkap.',
    en: 'The label "{label}" is cut off: in full it is {full}. A reader cannot tell the class from a label cut off. Write it in full.',
  },
  'predikat.skala.salah_tulis': {
    id: 'Sebutan "{label}" salah tulis: yang dimaksud {full}. Satu kelas perlu satu sebutan. Samakan tulisannya.',
    en: 'The label "{label}" is miswritten: {full} is meant. One class needs one label. Make them alike.',
  },
  'predikat.skala.tulis': { id: 'Tulis "{full}"', en: 'Write "{full}"' },
  'predikat.skala.efisien': {
    id: 'Sebutan "{label}" untuk {title} tidak cocok dengan angkanya: {computation}, kurang dari 100. Tanpa skala yang ditetapkan, efisien berarti capaian tidak kurang dari serapan. Betulkan sebutannya, atau tetapkan skalanya.',
    en: 'The label "{label}" of {title} does not fit its number: {computation}, below 100. Without a scale, efficient means a performance no lower than the absorption. Correct the label, or declare the scale.',
  },
  'predikat.skala.tidak_efisien': {
    id: 'Sebutan "{label}" untuk {title} tidak cocok dengan angkanya: {computation}, tidak kurang dari 100. Tanpa skala yang ditetapkan, nilai mulai 100 berarti efisien. Betulkan sebutannya, atau tetapkan skalanya.',
    en: 'The label "{label}" of {title} does not fit its number: {computation}, not below 100. Without a scale, 100 and above means efficient. Correct the label, or declare the scale.',
  },
  'predikat.skala.angka': { id: 'angkanya', en: 'the number' },
  'predikat.skala.rentang': { id: 'rentang kelas yang disebut', en: 'the range of the class as stated' },
  'predikat.skala.kelas': { id: 'kelas "{right}" pada skala', en: 'the class "{right}" of the scale' },

  'predikat.bertentangan.sebutan': {
    id: '{title} disebut "{label}" dan "{other}"{year? ({year})}, dua sebutan dari skala "{scale}". Satu capaian hanya masuk satu kelas. Pilih yang sesuai dengan angkanya.',
    en: '{title} is called "{label}" and "{other}"{year? ({year})}, two labels of the scale "{scale}". One result falls into one class. Keep the one that its number gives.',
  },
  'predikat.bertentangan.tanpa_skala': {
    id: '{title} disebut "{label}" dan "{other}"{year? ({year})}. Keduanya tidak dapat benar sekaligus. Pilih satu.',
    en: '{title} is called "{label}" and "{other}"{year? ({year})}. Both cannot be right. Keep one.',
  },
  'predikat.bertentangan.berhasil': {
    id: '{title} dikatakan {label} dan juga {other}{year? ({year})}. Keduanya tidak dapat benar sekaligus; mungkin kalimat templat yang tidak dipilih. Hapus yang tidak berlaku.',
    en: '{title} is said to be "{label}" and also "{other}"{year? ({year})}. Both cannot be right; a template sentence may not have been removed. Delete the one that does not hold.',
  },
  'predikat.bertentangan.di_sini': { id: 'di sini "{label}"', en: 'here "{label}"' },

  'predikat.celah.antara': {
    id: 'Skala "{scale}" tidak memberi sebutan untuk setiap nilai: {values} tidak termasuk kelas mana pun (misalnya {example}). Angka pada laporan ini memakai {decimals} desimal, sehingga nilai seperti itu dapat terjadi. Sambungkan batas kelasnya, misalnya "{fixed}".',
    en: 'The scale "{scale}" has no label for every value: {values} fall into no class (for instance {example}). This report prints {decimals} {decimals|decimal|decimals}, so such values do occur. Let the classes meet, for instance "{fixed}".',
  },
  'predikat.celah.bawah': {
    id: 'Skala "{scale}" tidak memberi sebutan untuk nilai di bawah {low}, misalnya {value}. Turunkan batas kelas terendah.',
    en: 'The scale "{scale}" has no label below {low}, for instance for {value}. Lower the end of the lowest class.',
  },
  'predikat.celah.atas': {
    id: 'Skala "{scale}" berakhir pada {high}, padahal ada {n} nilai di atasnya: {values}. Nilai itu tidak masuk kelas mana pun, meski lazim dianggap "{top}". Buka batas kelas teratas, misalnya "≥ {low}".',
    en: 'The scale "{scale}" ends at {high}, but {n|a value lies|values lie} above it: {values}. No class holds them, though they are usually taken as "{top}". Open the end of the highest class, for instance "≥ {low}".',
  },
  'predikat.celah.atas_kosong': {
    id: 'Skala "{scale}" berakhir pada {high}. Nilai di atasnya dianggap "{top}".',
    en: 'The scale "{scale}" ends at {high}. Values above it are taken as "{top}".',
  },
  'predikat.celah.nilai': { id: 'nilai di luar skala: {value}', en: 'a value outside the scale: {value}' },
  'predikat.celah.di_sini': { id: 'di bawah kelas ini: {value}', en: 'below this class: {value}' },

  'predikat.tumpang_tindih.nilai': {
    id: 'Skala "{scale}" memberi dua sebutan untuk nilai yang sama: {values}. Kelasnya tumpang tindih, sehingga nilai itu dapat dibaca dua cara.{ends? Keluarkan ujung salah satunya.}{wide? Geser batas salah satunya.}',
    en: 'The scale "{scale}" gives the same value two labels: {values}. Its classes overlap, so the value can be read in two ways.{ends? Leave the end out of one of them.}{wide? Move the bound of one of them.}',
  },
  'predikat.tumpang_tindih.kelas': {
    id: 'kelas "{label}" juga memuat {value}',
    en: 'the class "{label}" has {value} too',
  },

  'predikat.label_ganda.dua_kali': {
    id: 'Skala "{scale}" memuat sebutan "{label}" dua kali. Sebutan yang sama untuk dua kelas tidak membedakan apa-apa. Betulkan salah satunya.',
    en: 'The scale "{scale}" has the label "{label}" twice. One label for two classes tells nothing apart. Correct one of them.',
  },
  'predikat.label_ganda.terbalik': {
    id: 'Pada skala "{scale}" sebutan "{label}" menempati kelas yang lebih ke tengah daripada "{other}". Sebutannya tertukar. Tukar kembali.',
    en: 'On the scale "{scale}" the label "{label}" has a class nearer the middle than "{other}". The labels were swapped. Swap them back.',
  },
  'predikat.label_ganda.tertukar': {
    id: 'Pada skala "{scale}" sebutan "{label}" dan "{other}" tertukar: menurut batasnya "{label}" di atas "{other}", berlawanan dengan urutan sebutan lainnya. Tukar kembali.',
    en: 'On the scale "{scale}" the labels "{label}" and "{other}" were exchanged: by their ends "{label}" lies above "{other}", against the order of the other labels. Swap them back.',
  },
  'predikat.label_ganda.urutan': {
    id: 'Pada skala "{scale}" kelas "{label}" tidak berada pada urutannya: batasnya melompati kelas di sebelahnya. Periksa batas kelasnya.',
    en: 'On the scale "{scale}" the class "{label}" is out of order: its ends jump over its neighbour. Check its ends.',
  },
  'predikat.label_ganda.pertama': { id: 'pertama kali di sini', en: 'first here' },
};
