/** Amounts in words that are not the amount, or no number at all. */
import {
  type Decimal,
  equals,
  formatNumeral,
  type Numeral,
  type Quoted,
  readTerbilang,
  type TerbilangReading,
  terbilang,
  type ValueNode,
} from '@sakip-lint/language';
import { numberOf } from '../../evaluate/number.ts';
import type { Place } from '../../finding.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { documentName, draft, fixAt, message, placeIn } from '../draft.ts';
import { countStory } from '../konsistensi/cacah.ts';

const ID = 'format/terbilang';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Terbilang yang bukan jumlahnya, atau yang kata-katanya tidak membentuk bilangan.',
    en: 'Amounts in words that are not the amount, or whose words form no number.',
  },
  check: function* ({ model, judgement }) {
    for (const { value, file, entry, document } of model.words) {
      const told = check(model, value, file, entry, documentName(model.documents[document]));
      if (told === null) continue;
      const culprit = claimAt(model, file, entry, value);
      // A number that arithmetic or another place contradicts is one story with its words, which may well be right.
      if (culprit === null) yield { ...told, story: countStory({ file, entry }) };
      else if (judgement.isRejected(culprit) || isSaidElsewhere(model, culprit, value))
        yield { ...told, culprit, fixes: [] };
      else yield told;
    }
  },
};

/** What the words say of a number, where they read as one. */
export function saidIn(value: ValueNode): Decimal | null {
  const quoted = value.words ?? bracketOf(value);
  return quoted === null ? null : readWithUnit(quoted.text).value;
}

/** Another place has the number that the words say. */
function isSaidElsewhere(model: Model, claim: ClaimId, value: ValueNode): boolean {
  const said = saidIn(value);
  const { quantities, claims } = model;
  const quantity = claims.quantity[claim] as number;
  for (let k = quantities.claimStart[quantity] as number; k < (quantities.claimStart[quantity + 1] as number); k++) {
    const other = numberOf(model, quantities.claimIds[k] as ClaimId);
    if (said !== null && other !== null && equals(other, said)) return true;
  }
  return false;
}

/** The claim that a value makes. */
export function claimAt(
  { claims, statements }: Model,
  file: number,
  entry: number,
  { span }: ValueNode,
): ClaimId | null {
  for (let claim = 0; claim < claims.count; claim++) {
    if (claims.entry[claim] !== entry || claims.start[claim] !== span.start) continue;
    if (statements.file[claims.statement[claim] as number] === file) return claim;
  }
  return null;
}

function check(model: Model, value: ValueNode, file: number, entry: number, document: string): Draft | null {
  const quoted = value.words ?? bracketOf(value);
  const numeral = value.value.kind === 'angka' ? value.value.numeral : null;
  if (quoted === null || numeral === null) return null;
  // Words that were not quoted whole.
  if (quoted.text.includes('…')) return null;
  const reading = readWithUnit(quoted.text);
  // What stands in a bracket is words only if it reads as such: `13 (lihat lampiran)`.
  if (value.words === null && firstBreak(reading)?.code === 'unknown-word') return null;
  if (reading.value !== null && numeral.readings.some((one) => equals(one, reading.value as Decimal))) return null;
  const right = rightWords(numeral, quoted.text, reading);
  if (right === null) return null;
  const number = numberText(numeral);
  const words = quoted.text.replace(/\s+/g, ' ').trim();
  const place = placeIn(model, file, entry, quoted.span);
  const fault = firstBreak(reading);
  const at = fault === undefined ? '' : quoted.text.slice(fault.span.start, fault.span.end).replace(/\s+/g, ' ');
  const said = reading.value === null ? null : formatNumeral(reading.value, { rupiah: reading.rupiah });
  return draft(
    {
      rule: ID,
      primary: place,
      message:
        said === null
          ? message('format.terbilang.rusak', { words, at, number, right })
          : message('format.terbilang.beda', { words, said, number, right }),
      labels: [{ place: numberPlace(model, value, file, entry), message: message('kata.angkanya') }],
      // The number may be the one that is wrong.
      fixes: [
        fixAt(message('format.terbilang.perbaiki'), 'unsafe', place, value.words === null ? right : `"${right}"`),
      ],
    },
    document,
    number,
    words,
  );
}

export function bracketOf(value: ValueNode): Quoted | null {
  const words = value.value.kind === 'angka' ? value.value.words : null;
  if (words === null) return null;
  const at = value.span.start;
  return { text: words.text, span: { start: at + words.span.start, end: at + words.span.end } };
}

const NUMBER_WORD =
  /\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|miliar|milyar|triliun|rupiah)\b/iu;

/** `enam dokumen`: words that name the unit too are read up to the unit. */
function readWithUnit(text: string): TerbilangReading {
  const reading = readTerbilang(text);
  const unit = firstBreak(reading);
  if (unit?.code !== 'unknown-word' || unit.span.start === 0) return reading;
  // More of a number behind it: the word is misspelt.
  if (NUMBER_WORD.test(text.slice(unit.span.end))) return reading;
  const number = readTerbilang(text.slice(0, unit.span.start));
  return number.value === null ? reading : number;
}

function firstBreak(reading: TerbilangReading): TerbilangReading['faults'][number] | undefined {
  return reading.faults.find((fault) => fault.code !== 'style');
}

function rightWords(numeral: Numeral, written: string, reading: TerbilangReading): string | null {
  const capitals = /\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(written);
  const rupiah = reading.rupiah || (reading.value === null && numeral.prefix === 'Rp');
  return terbilang(numeral.value, { capitals, rupiah });
}

function numberText(numeral: Numeral): string {
  return formatNumeral(numeral.value, { rupiah: numeral.prefix === 'Rp', percent: numeral.percent });
}

function numberPlace(model: Model, value: ValueNode, file: number, entry: number): Place {
  const at = value.value.kind === 'angka' ? value.value.at : value.value.span;
  const start = value.span.start;
  return placeIn(model, file, entry, { start: start + at.start, end: start + at.end });
}
