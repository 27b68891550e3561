/** From an outcome of the arithmetic to a draft: what is written, what it should be, the computation, who is to blame. */
import {
  addRational,
  cmp,
  cmpRational,
  type Decimal,
  decimalsOf,
  formatNumeral,
  type Numeral,
  type Rational,
  readValue,
  remembered,
  roundRational,
  shift,
  subRational,
  toCanonical,
  toDecimal,
  toRational,
  trimZeros,
  truncateRational,
} from '@sakip-lint/language';
import { type Formula, partsOf } from '../evaluate/formula.ts';
import type { Outcome } from '../evaluate/judgement.ts';
import { numberOf } from '../evaluate/number.ts';
import type { Fix, Label, Severity } from '../finding.ts';
import { listOf } from '../messages/args.ts';
import type { Message } from '../messages/message.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import type { Draft, RuleContext } from '../rule.ts';
import { claimPlace } from './claims.ts';
import { claimName, claimText, computedText, formulaText, unitOf } from './describe.ts';
import { documentName, draft, label, message, sourceAt } from './draft.ts';

/** Lower speaks for a story: what names the slip, then ratio before sum before repeat. */
export const PRECEDENCE = { slip: 0, ratio: 1, sum: 2, repeat: 3 } as const;

export interface Extra {
  readonly severity?: Severity;
  readonly notes?: readonly Message[];
  readonly precedence?: number;
}

export function recomputation({ model }: RuleContext, outcome: Outcome, extra: Extra): Draft {
  const { result, culprit, better, operands, instance, verdict } = outcome;
  const name = claimName(model, result);
  const stated = claimText(model, result);
  const computation = computationText(model, outcome);
  const labels: Label[] = [];
  const notes: Message[] = [...(extra.notes ?? []), ...gradesNote(model, operands)];
  let told: Message;
  if (verdict === 'presisi' && outcome.hidden !== null) {
    const { operand, needed } = outcome.hidden;
    const value = numberOf(model, operand) as Decimal;
    const unit = unitOf(model, model.claims.quantity[operand] as number);
    const end = (at: Rational) => formatNumeral(toDecimal(at) ?? roundRational(at, decimalsOf(value) + 2), unit);
    told = message('hitungan.presisi', {
      name,
      stated,
      computation,
      operand: claimName(model, operand),
      printed: claimText(model, operand),
      low: end(needed.lo.at),
      high: end(needed.hi.at),
    });
    labels.push(label(claimPlace(model, operand), 'hitungan.label.operan'));
  } else if (outcome.also !== null && better !== null) {
    const { also } = outcome;
    told = message('hitungan.operan_dua', {
      name,
      stated,
      computation,
      operand: claimName(model, culprit),
      written: claimText(model, culprit),
      better: claimText(model, better),
      second: claimName(model, also.culprit),
      instead: claimText(model, also.culprit),
      proper: claimText(model, also.better),
    });
    labels.push(
      label(claimPlace(model, also.culprit), 'hitungan.label.di_sana', { value: claimText(model, also.culprit) }),
    );
    labels.push(label(claimPlace(model, result), 'hitungan.label.hasil', { stated }));
    for (const right of [better, also.better])
      labels.push(label(claimPlace(model, right), 'hitungan.label.di_sana', { value: claimText(model, right) }));
  } else if (culprit !== result) {
    told = message('hitungan.operan', {
      name,
      stated,
      computation,
      operand: claimName(model, culprit),
      written: claimText(model, culprit),
      better: better === null ? '' : claimText(model, better),
    });
    labels.push(label(claimPlace(model, result), 'hitungan.label.hasil', { stated }));
    if (better !== null)
      labels.push(label(claimPlace(model, better), 'hitungan.label.di_sana', { value: claimText(model, better) }));
  } else {
    told = message(isInRange(outcome) ? 'hitungan.tetap' : 'hitungan.beda', { name, stated, computation });
    if (better !== null)
      labels.push(label(claimPlace(model, better), 'hitungan.label.di_sana', { value: claimText(model, better) }));
    for (const operand of operands.slice(0, 6)) {
      if (model.claims.statement[operand] !== model.claims.statement[result]) {
        labels.push(
          label(claimPlace(model, operand), 'hitungan.label.nilai', {
            name: claimName(model, operand),
            value: claimText(model, operand),
          }),
        );
      }
    }
  }
  if (instance.missing.length > 0) {
    notes.push(
      message('hitungan.tanpa', {
        n: String(instance.missing.length),
        names: instance.missing.map((id) => `"${model.subjects[id]?.title ?? ''}"`).join(', '),
      }),
    );
  }
  const given = draft(
    {
      rule: outcome.rule,
      message: told,
      primary: claimPlace(model, culprit),
      labels,
      notes,
      fixes: fixesOf(model, outcome),
      culprit,
      outcome,
      operands,
      stories: [
        ...storiesOf(model, outcome),
        ...(outcome.also === null ? [] : [claimStory(model, outcome.also.culprit)]),
      ],
      precedence: extra.precedence ?? PRECEDENCE.ratio,
      ...(extra.severity === undefined
        ? verdict === 'presisi'
          ? { severity: 'warning' as const }
          : {}
        : { severity: extra.severity }),
    },
    ...aboutClaim(model, culprit),
  );
  return given;
}

