/**
 * Renaming: an id wherever it stands, a title wherever it is written as it is, in all files of the family. What is quoted
 * from the report or belongs to the language keeps its name, and the author is told why.
 */
import type { Edit } from '@sakip-lint/checker';
import { likewise, nameAt, placeOf, placesOf, saysName, type Written } from '@sakip-lint/checker/ask';
import { DOCUMENT_KINDS, KIND_OF, MEASURE_WORDS, titleKey } from '@sakip-lint/language';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import { documentEdits, type Editor } from '../edits.ts';
import type { View } from '../view.ts';

/** Why not, for the author. */
export interface Refused {
  readonly refused: string;
}

const WHY = {
  id: {
    unchecked: 'Berkas belum dapat diperiksa; nama tidak dapat diganti.',
    none: 'Di sini tidak ada nama yang dapat diganti.',
    number: 'Angka bukan nama; ubah langsung di tempatnya.',
    measure: (word: string) => `"${word}" ukuran baku bahasa ini dan tidak dapat diganti.`,
    keyword: (word: string) => `"${word}" kata bahasa ini dan tidak dapat diganti.`,
    quoted: 'Nomor dan label dikutip dari laporan dan tidak diganti dari sini.',
    kode: 'Kode anggaran dikutip dari dokumen dan tidak diganti dari sini.',
    wording: (title: string) => `Judul di sini ditulis lain dari yang dinyatakan ("${title}"); ganti di pernyataannya.`,
    head: (text: string) =>
      `Kepala kolom "${text}" dibaca sebagai nama ini; nama tidak dapat diganti tanpa mengubah tabel.`,
    id: 'Nama harus huruf, angka, atau _, dan diawali huruf.',
    title: 'Judul harus satu baris dan berisi huruf atau angka.',
    taken: (name: string) => `"${name}" sudah dipakai dalam laporan ini.`,
  },
  en: {
    unchecked: 'The file could not be checked; names cannot be changed.',
    none: 'There is no name here that can be changed.',
    number: 'A number is no name; change it where it stands.',
    measure: (word: string) => `"${word}" is a standard measure of the language and cannot be renamed.`,
    keyword: (word: string) => `"${word}" is a word of the language and cannot be renamed.`,
    quoted: 'Numbers and labels are quoted from the report and are not renamed here.',
    kode: 'A budget code is quoted from the document and is not renamed here.',
    wording: (title: string) =>
      `The title is worded otherwise here than where it is declared ("${title}"); rename it there.`,
    head: (text: string) =>
      `The column head "${text}" is read as this name; it cannot be renamed without changing the table.`,
    id: 'A name must be letters, digits or _, and begin with a letter.',
    title: 'A title must be one line and hold letters or digits.',
    taken: (name: string) => `"${name}" is taken in this report.`,
  },
} as const;

interface Found {
  readonly written: Written;
  readonly as: 'id' | 'judul';
  /** As it is declared: a cell may write a title in capitals. */
  readonly said: string;
}

export function prepareRename(view: View, offset: number): { range: Range; placeholder: string } | Refused {
  const found = renamedAt(view, offset);
  if ('refused' in found) return found;
  return { range: rangeOf(view.lines, found.written.span), placeholder: found.said };
}

export function renameAt(view: View, offset: number, next: string, editor: Editor): WorkspaceEdit | Refused {
  const found = renamedAt(view, offset);
  if ('refused' in found) return found;
  const why = found.as === 'id' ? whyNotId(view, found.written, next) : whyNotTitle(view, found.written, next);
  if (why !== null) return { refused: why };
  const edits = editsOf(view, found, next.trim());
  return 'refused' in edits ? edits : { documentChanges: documentEdits(view, edits, editor) };
}

function renamedAt(view: View, offset: number): Found | Refused {
  const { checked, uri, lang } = view;
  const why = WHY[lang];
  if (checked === null) return { refused: why.unchecked };
  const written = nameAt(checked.model, uri, offset);
  if (written === null) return { refused: nothingAt(view, offset) };
  const { name, form, text } = written;
  if (name.kind === 'nomor' || name.kind === 'label') return { refused: why.quoted };
  if (isOfLanguage(written)) return { refused: why.keyword(text) };
  if (form === 'kata') return { refused: /\d/.test(text) ? why.kode : why.wording(titlesOf(view, written)[0] ?? '') };
  if (form === 'kepala') return { refused: why.head(text) };
  if (form === 'id')
    return MEASURE_WORDS.has(text.toLowerCase()) && name.kind !== 'subjek'
      ? { refused: why.measure(text) }
      : { written, as: 'id', said: text };
  const title = titlesOf(view, written).find((one) => titleKey(one) === titleKey(text));
  return title === undefined
    ? { refused: why.wording(titlesOf(view, written)[0] ?? '') }
    : { written, as: 'judul', said: title };
}

/** `anggaran` and `lkj` are what they are; a document called by its kind is of that kind. */
const isOfLanguage = ({ name, form, text }: Written): boolean =>
  (form === 'kata' && ['lkj', 'dokumen', 'anggaran'].includes(text.toLowerCase())) ||
  (name.kind === 'dokumen' && DOCUMENT_KINDS.has(text.toLowerCase()));

