/** Malformed numbers and spreadsheets' errors: once per text, places as labels, one fix for all. */
import type { Numeral } from '@sakip-lint/language';
import type { Fix } from '../../finding.ts';
import { listOf } from '../../messages/args.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { tableName } from '../cells.ts';
import { documentName, draft, groupBy, label, message, sourceAt } from '../draft.ts';
import { type ForeignTable, foreignTables } from './foreign-tables.ts';
import type { Malformed } from './malformed.ts';
import { writtenAnew } from './repair.ts';
import { malformedIn } from './text-numbers.ts';

const ID = 'format/angka';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  summary: {
    id: 'Angka yang salah tulis: titik, koma atau spasi di tempat yang salah, galat lembar kerja.',
    en: 'Malformed numbers: dots, commas or spaces in the wrong place, spreadsheet errors.',
  },
  check: function* ({ model }) {
    const all = [...model.malformed, ...inTexts(model)];
    const foreign = foreignTables(model, all);
    for (const table of foreign) yield tellTable(model, table);
    const told = new Set(foreign.flatMap(({ numbers }) => numbers));
    const found = all.filter((one) => !told.has(one));
    for (const group of groupBy(found, (one) => storyOf(model, one)).values()) yield tell(model, group);
  },
};

/** Ways of writing Rp apart, one text is one story in its document; a division by zero is each row's own. */
function storyOf(model: Model, { text, place, document }: Malformed): string {
  const story = `${document}|${text.replace(/^Rp\s*\.?\s*/i, '')}`;
  if (!/^#DIV/i.test(text)) return story;
  const source = model.files.find((file) => file.uri === place.uri)?.tree.text ?? '';
  return `${story}|${source.lastIndexOf('\n', place.start)}`;
}

function* inTexts(model: Model): Generator<Malformed> {
  const known = new Set(model.malformed.map(({ place }) => `${place.uri}:${place.start}`));
  for (const { kind, place, document } of model.texts) {
    if (kind === 'judul') continue;
    const source = sourceAt(model, place);
    for (const { start, end, numeral } of malformedIn(source)) {
      const at = { uri: place.uri, start: place.start + start, end: place.start + end };
      if (!known.has(`${at.uri}:${at.start}`)) yield { text: source.slice(start, end), place: at, document, numeral };
    }
  }
}

function tell(model: Model, group: readonly [Malformed, ...Malformed[]]): Draft {
  const [{ text, place, document, numeral }, ...others] = group;
  const labels = others.map((other) => label(other.place, 'kata.di_sini_juga'));
  const about = [documentName(model.documents[document]), text] as const;
  const places = (key: string) => (others.length > 0 ? [message(key, { n: String(group.length) })] : []);
  if (numeral?.fault == null) {
    const told = message('format.angka.galat', { text });
    const notes = places('format.angka.tempat_galat');
    return draft({ rule: ID, message: told, primary: place, labels, notes }, ...about);
  }
  if (numeral.ambiguous) {
    const readings = listOf(
      numeral.readings.slice(0, 4).map((reading) => writtenAnew(text, numeral, reading)),
      true,
    );
    const notes = places('format.angka.tempat_galat');
    return draft(
      { rule: ID, message: message('format.angka.ambiguous', { text, readings }), primary: place, labels, notes },
      ...about,
    );
  }
  const fix = fixOf(group, text, numeral);
  const key = `format.angka.${numeral.fault.replaceAll('-', '_')}`;
  const args = { text, ...fix.title.args };
  return draft(
    {
      rule: ID,
      message: message(key, args),
      primary: place,
      labels,
      notes: places('format.angka.tempat'),
      fixes: [fix],
    },
    ...about,
  );
}

/** So many places are shown. */
const SHOWN = 3;

function tellTable(model: Model, { table, numbers }: ForeignTable): Draft {
  const [first, ...others] = numbers;
  const n = String(numbers.length);
  const anew = ({ text, numeral }: Malformed): string =>
    numeral === null ? text : writtenAnew(text, numeral, numeral.value);
  return draft(
    {
      rule: ID,
      message: message('format.angka.tabel', { n, text: first.text, right: anew(first) }),
      primary: first.place,
      labels: others.slice(0, SHOWN).map((other) => label(other.place, 'kata.di_sini_juga')),
      fixes: [
        {
          title: message('format.angka.tulis_kembali', { n }),
          // A number such as 657,262 may have been meant either way.
          safety: 'unsafe',
          edits: numbers.map((one) => ({ place: one.place, text: anew(one) })),
        },
      ],
    },
    ...[documentName(model.documents[first.document]), 'tabel', tableName(table)],
  );
}

function fixOf(group: readonly Malformed[], text: string, numeral: Numeral): Fix {
  const word = /\p{L}[\p{L}.]*\s*$/u.exec(text)?.[0].trim() ?? '';
  const removes = numeral.fault === 'magnitude';
  const anew = (written: string): string =>
    removes ? written.slice(0, written.lastIndexOf(word)).trimEnd() : writtenAnew(written, numeral, numeral.value);
  return {
    title: removes
      ? message('format.angka.hapus_kata', { word })
      : message('format.angka.perbaiki', { right: anew(text) }),
    // Digits stay as they are; where several groupings were weighed, the author looks first.
    safety: numeral.readings.length === 1 && !removes ? 'safe' : 'unsafe',
    edits: group.map((one) => ({ place: one.place, text: anew(one.text) })),
  };
}