/** Which numbers the grades of a calculation stand for. */
function gradesNote(model: Model, operands: readonly ClaimId[]): readonly Message[] {
  const grades = operands.flatMap((operand) => {
    const word = model.claims.grades.get(operand);
    const rank = numberOf(model, operand);
    return word === undefined || rank === null ? [] : [`"${word}" = ${formatNumeral(rank)}`];
  });
  return grades.length === 0 ? [] : [message('hitungan.huruf', { grades: listOf([...new Set(grades)]) })];
}

/** 100% inside the range of a target: nothing is computed. */
const isInRange = ({ instance, rule }: Outcome): boolean => instance.slots.length === 0 && rule === 'kinerja/capaian';

/** `65,16 / 70,58 × 100% = 92,32%`; only the result where the terms are too many to list. */
export function computationText(model: Model, { instance, operands, computed, result }: Outcome): string {
  if (computed === null) return '';
  // A constant (100% inside a range) is no calculation.
  const left = instance.slots.length === 0 ? null : formulaText(model, instance.formula, operands);
  const unit = unitOf(model, model.claims.quantity[result] as number);
  const right = computedText(computed, numberOf(model, result), unit, cutting(model, result));
  return left === null || left === right.replace(/^Rp /, '') ? right : `${left} = ${right}`;
}

/** The key that drafts with this claim as culprit have in common. */
export function claimStory(model: Model, claim: ClaimId): string {
  const value = numberOf(model, claim);
  return `klaim|${model.claims.quantity[claim]}|${value === null ? `#${claim}` : toCanonical(trimZeros(value))}`;
}

/** A calculation found wrong is not told again where the same numbers return. */
export function storiesOf(model: Model, outcome: Outcome): readonly string[] {
  const { rule, operands, result, computed, verdict } = outcome;
  if (verdict !== 'bertentangan' || computed === null) return [];
  const value = numberOf(model, result);
  const texts = operands.map((operand) => claimText(model, operand));
  const stories = [`${rule}|${texts.join('|')}|${claimText(model, result)}`];
  // Long amounts that stand against each other again are the same story wherever they stand.
  const exact = toDecimal(computed);
  if (value !== null && exact !== null) stories.push(...pairStory(value, exact));
  // One row's results that rest on one of its numbers are one story, whatever columns they stand in.
  const { statement } = model.claims;
  if (operands.every((operand) => statement[operand] === statement[result]))
    stories.push(...operands.map((operand) => `baris|${operand}`));
  if (value !== null && !outcome.partial) stories.push(...neededStories(model, outcome, toRational(value)));
  return stories;
}

/**
 * Sums and differences that one number would make right with one and the same value are about that number, be it a part or
 * the result.
 */
