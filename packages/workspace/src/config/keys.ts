/** The keys of a configuration and what they mean: what reading it, its schema and its starting text go by. */
import type { Text } from '../messages.ts';

export const KEYS: Readonly<Record<'$schema' | 'lang' | 'rules' | 'exclude', Text>> = {
  $schema: {
    id: 'Alamat skema berkas ini, untuk penyunting teks. Tidak dibaca oleh sakip-lint.',
    en: 'Where the schema of this file is, for text editors. Not read by sakip-lint.',
  },
  lang: {
    id: 'Bahasa pesan: id (Indonesia) atau en (Inggris). Opsi --lang pada baris perintah menang.',
    en: 'Language of messages: id (Indonesian) or en (English). The option --lang of the command line wins.',
  },
  rules: {
    id: 'Tingkat dan opsi aturan, per aturan ("anggaran/jumlah") atau per kelompok ("anggaran/*"). Aturan yang disebut sendiri menang atas kelompoknya; opsi --rule pada baris perintah menang atas keduanya.',
    en: 'Levels and options of rules, by rule ("anggaran/jumlah") or group ("anggaran/*"). A rule named itself wins over its group; the option --rule of the command line wins over both.',
  },
  exclude: {
    id: 'Berkas dan folder yang tidak ikut diperiksa, dihitung dari folder konfigurasi ini: * untuk sebagian nama, ** untuk folder mana pun. Berkas yang disebut namanya, atau dibuka di penyunting, tetap diperiksa.',
    en: 'Files and folders that are left out, from the folder of this configuration: * for a part of a name, ** for any folders. A file that is named, or open in an editor, is checked all the same.',
  },
};

export const RULE_KEYS: Readonly<Record<'level' | 'options', Text>> = {
  level: {
    id: 'Tingkat aturan ini; tanpa isian ini tingkat bawaannya.',
    en: 'Level of the rule; left out: its default.',
  },
  options: { id: 'Opsi aturan ini.', en: 'Options of the rule.' },
};

export const MOST_PATTERNS = 1000;
export const LONGEST_PATTERN = 500;

/** Not blank. */
export const FILLED = '\\S';
/** A path that stays in the folder of the configuration. */
export const INSIDE: string = '^(?![/\\\\]|[A-Za-z]:)(?!(?:[\\s\\S]*[/\\\\])?\\.\\.(?:[/\\\\]|$))[\\s\\S]*[^\\s./\\\\]';
