/** The office's own row in a table of its budget: it says what the whole is. */
import { BUDGET_KINDS, squeeze, titleKey } from '@sakip-lint/language';
import { place, type Spot } from '../../builder.ts';
import { firstWord, kindPrefix } from '../../names.ts';
import { budgetSubject, newSubject } from '../../new-subject.ts';
import type { Column } from '../columns/column.ts';
import { levelAbove } from '../columns/levels.ts';
import { captionAbove } from './captions.ts';
import type { Reader } from './reader.ts';

const OFFICE =
  /^\s*(?:\d+[.)]\s*)?(?:dinas|badan|kantor|kecamatan|kelurahan|inspektorat|sekretariat\s+(?:daerah|dprd|dewan)|satuan\s+polisi|rumah\s+sakit\s+umum|rsud)\b/iu;
/** Reports of a whole government: an office is one of several there. */
const GOVERNMENT = /\bpemerintah\s+(?:kabupaten|kota|provinsi|daerah)\b/iu;

/** What `OFFICE` begins with: it is dear to compile, and most titles name none. */
const FIRST: ReadonlySet<string> = new Set([
  ...['dinas', 'badan', 'kantor', 'kecamatan', 'kelurahan', 'inspektorat', 'sekretariat', 'satuan', 'rumah', 'rsud'],
]);

export const isOffice = (text: string): boolean => FIRST.has(firstWord(text)) && OFFICE.test(text);

/**
 * Whose amounts an office's row says: the urusan that stands above it, else the whole budget; of several offices in one table,
 * or of another one than the report's, each its own. Null: the text names no office.
 */
export function officeRow(reader: Reader, spot: Spot, column: Column, text: string): number | null {
  const { b, known } = reader.walk;
  if (!column.kinds.every((kind) => BUDGET_KINDS.has(kind))) return null;
  if (!isOffice(text) && !endsTitle(reader, text)) return null;
  const own = titleKey(reader.document.title);
  const where = place(b, spot, { start: 0, end: 0 });
  const others = officesIn(reader, column.index);
  const another = OFFICE.test(
    reader.document.title.replace(/^.*?(?=\b(?:dinas|badan|kantor|kecamatan|inspektorat)\b)/iu, ''),
  );
  const foreign =
    GOVERNMENT.test(reader.document.title) ||
    (another && !own.includes(titleKey(text)) && !titleKey(text).includes(officeKey(reader.document.title)));
  if (others.size > 1 || foreign) {
    const found = known.byTitle(text, ['instansi'], false);
    const subject =
      found?.subject ??
      newSubject(b, known, { kind: 'instansi', code: null, title: text, declared: where, explicit: false }).id;
    reader.captions.clear();
    reader.captions.set('instansi', subject);
    return subject;
  }
  return levelAbove(reader.open, 'program') ?? captionAbove(reader, 'program') ?? budgetSubject(b, known, where);
}

/** The document's title ends with the text. */
function endsTitle({ document }: Reader, text: string): boolean {
  // Asked of every row; most end otherwise, which their last letter tells.
  const last = text.slice(-1);
  if (text.length <= 10 || (last < '\x7f' && !squeeze(document.title).endsWith(squeeze(last)))) return false;
  const said = squeeze(text);
  return said.length > 10 && squeeze(document.title).endsWith(said) && kindPrefix(text).kind === null;
}

/** The office's name in a document's title, without the place behind it. */
function officeKey(title: string): string {
  const found =
    /\b(?:dinas|badan|kantor|kecamatan|inspektorat|sekretariat|satuan)\b.*?(?=\s+(?:kabupaten|kota|provinsi|tahun)\b|$)/iu.exec(
      title,
    );
  return titleKey(found?.[0] ?? title);
}

function officesIn(reader: Reader, column: number): ReadonlySet<string> {
  const known = reader.offices.get(column);
  if (known !== undefined) return known;
  const titles = reader.rows.map((row) => row.cells[column]?.text ?? '').filter(isOffice);
  const keys = new Set(titles.map((title) => titleKey(title)));
  reader.offices.set(column, keys);
  return keys;
}