function neededStories(model: Model, outcome: Outcome, stated: Rational): readonly string[] {
  const { operands, computed, instance, result } = outcome;
  const signs = signsOf(instance.formula);
  if (computed === null) return [];
  if (signs === null) return [needStory(result, computed)];
  const gap = subRational(stated, computed);
  return [
    needStory(result, computed),
    ...operands.flatMap((operand, slot) => {
      const sign = signs.get(slot);
      if (sign === undefined) return [];
      const value = toRational(numberOf(model, operand) as Decimal);
      return [needStory(operand, sign > 0 ? addRational(value, gap) : subRational(value, gap))];
    }),
  ];
}

/** The key of drafts that one and the same value of a claim would make right; without a value, how all of the claim's begin. */
export const needStory = (claim: ClaimId, value: Rational | null): string =>
  `perlu|${claim}|${value === null ? '' : `${value.n}/${value.d}`}`;

/** Whether each operand is added or taken away, each once; null where the formula does anything else. */
export function signsOf(formula: Formula): ReadonlyMap<number, 1 | -1> | null {
  const signs = new Map<number, 1 | -1>();
  const read = (part: Formula, sign: 1 | -1): boolean => {
    if (part.op === 'operan') {
      if (signs.has(part.slot)) return false;
      signs.set(part.slot, sign);
      return true;
    }
    if (part.op === '-') return read(part.left, sign) && read(part.right, sign > 0 ? -1 : 1);
    return (part.op === '+' || part.op === 'jumlah') && partsOf(part).every((one) => read(one, sign));
  };
  return read(formula, 1) ? signs : null;
}

export function pairStory(a: Decimal, b: Decimal): readonly string[] {
  const [x, y] = [formatNumeral(a), formatNumeral(b)].map((text) => text.replace(/,0+$/, '')).sort() as [
    string,
    string,
  ];
  return x.length >= 7 && y.length >= 7 ? [`angka|${x}|${y}`] : [];
}

/** Names for a fingerprint: document, quantity, and the table or section it stands in. */
export function aboutClaim(model: Model, claim: ClaimId): readonly string[] {
  const { claims, statements } = model;
  const statement = claims.statement[claim] as number;
  const file = model.files[statements.file[statement] as number];
  const block = statements.block[statement] as number;
  const node = block < 0 ? undefined : file?.tree.nodeOf(block);
  const section =
    node?.kind === 'tabel' || node?.kind === 'narasi' ? (node.number?.text ?? node.title?.text ?? '') : '';
  return [
    documentName(model.documents[statements.document[statement] as number]),
    claimName(model, claim),
    section,
    claimText(model, claim),
  ];
}

/** Corrections that another place or the recomputation supports: never applied without the author. */
function fixesOf(model: Model, outcome: Outcome): readonly Fix[] {
  const { culprit, better, result, computed, verdict, partial } = outcome;
  if (verdict !== 'bertentangan' || partial) return [];
  if (culprit !== result && better === null) return [];
  if (outcome.also !== null && better !== null) return bothFixes(model, [{ culprit, better }, outcome.also]);
  const unit = unitOf(model, model.claims.quantity[culprit] as number);
  const shown = numberOf(model, culprit);
  if (shown === null) return [];
  const value = better === null ? null : numberOf(model, better);
  const right =
    value !== null
      ? formatNumeral(value)
      : computed === null
        ? null
        : cutting(model, culprit)
          ? formatNumeral(truncateRational(computed, decimalsOf(shown)))
          : computedText(computed, shown, { percent: false, rupiah: unit.rupiah }).replace('Rp ', '');
  return right === null ? [] : valueFix(model, culprit, right);
}

/** Two numbers that are right only together. */
function bothFixes(
  model: Model,
  pairs: readonly { readonly culprit: ClaimId; readonly better: ClaimId }[],
): readonly Fix[] {
  const rights = pairs.map(({ better }) => claimText(model, better).replace(/^Rp |%$/g, ''));
  const fixes = pairs.map(({ culprit }, k) => valueFix(model, culprit, rights[k] as string));
  if (fixes.some((fix) => fix.length === 0)) return [];
  const edits = fixes.flatMap(([fix]) => fix?.edits ?? []);
  return [{ title: message('hitungan.tulis', { right: listOf(rights) }), safety: 'unsafe', edits }];
}

