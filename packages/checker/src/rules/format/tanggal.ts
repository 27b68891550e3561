/** Dates whose day is blank, does not exist or is another weekday; a report signed before its year has ended. */
import { type DateReading, daysInMonth, formatDate, readDate, WEEKDAYS } from '@sakip-lint/language';
import type { Place } from '../../finding.ts';
import type { DocumentInfo, Model } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { documentName, draft, fixAt, message, sourceAt } from '../draft.ts';

const ID = 'format/tanggal';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  readsNoNumbers: true,
  summary: {
    id: 'Tanggal yang harinya kosong atau keliru, dan laporan yang bertanggal sebelum tahunnya berakhir.',
    en: 'Dates with a blank day or a wrong weekday, and a report dated before its year has ended.',
  },
  check: function* ({ model }) {
    for (const { text, laporan, place, document } of model.dates) {
      const date = readDate(text);
      if (date === null) continue;
      const about = model.documents[document];
      const told = faultOf(model, text, date, laporan, place) ?? (laporan ? tooEarly(date, about) : null);
      if (told !== null) yield draft({ rule: ID, primary: place, ...told }, documentName(about), text);
    }
    yield* inTexts(model);
  },
};

type Told = Pick<Draft, 'message'> & Partial<Draft>;

function faultOf(model: Model, text: string, date: DateReading, laporan: boolean, place: Place): Told | null {
  if (date.day === null) {
    // Dots for the day are what a template left behind: templat/sisa tells them.
    if (/[._…]/.test(text.slice(date.span.start, date.span.end)) || (date.monthOnly && !laporan)) return null;
    return { message: message('format.tanggal.kosong', { text: text.trim() }) };
  }
  if (date.fault === 'no-such-day') {
    const last = String(daysInMonth(date.year, date.month));
    return { message: message('format.tanggal.tidak_ada', { date: formatDate(date), last }) };
  }
  return date.fault === 'weekday' ? wrongWeekday(model, date, place) : null;
}

function wrongWeekday(model: Model, date: DateReading, place: Place): Told {
  const written = WEEKDAYS[(date.weekday as number) - 1] as string;
  const right = WEEKDAYS[(date.trueWeekday as number) - 1] as string;
  const at = /jum'at|ahad/i.exec(sourceAt(model, place)) ?? new RegExp(written, 'i').exec(sourceAt(model, place));
  const start = place.start + (at?.index ?? 0);
  const word = { uri: place.uri, start, end: start + (at?.[0].length ?? 0) };
  return {
    message: message('format.tanggal.hari', { date: formatDate(date), written, right }),
    // Whether the weekday or the date is wrong, only the author knows.
    fixes: at === null ? [] : [fixAt(message('format.tanggal.perbaiki_hari', { right }), 'unsafe', word, right)],
  };
}

/** Only the report's own date of signing, and only of a yearly report: a PK or a quarterly form is signed within its year. */
function tooEarly(date: DateReading, document: DocumentInfo | undefined): Told | null {
  const year = document?.tahun ?? null;
  if (document?.jenis !== 'lkj' || year === null || date.year > year) return null;
  const ended = date.year === year && date.month === 12 && (date.day === null || date.day === 31);
  return ended
    ? null
    : { message: message('format.tanggal.sebelum_akhir', { year: String(year), date: formatDate(date) }) };
}

/** A weekday, then a date: in running text nothing else is surely a date with its day of the week. */
const MAY_HAVE_WEEKDAY = /senin|selasa|rabu|kamis|jum|sabtu|minggu|ahad/iu;
const weekdaysIn = (text: string): Iterable<RegExpExecArray> =>
  text.matchAll(
    /(?<!\p{L})(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad)\s*,?\s+(?:tanggal\s+|tgl\.?\s+)?\d{1,2}\s+\p{L}{3,9}\s+\d{4}(?!\d)/giu,
  );

function* inTexts(model: Model): Generator<Draft> {
  for (const { kind, place, document } of model.texts) {
    if (kind === 'judul') continue;
    const source = sourceAt(model, place);
    if (!MAY_HAVE_WEEKDAY.test(source)) continue;
    for (const hit of weekdaysIn(source)) {
      const date = readDate(hit[0]);
      if (date?.fault !== 'weekday') continue;
      const at = { uri: place.uri, start: place.start + hit.index, end: place.start + hit.index + hit[0].length };
      yield draft(
        { rule: ID, primary: at, ...wrongWeekday(model, date, at) },
        documentName(model.documents[document]),
        hit[0],
      );
    }
  }
}