function nothingAt({ text, lang }: View, offset: number): string {
  const why = WHY[lang];
  const before = /[\p{L}\p{N}_.,%]*$/u.exec(text.slice(Math.max(0, offset - 80), Math.max(0, offset)))?.[0] ?? '';
  const after = /^[\p{L}\p{N}_.,%]*/u.exec(text.slice(Math.max(0, offset), offset + 80))?.[0] ?? '';
  const word = before + after;
  if (/^[\d.,%]*\d[\d.,%]*$/.test(word)) return why.number;
  if (MEASURE_WORDS.has(word.toLowerCase())) return why.measure(word);
  return /^[a-z_]+$/i.test(word) && (KIND_OF.has(word.toLowerCase()) || word === word.toLowerCase())
    ? why.keyword(word)
    : why.none;
}

/** Every title of what is renamed, the declared one first. */
function titlesOf({ checked }: View, { name }: Written): readonly string[] {
  const model = checked?.model;
  if (name.kind === 'subjek') return model?.subjects[name.subject]?.titles ?? [];
  if (name.kind !== 'data') return [];
  return (model?.data ?? []).flatMap(({ subject, measure, title }) =>
    measure === name.measure && subject === name.subject && title !== '' ? [title] : [],
  );
}

function whyNotId({ checked, lang }: View, { name, text }: Written, next: string): string | null {
  const why = WHY[lang];
  const id = next.trim();
  const key = id.toLowerCase();
  if (!/^\p{L}[\p{L}\p{N}_]*$/u.test(id)) return why.id;
  if (key === text.toLowerCase()) return null;
  if (MEASURE_WORDS.has(key)) return why.measure(id);
  if (RESERVED.has(key) || KIND_OF.has(key) || (name.kind === 'dokumen' && DOCUMENT_KINDS.has(key)))
    return why.keyword(id);
  const model = checked?.model;
  if (model === undefined) return why.unchecked;
  const isTaken =
    model.subjects.some(({ code, kind }) => code?.toLowerCase() === key && kind !== 'anggaran') ||
    model.documents.some(({ id: other }) => other?.toLowerCase() === key) ||
    model.data.some(({ measure }) => model.measures[measure] === key) ||
    model.scales.some((scale) => scale.name === key) ||
    model.measureId(key) >= 0 ||
    model.measureId(`ukuran ${key}`) >= 0;
  // Codes of budgets repeat below other parents: `K1` of each program.
  const isOwn = name.kind === 'subjek' && isFree(model, name.subject, key);
  return isTaken && !isOwn ? why.taken(id) : null;
}

/** Words of formulas and of references that mean something by themselves. */
const RESERVED: ReadonlySet<string> = new Set(
  'jika maka selain_itu dan atau bukan setiap anggaran lkj dokumen induk anak pendukung didukung tahun penunjang sebagian sebelumnya awal akhir tabel jumlah rata_rata cacah min maks abs ada atas bawah'.split(
    ' ',
  ),
);

type Model = NonNullable<View['checked']>['model'];

/** Only subjects below other parents are called so. */
function isFree(model: Model, subject: number, key: string): boolean {
  const { parent = null, kind } = model.subjects[subject] ?? {};
  const named = model.subjects.filter(({ code }) => code?.toLowerCase() === key);
  const free = named.every((other) => other.kind === kind && other.parent !== parent && parent !== null);
  return free && named.length > 0;
}

function whyNotTitle({ checked, lang }: View, { name }: Written, next: string): string | null {
  const why = WHY[lang];
  if (/[\r\n\t]/.test(next) || !/[\p{L}\p{N}]/u.test(next)) return why.title;
  if (name.kind !== 'subjek') return null;
  const { kind } = checked?.model.subjects[name.subject] ?? {};
  const key = titleKey(next);
  const other = checked?.model.subjects.find(
    (one) => one.id !== name.subject && one.kind === kind && one.titles.some((title) => titleKey(title) === key),
  );
  return other === undefined ? null : why.taken(next.trim());
}

function editsOf(view: View, { written: { name }, as, said: text }: Found, next: string): readonly Edit[] | Refused {
  const model = view.checked?.model;
  if (model === undefined) return { refused: WHY[view.lang].unchecked };
  const edits: Edit[] = [];
  for (const one of placesOf(model, name)) {
    const place = placeOf(model, one);
    if (one.form === 'kepala') {
      // A head that says the name itself is renamed with it; one that only means it would mean nothing any more.
      if (one.text === text) edits.push({ place, text: inCell(next) });
      else if (as === 'id' && saysName(one.text, text)) return { refused: WHY[view.lang].head(one.text) };
    } else if (as === 'id') {
      if (one.form === 'id') edits.push({ place, text: next });
    } else if ((one.form === 'judul' || one.form === 'sel') && titleKey(one.text) === titleKey(text)) {
      const title = likewise(one.text, text, next);
      edits.push({ place, text: one.form === 'sel' ? inCell(title) : inQuotes(title, one) });
    }
  }
  return edits;
}

const inCell = (title: string): string => title.replaceAll('|', '\\|');

/** A title pasted as it is stands in no quotes. */
const inQuotes = (title: string, { span, around }: Written): string =>
  around.start < span.start ? title.replace(/["“”„‟″\\]/g, '\\$&') : title;