/** The document of the claim declares that it cuts. */
const cutting = (model: Model, claim: ClaimId): boolean =>
  model.documents[model.statements.document[model.claims.statement[claim] as number] as number]?.pembulatan ===
  'dipotong';

/** Writes another number at a claim and at its repeats (same quantity, same value), keeping what stands around it. */
export function valueFix(model: Model, claim: ClaimId, right: string): readonly Fix[] {
  const repeats = repeatsOf(model, claim);
  // An amount with its words beside it is not mended by digits alone.
  if (repeats.some((repeat) => hasWords(model, repeat))) return [];
  const forms = repeats.map((repeat) => formOf(sourceAt(model, claimPlace(model, repeat)), numberOf(model, repeat)));
  // What is shown in millions is not mended by writing the amount.
  if (forms.includes('juta')) return [];
  const edits = repeats.flatMap((repeat, at) => {
    const place = claimPlace(model, repeat);
    const text = sourceAt(model, place);
    const form = forms[at];
    const number = form === 'us' ? /-?\d[\d,]*(?:\.\d+)?/.exec(text) : /-?\d[\d. ]*(?:,\d+)?/.exec(text);
    if (number === null) return [];
    const shown = form === 'us' ? right.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : right;
    const written = text.slice(0, number.index) + shown + text.slice(number.index + number[0].trimEnd().length);
    return written === text ? [] : [{ place, text: written, shown }];
  });
  const [first] = edits;
  if (first === undefined) return [];
  const title = `${first.shown}${/\d\s*%/.test(first.text) ? '%' : ''}`;
  return [
    {
      title: message('hitungan.tulis', { right: title }),
      safety: 'unsafe',
      edits: edits.map(({ place, text }) => ({ place, text })),
    },
  ];
}

/** How a number is written: as everywhere, as `1,234.56` in a table of that format, in the millions that its column says. */
export function formOf(text: string, value: Decimal | null): 'biasa' | 'us' | 'juta' {
  const [plain, us] = waysToRead(text);
  if (value === null || plain === null) return 'biasa';
  if (us !== null && us.fault === null && plain.fault !== null && cmp(us.value, value) === 0) return 'us';
  if (cmp(plain.value, value) === 0) return 'biasa';
  if (us !== null && cmp(us.value, value) === 0) return 'us';
  // Neither are percentages that stand as fractions.
  return [2, 3, 6, 9, 12].some((power) => cmp(shift(plain.value, power), value) === 0) ? 'juta' : 'biasa';
}

const waysToRead: (text: string) => readonly [plain: Numeral | null, us: Numeral | null] = remembered((text) => {
  const read = (expect: 'nilai' | 'format us') => {
    const found = readValue(text, expect);
    return found.kind === 'angka' ? found.numeral : null;
  };
  return [read('nilai'), read('format us')];
});

function hasWords(model: Model, claim: ClaimId): boolean {
  const file = model.statements.file[model.claims.statement[claim] as number];
  const entry = model.claims.entry[claim];
  return model.words.some((one) => one.file === file && one.entry === entry);
}

/** Claims of one quantity with one value, this one first. */
export function repeatsOf(model: Model, claim: ClaimId): readonly ClaimId[] {
  const { claims, quantities } = model;
  const value = numberOf(model, claim);
  if (value === null) return [claim];
  const quantity = claims.quantity[claim] as number;
  const repeats = [claim];
  for (let k = quantities.claimStart[quantity] as number; k < (quantities.claimStart[quantity + 1] as number); k++) {
    const other = quantities.claimIds[k] as ClaimId;
    const number = other === claim ? null : numberOf(model, other);
    if (number !== null && cmpRational(toRational(number), toRational(value)) === 0) repeats.push(other);
  }
  return repeats;
}

/** Key of findings about one subject and period in one statement. */
export function statementStory(model: Model, claim: ClaimId): string {
  const { claims, quantities } = model;
  const quantity = claims.quantity[claim] as number;
  return `pernyataan|${claims.statement[claim]}|${quantities.subject[quantity]}|${quantities.period[quantity]}`;
}
