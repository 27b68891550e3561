/** Why a number of a report's source text states no fact, read from its line; empty where a person must say. */

const YEAR = /^(19|20)\d\d$/;

/** `before` and `after` are the rest of the line around the number. */
export function reasonFor(number: string, before: string, after: string): string {
  const line = `${before}${number}${after}`;
  if (/https?:\/\//.test(line)) return 'tautan';
  if (/\bNIP\b/.test(before)) return 'NIP';
  if (/^\s*\d[\d\s]*$/.test(line) && !YEAR.test(number) && /\d\s+\d/.test(line)) return 'nomor kolom';
  if (/(tabel|tabe|gambar)\s+(I\.)?$/i.test(before)) return 'nomor tabel atau gambar';
  if (/\bNomor\s*$|\bNo\s*$/i.test(before)) return 'nomor peraturan';
  if (/covid[\s-]*$/i.test(before)) return 'nama';
  if (/^\s*$/.test(before) && /^(\.\d+)+$/.test(`.${number}`) && /\./.test(number) && /^\s+[A-Z]/.test(after))
    return 'nomor bagian';
  if (/^[\s\uf000-\uf8ff.]*$/.test(before) && /^[a-z]?\s*\.?(\s|$)/.test(after) && /^\d{1,2}$/.test(number))
    return 'nomor daftar';
  if (YEAR.test(number)) return /Nomor\s+\d+\s+Tahun\s*$/i.test(before) ? 'tahun peraturan' : 'tahun';
  return '';
}
