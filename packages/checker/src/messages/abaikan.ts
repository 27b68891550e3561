/** Messages of `abaikan/*`. */
import type { Catalogue } from './message.ts';

export const abaikan: Catalogue = {
  'abaikan.tak_dikenal.nama': {
    id: 'Aturan "{rule}" tidak ada, jadi komentar ini tidak mengabaikan apa pun.{near? Mungkin yang dimaksud "{near}".} Nama aturan berdiri pada setiap temuan; semuanya dicantumkan oleh sakip-lint rules.',
    en: 'There is no rule "{rule}", so this comment suppresses nothing.{near? Perhaps "{near}" is meant.} Each finding gives the name of its rule; sakip-lint rules lists them all.',
  },
  'abaikan.tak_dikenal.tetap': {
    id: 'Temuan "{rule}" tidak dapat diabaikan, karena isi yang tidak terbaca tidak ikut diperiksa. Betulkan yang ditunjuk temuan itu, lalu hapus nama ini dari komentar.',
    en: 'Findings of "{rule}" cannot be suppressed, because what is not read is not checked. Correct what they point at, then remove this name from the comment.',
  },
  'abaikan.tak_dikenal.kosong': {
    id: 'Komentar ini tidak menyebut aturan, jadi tidak ada yang diabaikan. Tulis nama aturan dan alasannya, misalnya: # sakip-abaikan anggaran/jumlah: dibulatkan oleh DPRD',
    en: 'This comment names no rule, so nothing is suppressed. Write the name of the rule and the reason, as in: # sakip-abaikan anggaran/jumlah: rounded by the council',
  },
  'abaikan.tak_dikenal.ganti': { id: 'Ganti dengan {near}', en: 'Replace by {near}' },
  'abaikan.tanpa_alasan': {
    id: 'Alasan mengabaikan {rules} belum ditulis. Temuannya tetap diabaikan, tetapi pembaca lain tidak dapat menilai apakah itu boleh. Tulis alasannya setelah titik dua: # sakip-abaikan {example}: alasan',
    en: 'No reason is given for suppressing {rules}. The finding is suppressed all the same, but no other reader can judge whether it may be. Write the reason after a colon: # sakip-abaikan {example}: reason',
  },
  'abaikan.tanpa_alasan.pendek': {
    id: 'Alasan mengabaikan {rules} terlalu pendek: sedikitnya {n} huruf, menurut konfigurasi. Temuannya tetap diabaikan, tetapi pembaca lain tidak dapat menilai apakah itu boleh. Lengkapi alasannya.',
    en: 'The reason for suppressing {rules} is too short: the configuration asks for {n} letters at least. The finding is suppressed all the same, but no other reader can judge whether it may be. Say more.',
  },
  'abaikan.tak_terpakai.apa_pun': {
    id: 'Di sini tidak ada temuan {rules} yang dapat diabaikan. Mungkin sudah dibetulkan, atau komentarnya salah tempat: di akhir baris komentar berlaku untuk baris itu, sendiri di satu baris untuk isian berikutnya. Hapus komentar ini, atau pindahkan ke tempat temuannya.',
    en: 'There is no finding of {rules} here to suppress. It may have been corrected, or the comment is misplaced: at the end of a line it holds for that line, on a line of its own for the next entry. Remove the comment, or move it to where the finding is.',
  },
  'abaikan.tak_terpakai.di_tempat_lain': {
    id: 'Temuan {rules} menyebut tempat ini, tetapi berdiri di tempat lain, jadi tetap dilaporkan. Pindahkan komentar ini ke tempat temuannya, atau hapus.',
    en: 'A finding of {rules} points here but stands elsewhere, so it is told all the same. Move the comment to where the finding stands, or remove it.',
  },
  'abaikan.tak_terpakai.tanpa_isian': {
    id: 'Setelah komentar ini tidak ada isian lagi di blok yang sama, jadi {rules} tidak diabaikan di mana pun. Pindahkan komentar ini ke atas isian yang dimaksud, atau hapus.',
    en: 'Nothing follows this comment in its block, so {rules} is suppressed nowhere. Move the comment above the entry it is meant for, or remove it.',
  },
  'abaikan.tak_terpakai.temuan_di_sini': { id: 'temuannya berdiri di sini', en: 'the finding stands here' },
  'abaikan.tak_terpakai.hapus': { id: 'Hapus {rules} dari komentar', en: 'Remove {rules} from the comment' },
};
