/** Texts of the findings about files. What – why – what to do. */

export interface Text {
  readonly id: string;
  readonly en: string;
}

export const fileMessages: Readonly<Record<string, Text>> = {
  'nama/berkas.missing': {
    id: 'Berkas "{berkas}" tidak ada, jadi isinya tidak ikut diperiksa. Periksa nama dan foldernya; jalurnya dihitung dari folder berkas ini.',
    en: 'There is no file "{berkas}", so nothing of it is checked. Check its name and folder; the path starts at the folder of this file.',
  },
  'nama/berkas.huruf': {
    id: 'Berkas "{berkas}" ditulis dengan huruf besar dan kecil yang lain daripada namanya, jadi tidak dibaca: di sebagian komputer berkas itu tidak akan ditemukan. Tulis persis seperti namanya.',
    en: 'The file "{berkas}" is written in other capitals than its name, so it is not read: some computers would not find it. Write it as it is called.',
  },
  'nama/berkas.denied': {
    id: 'Berkas "{berkas}" tidak boleh dibaca oleh pengguna ini, jadi isinya tidak ikut diperiksa. Minta izin baca kepada pemiliknya.',
    en: 'This user may not read the file "{berkas}", so nothing of it is checked. Ask its owner for permission to read it.',
  },
  'nama/berkas.folder': {
    id: '"{berkas}" adalah folder, sedangkan `gunakan` memerlukan berkas. Tulis nama satu berkas .sakip.',
    en: '"{berkas}" is a folder, but `gunakan` needs a file. Write the name of one .sakip file.',
  },
  'nama/berkas.too_large': {
    id: 'Berkas "{berkas}" lebih besar daripada batas, jadi isinya tidak ikut diperiksa. Bagi menjadi beberapa berkas.',
    en: 'The file "{berkas}" is larger than the limit, so nothing of it is checked. Split it into several files.',
  },
  'nama/berkas.other': {
    id: 'Berkas "{berkas}" tidak dapat dibaca ({sebab}), jadi isinya tidak ikut diperiksa. Coba buka berkas itu dengan penyunting teks.',
    en: 'The file "{berkas}" cannot be read ({sebab}), so nothing of it is checked. Try to open it in a text editor.',
  },
  'nama/berkas.empty': {
    id: 'Nama berkas setelah `gunakan` masih kosong. Tulis nama satu berkas .sakip, misalnya "renstra.sakip", atau hapus baris ini.',
    en: 'The file name after `gunakan` is empty. Write the name of one .sakip file, such as "renstra.sakip", or remove this line.',
  },
  'nama/berkas.special': {
    id: '"{berkas}" bukan berkas biasa (pipa atau perangkat), jadi tidak dibaca. Tulis nama satu berkas .sakip.',
    en: '"{berkas}" is no ordinary file (a pipe or a device), so it is not read. Write the name of one .sakip file.',
  },
  'nama/berkas.bukan_teks': {
    id: '"{berkas}" adalah berkas {apa}, bukan teks biasa, jadi isinya tidak ikut diperiksa. Salin tabel dan kalimatnya ke berkas teks berakhiran .sakip, lalu sebut berkas itu di sini.',
    en: '"{berkas}" is a file of {apa}, not plain text, so nothing of it is checked. Copy its tables and sentences to a text file that ends in .sakip, and name that one here.',
  },
  'nama/berkas.biner': {
    id: '"{berkas}" bukan teks biasa, jadi isinya tidak ikut diperiksa. Salin tabel dan kalimatnya ke berkas teks berakhiran .sakip, lalu sebut berkas itu di sini.',
    en: '"{berkas}" is not plain text, so nothing of it is checked. Copy its tables and sentences to a text file that ends in .sakip, and name that one here.',
  },
  'nama/berkas.near': {
    id: 'Yang ada di sana: "{berkas}".',
    en: 'What is there: "{berkas}".',
  },
  'nama/berkas.fix': {
    id: 'Ganti dengan "{berkas}"',
    en: 'Replace by "{berkas}"',
  },
  'nama/luar_ruang_kerja': {
    id: '"{berkas}" berada di luar folder "{akar}", yaitu ruang kerja berkas ini, jadi tidak dibaca. Salin berkas itu ke dalam folder tersebut, atau letakkan berkas bernama sakip.config.json (isinya cukup {}) di folder yang memuat keduanya.',
    en: '"{berkas}" lies outside the folder "{akar}", which is the workspace of this file, so it is not read. Copy it into that folder, or put a file named sakip.config.json (its content may be {}) into the folder that holds both.',
  },
  'nama/luar_ruang_kerja.marked': {
    id: '"{berkas}" berada di luar folder "{akar}", yaitu ruang kerja berkas ini (folder yang memuat .git atau sakip.config.json), jadi tidak dibaca. Salin berkas itu ke dalam folder tersebut.',
    en: '"{berkas}" lies outside the folder "{akar}", which is the workspace of this file (it holds .git or sakip.config.json), so it is not read. Copy it into that folder.',
  },
  'nama/siklus': {
    id: 'Berkas-berkas ini saling memakai dalam lingkaran: {urutan}. Tidak jelas mana yang menjadi acuan. Hapus salah satu `gunakan`, biasanya di dokumen yang lebih awal: Renstra tidak memakai Perjanjian Kinerja, dan Perjanjian Kinerja tidak memakai LKj.',
    en: 'These files use each other in a circle: {urutan}. It is not clear which one is the reference. Remove one `gunakan`, as a rule in the earlier document: the Renstra does not use the Perjanjian Kinerja, nor that the LKj.',
  },
  'nama/siklus.self': {
    id: 'Berkas ini memakai dirinya sendiri. Hapus baris `gunakan` ini.',
    en: 'This file uses itself. Remove this `gunakan`.',
  },
  'nama/siklus.label': {
    id: 'lalu berkas ini memakai "{berkas}"',
    en: 'then this file uses "{berkas}"',
  },
  'sintaks/bukan_teks': {
    id: 'Ini berkas {apa}, bukan teks biasa, jadi tidak dapat diperiksa. Buka dengan programnya, salin tabel dan kalimatnya, lalu tempel di berkas teks berakhiran .sakip (misalnya dengan Notepad).',
    en: 'This is a file of {apa}, not plain text, so it cannot be checked. Open it in its program, copy its tables and sentences, and paste them into a text file that ends in .sakip (with Notepad, for one).',
  },
  'sintaks/nul': {
    id: 'Berkas ini memuat {jumlah} karakter kosong (NUL) yang tidak kelihatan, yang pertama di sini; masing-masing dibaca sebagai spasi. Biasanya berkas rusak saat disimpan atau disalin. Salin ulang dari asalnya, atau hapus karakternya dan periksa angka di sekitarnya.',
    en: 'This file contains {jumlah} empty characters (NUL), which do not show, the first one here; each is read as a space. It was probably damaged in saving or copying. Copy it again, or delete them and check the numbers around them.',
  },
  'sintaks/pengodean': {
    id: 'Berkas ini tidak disimpan sebagai UTF-8, sehingga {jumlah} karakter mungkin salah terbaca, yang pertama di sini. Simpan ulang sebagai UTF-8 (di Notepad: Save As, lalu Encoding: UTF-8) dan periksa huruf di tempat itu.',
    en: 'This file is not saved as UTF-8, so it has characters that may be misread: {jumlah}, the first one here. Save it again as UTF-8 (in Notepad: Save As, then Encoding: UTF-8) and check the letters there.',
  },
  'sintaks/bukan_teks.biner': {
    id: 'Isi berkas ini bukan teks biasa, jadi tidak dapat diperiksa. Mungkin ini berkas program lain yang diganti namanya, atau berkas yang rusak. Salin tabel dan kalimatnya dari asalnya ke berkas teks berakhiran .sakip.',
    en: 'The content of this file is not plain text, so it cannot be checked. It may be a renamed file of another program, or damaged. Copy the tables and sentences from their source to a text file that ends in .sakip.',
  },
  'sintaks/pengodean.utf16': {
    id: 'Berkas UTF-16 ini rusak: {jumlah} karakter tidak utuh dan tidak terbaca, yang pertama di sini. Salin ulang dari asalnya, atau ketik ulang karakter itu, lalu simpan sebagai UTF-8.',
    en: 'This UTF-16 file is damaged: it has characters that are not whole and cannot be read: {jumlah}, the first one here. Copy it again, or type them anew, then save it as UTF-8.',
  },
  'konfigurasi/berkas.denied': {
    id: 'Konfigurasi ini tidak boleh dibaca oleh pengguna ini, jadi semua aturan berlaku dengan tingkat bawaan. Minta izin baca kepada pemiliknya.',
    en: 'This user may not read this configuration, so all rules hold at their default levels. Ask its owner for permission to read it.',
  },
  'konfigurasi/berkas.missing': {
    id: 'Konfigurasi ini tidak ada, jadi semua aturan berlaku dengan tingkat bawaan. Periksa nama dan foldernya; untuk membuat yang baru: sakip-lint init',
    en: 'There is no such configuration, so all rules hold at their default levels. Check its name and folder; to make a new one: sakip-lint init',
  },
  'konfigurasi/berkas.folder': {
    id: 'sakip.config.json di sini sebuah folder, bukan berkas, jadi semua aturan berlaku dengan tingkat bawaan. Ganti nama folder itu.',
    en: 'sakip.config.json is a folder here, not a file, so all rules hold at their default levels. Rename the folder.',
  },
  'konfigurasi/berkas.special': {
    id: 'Konfigurasi ini bukan berkas biasa (pipa atau perangkat), jadi tidak dibaca dan semua aturan berlaku dengan tingkat bawaan. Ganti dengan berkas teks.',
    en: 'This configuration is no ordinary file (a pipe or a device), so it is not read and all rules hold at their default levels. Put a text file in its place.',
  },
  'konfigurasi/berkas.too_large': {
    id: 'Konfigurasi ini lebih besar daripada 1 MB, jadi tidak dibaca dan semua aturan berlaku dengan tingkat bawaan. Mungkin berkas lain yang salah nama.',
    en: 'This configuration is larger than 1 MB, so it is not read and all rules hold at their default levels. It may be some other file under this name.',
  },
  'konfigurasi/berkas.other': {
    id: 'Konfigurasi ini tidak dapat dibaca ({sebab}), jadi semua aturan berlaku dengan tingkat bawaan. Coba buka dengan penyunting teks.',
    en: 'This configuration cannot be read ({sebab}), so all rules hold at their default levels. Try to open it in a text editor.',
  },
  'konfigurasi/berkas.bukan_teks': {
    id: 'Konfigurasi ini tidak disimpan sebagai teks UTF-8, jadi tidak dipakai dan semua aturan berlaku dengan tingkat bawaan. Simpan ulang sebagai UTF-8 (di Notepad: Save As, lalu Encoding: UTF-8).',
    en: 'This configuration is not saved as UTF-8 text, so it is not used and all rules hold at their default levels. Save it again as UTF-8 (in Notepad: Save As, then Encoding: UTF-8).',
  },
  'konfigurasi/sintaks.nama': {
    id: 'Di sini seharusnya ada nama isian dalam tanda kutip ganda, misalnya "rules". Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'A key in double quotes is due here, such as "rules". Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/sintaks.nilai': {
    id: 'Di sini seharusnya ada nilai: teks dalam tanda kutip ganda, bilangan, true, false, daftar dalam [ ] atau isian dalam { }. Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'A value is due here: text in double quotes, a number, true, false, a list in [ ] or keys in { }. Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/sintaks.titik_dua': {
    id: 'Antara nama isian dan nilainya harus ada titik dua (:). Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'A colon (:) is due between a key and its value. Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/sintaks.koma': {
    id: 'Sebelum ini harus ada koma (,) yang memisahkannya dari isian sebelumnya. Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'A comma (,) is due before this, to part it from what stands before. Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/sintaks.kurung': {
    id: 'Ada kurung yang belum ditutup: setiap kurung kurawal { memerlukan }, setiap [ memerlukan ]. Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'A bracket is not closed: each brace { needs its }, each [ its ]. Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/sintaks.lebih': {
    id: 'Konfigurasi berakhir dengan } penutup, tetapi sesudahnya masih ada tulisan. Sampai dihapus, konfigurasi ini tidak dipakai.',
    en: 'A configuration ends with its last }, but something follows it. Until that is removed, this configuration is not used.',
  },
  'konfigurasi/sintaks.komentar': {
    id: 'Komentar ini belum ditutup dengan */. Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'This comment is not closed by */. Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/sintaks.kutip': {
    id: 'Teks ini belum ditutup dengan tanda kutip ganda pada baris yang sama. Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'This text is not closed by a double quote in its line. Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/sintaks.garis_miring': {
    id: 'Garis miring terbalik berarti khusus di sini. Tulis dua kali (\\\\), atau pakai garis miring biasa (/) dalam nama folder. Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'A backslash has a meaning of its own here. Write it twice (\\\\), or use a slash (/) in names of folders. Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/sintaks.dalam': {
    id: 'Kurung di sini bertingkat lebih dari {n}. Konfigurasi yang sah tidak sedalam itu, jadi tidak dipakai.',
    en: 'Brackets are nested more than {n} deep here. No valid configuration is, so this one is not used.',
  },
  'konfigurasi/sintaks.lain': {
    id: 'Tulisan ini tidak dapat dibaca sebagai JSON. Teks harus diapit tanda kutip ganda. Sampai dibetulkan, konfigurasi ini tidak dipakai.',
    en: 'This cannot be read as JSON. Text stands in double quotes. Until it is corrected, this configuration is not used.',
  },
  'konfigurasi/kunci.tak_dikenal': {
    id: 'Isian "{isian}" tidak dikenal di sini, jadi tidak dipakai; isian lain tetap berlaku. Yang dikenal: {pilihan}.',
    en: 'There is no key "{isian}" here, so it is not used; all others hold. Those there are: {pilihan}.',
  },
  'konfigurasi/kunci.tanpa_opsi': {
    id: 'Aturan {aturan} tidak mempunyai opsi, jadi "{isian}" tidak dipakai; isian lain tetap berlaku. Hapus isian ini.',
    en: 'The rule {aturan} has no options, so "{isian}" is not used; all else holds. Remove it.',
  },
  'konfigurasi/kunci.ganda': {
    id: 'Isian "{isian}" ditulis dua kali; yang di sini yang dipakai. Hapus salah satunya.',
    en: 'The key "{isian}" is written twice; the one here is used. Remove one of them.',
  },
  'konfigurasi/nilai.akar': {
    id: 'Konfigurasi harus berupa isian di dalam kurung kurawal, paling sedikit {}. Yang tertulis di sini tidak dipakai.',
    en: 'A configuration holds its keys in braces, {} at the least. What is written here is not used.',
  },
  'konfigurasi/nilai.benda': {
    id: 'Nilai "{isian}" harus berupa isian di dalam kurung kurawal. Yang ini tidak dipakai; isian lain tetap berlaku.',
    en: 'The value of "{isian}" must be keys in braces. This one is not used; all else holds.',
  },
  'konfigurasi/nilai.teks': {
    id: 'Nilai "{isian}" harus teks dalam tanda kutip ganda, dan tidak kosong. Yang ini tidak dipakai; isian lain tetap berlaku.',
    en: 'The value of "{isian}" must be text in double quotes, and not blank. This one is not used; all else holds.',
  },
  'konfigurasi/nilai.daftar': {
    id: 'Nilai "{isian}" harus daftar dalam kurung siku, misalnya ["satu", "dua"]. Yang ini tidak dipakai; isian lain tetap berlaku.',
    en: 'The value of "{isian}" must be a list in brackets, such as ["one", "two"]. This one is not used; all else holds.',
  },
  'konfigurasi/nilai.banyak': {
    id: 'Daftar "{isian}" memuat lebih dari {n} butir; butir selebihnya tidak dipakai. Gabungkan beberapa butir.',
    en: 'The list "{isian}" has more than {n} items; those beyond are not used. Join some of them.',
  },
  'konfigurasi/nilai.panjang': {
    id: 'Teks untuk "{isian}" lebih panjang daripada {n} huruf, jadi tidak dipakai; isian lain tetap berlaku. Pendekkan.',
    en: 'The text of "{isian}" is longer than {n} letters, so it is not used; all else holds. Shorten it.',
  },
  'konfigurasi/nilai.jalur': {
    id: 'Jalur pada "{isian}" dihitung dari folder konfigurasi ini dan tidak boleh keluar darinya: tanpa "..", tanpa C:\\ atau / di depan. Yang ini tidak dipakai; isian lain tetap berlaku.',
    en: 'Paths of "{isian}" start at the folder of this configuration and may not leave it: no "..", no C:\\ or / in front. This one is not used; all else holds.',
  },
  'konfigurasi/nilai.pilihan': {
    id: 'Nilai "{isian}" harus salah satu dari {pilihan}. Yang ini tidak dipakai; isian lain tetap berlaku.',
    en: 'The value of "{isian}" must be one of {pilihan}. This one is not used; all else holds.',
  },
  'konfigurasi/nilai.tingkat': {
    id: 'Tingkat {isian} harus salah satu dari {pilihan}, dalam tanda kutip ganda. Yang ini tidak dipakai; isian lain tetap berlaku.',
    en: 'The level of {isian} must be one of {pilihan}, in double quotes. This one is not used; all else holds.',
  },
  'konfigurasi/nilai.tetap': {
    id: '{isian} tidak dapat dimatikan: baris yang tidak terbaca tidak ikut diperiksa, dan itu harus diketahui. Tulis tingkat lain, misalnya "warning".',
    en: '{isian} cannot be switched off: a line that is not understood is not checked, and that must be known. Write another level, such as "warning".',
  },
  'konfigurasi/nilai.opsi_kelompok': {
    id: 'Opsi hanya untuk satu aturan, bukan untuk kelompok {isian}, jadi tidak dipakai. Tulis opsi pada aturannya.',
    en: 'Options belong to one rule, not to the group {isian}, so these are not used. Write them at their rule.',
  },
  'konfigurasi/nilai.ya_tidak': {
    id: 'Nilai "{isian}" harus true atau false, tanpa tanda kutip. Yang ini tidak dipakai; isian lain tetap berlaku.',
    en: 'The value of "{isian}" must be true or false, without quotes. This one is not used; all else holds.',
  },
  'konfigurasi/nilai.bilangan': {
    id: 'Nilai "{isian}" harus bilangan bulat dari {dari} sampai {sampai}, tanpa tanda kutip. Yang ini tidak dipakai; isian lain tetap berlaku.',
    en: 'The value of "{isian}" must be a whole number from {dari} to {sampai}, without quotes. This one is not used; all else holds.',
  },
  'konfigurasi/aturan.tak_dikenal': {
    id: 'Aturan "{aturan}" tidak ada, jadi isian ini tidak dipakai; isian lain tetap berlaku. Daftar aturan: sakip-lint rules',
    en: 'There is no rule "{aturan}", so this is not used; all else holds. List of rules: sakip-lint rules',
  },
  'konfigurasi/aturan.tetap': {
    id: 'Temuan tentang konfigurasi ("{aturan}") selalu kesalahan dan tidak diatur di sini. Hapus isian ini.',
    en: 'Findings about the configuration ("{aturan}") are always errors and are not set here. Remove this.',
  },
  'konfigurasi.near': { id: 'Maksud Anda "{near}"?', en: 'Did you mean "{near}"?' },
  'konfigurasi.fix.write': { id: 'Tulis {isian}', en: 'Write {isian}' },
  'konfigurasi.fix.insert': { id: 'Sisipkan {isian}', en: 'Put {isian} in' },
  'konfigurasi.fix.remove': { id: 'Hapus {isian}', en: 'Remove {isian}' },
  'konfigurasi.pertama': { id: 'pertama ditulis di sini', en: 'first written here' },
};
