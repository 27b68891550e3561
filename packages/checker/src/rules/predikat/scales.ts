/** Scales of the report's own, with what is claimed of the measures they are over. */
import { cmp, type Decimal, decimalsOf } from '@sakip-lint/language';
import { hasFlag } from '../../evaluate/number.ts';
import { type Band, bandsOf, isBounded } from '../../evaluate/scale.ts';
import { Flag } from '../../model/claim.ts';
import type { Model, Scale } from '../../model/model.ts';
import { claimsOf, documentOf, isPercent, type Known, knownOf } from '../values.ts';

export interface OwnScale {
  readonly scale: Scale;
  readonly bands: readonly Band[];
  /** Numbers of the measures it is over, in its document. */
  readonly numbers: readonly Known[];
  /** Most decimals printed there; where nothing is claimed, those of the ends. */
  readonly decimals: number;
  readonly percent: boolean;
  /** Values never exceed the top: a cap is declared. */
  readonly capped: boolean;
}

/** Those with ranges; what comes with the tool is not judged. */
export function ownScales(model: Model): readonly OwnScale[] {
  // Nobody can mend a scale that a regulation made.
  const scales = model.scales.filter(
    ({ undetermined, classes }) => !undetermined && classes.every(({ place }) => place.uri !== ''),
  );
  const wanted = new Map<number, Known[]>(scales.flatMap(({ over }) => over.map((measure) => [measure, []])));
  let subjects = new Map<number, number>();
  if (wanted.size > 0) subjects = collect(model, wanted);
  return scales.flatMap((scale) => {
    const bands = bandsOf(scale);
    if (!bands.some(isBounded)) return [];
    const numbers = scale.over
      .flatMap((measure) => wanted.get(measure) ?? [])
      .filter(({ claim }) => documentOf(model, claim) === scale.document);
    const ends = bands.flatMap(({ low, high }) => [low, high].flatMap((end) => (end === null ? [] : [end.at])));
    // What a spreadsheet stored is not what the report prints: nor are the short numbers beside its long ones.
    const blockOf = ({ claim }: Known): number =>
      model.statements.block[model.claims.statement[claim] as number] as number;
    const stored = new Set(numbers.filter(({ claim }) => hasFlag(model, claim, Flag.stored)).map(blockOf));
    // One number printed longer and shorter: the shorter is how the report prints it.
    const quantityOf = ({ claim }: Known): number => model.claims.quantity[claim] as number;
    const shortest = new Map<number, number>();
    for (const one of numbers) {
      const own = decimalsOf(one.value);
      shortest.set(quantityOf(one), Math.min(shortest.get(quantityOf(one)) ?? own, own));
    }
    const printed = numbers.filter(
      (one) => !stored.has(blockOf(one)) && decimalsOf(one.value) === shortest.get(quantityOf(one)),
    );
    const decimals = Math.max(...(printed.length > 0 ? printed.map(({ value }) => value) : ends).map(decimalsOf));
    const percent = scale.over.some((measure) => isPercent(model, measure, subjects.get(measure) ?? 0));
    const capped = scale.over.some((measure) => model.subjects[subjects.get(measure) ?? -1]?.batas?.high != null);
    return [{ scale, bands, numbers, decimals: Math.min(decimals, 6), percent, capped }];
  });
}

/** Numbers by measure; returns a subject that has one, by measure. */
function collect(model: Model, wanted: ReadonlyMap<number, Known[]>): Map<number, number> {
  const subjects = new Map<number, number>();
  for (let quantity = 0; quantity < model.quantities.count; quantity++) {
    const measure = model.quantities.measure[quantity] as number;
    const numbers = wanted.get(measure);
    if (numbers === undefined) continue;
    for (const claim of claimsOf(model, quantity)) {
      const known = knownOf(model, claim);
      if (known !== null) numbers.push(known);
    }
    if (!subjects.has(measure)) subjects.set(measure, model.quantities.subject[quantity] as number);
  }
  return subjects;
}

/** Distinct values, smallest first. */
export function valuesOf(numbers: readonly Known[]): readonly Decimal[] {
  const sorted = numbers.map(({ value }) => value).sort(cmp);
  return sorted.filter((value, k) => k === 0 || cmp(value, sorted[k - 1] as Decimal) !== 0);
}
