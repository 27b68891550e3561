/** What is known of a measure for a subject: the standard's facts by kind, else what the value's unit tells. */
import type { SubjectKind } from '@sakip-lint/language';
import type { MeasureFacts, Standard } from '../define/standard.ts';
import { argumentOf } from '../define/substitute.ts';
import type { Traits } from '../model/measure.ts';
import type { Builder } from './builder.ts';

const DATA: Traits = { nature: 'terukur', unit: null, berjumlah: false, berversi: false, label: false };
const LABEL: Traits = { nature: 'terukur', unit: null, berjumlah: false, berversi: false, label: true };

export type TraitsOf = (measure: number, subject: number) => Traits;

/** Looked up once per measure and kind. */
export function traitsTable(b: Builder): TraitsOf {
  const byName = new Map<string, MeasureFacts[]>();
  for (const fact of b.standard.measures) {
    const list = byName.get(fact.name);
    if (list === undefined) byName.set(fact.name, [fact]);
    else list.push(fact);
  }
  const cache = new Map<string, Traits[]>();
  return (measure, subject) => {
    const kind = b.subjects[subject]?.kind ?? 'data';
    const ofKind = cache.get(kind) ?? [];
    const known = ofKind[measure];
    if (known !== undefined) return known;
    const name = b.measures[measure] ?? '';
    const base = (argumentOf(name)?.name ?? name).split(' ')[0] as string;
    const first = look(byName, name, kind) ?? look(byName, base, kind) ?? ownOf(b, base, kind);
    // `target serapan` is planned, in the unit of what it plans.
    const planned = name.startsWith('target ') ? look(byName, name.slice('target '.length), kind) : undefined;
    const found = first !== undefined && planned !== undefined ? { ...first, unit: planned.unit } : first;
    const scale = b.scales.some((one) => one.name === name && !one.standard);
    const traits = scale ? LABEL : (found ?? DATA);
    ofKind[measure] = traits;
    cache.set(kind, ofKind);
    return traits;
  };
}

/** Facts of a measure of the report's own. */
const ownOf = (b: Builder, name: string, kind: SubjectKind | 'agregat'): Traits | undefined =>
  b.ownMeasures.findLast((one) => one.name === name && one.of.includes(kind as SubjectKind));

function look(
  facts: ReadonlyMap<string, readonly MeasureFacts[]>,
  name: string,
  kind: SubjectKind | 'agregat',
): MeasureFacts | undefined {
  const list = facts.get(name);
  return list?.find((fact) => fact.of.includes(kind as SubjectKind)) ?? (kind === 'agregat' ? list?.at(-1) : undefined);
}

/** Names that are measures whoever the subject is. */
export function isStandardMeasure({ standard }: Builder, name: string): boolean {
  let names = standardNames.get(standard);
  if (names === undefined) {
    names = new Set(standard.measures.map((fact) => fact.name));
    standardNames.set(standard, names);
  }
  return names.has(name);
}

const standardNames = new WeakMap<Standard, ReadonlySet<string>>();
