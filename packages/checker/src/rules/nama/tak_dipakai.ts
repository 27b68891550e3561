/** Scales and measures of the report's own that nothing uses. */
import type { EntryNode } from '@sakip-lint/language';
import type { Place } from '../../finding.ts';
import type { Model } from '../../model/model.ts';
import type { Rule } from '../../rule.ts';
import { documentName, draft, message, placeIn } from '../draft.ts';

const ID = 'nama/tak_dipakai';

export const rule: Rule = {
  id: ID,
  level: 'hint',
  readsNoNumbers: true,
  summary: {
    id: 'Skala atau ukuran buatan laporan sendiri yang tidak dipakai.',
    en: "A scale or measure of the report's own that nothing uses.",
  },
  check: function* ({ model }) {
    const used = usedNames(model);
    for (const { kind, name, place, document } of ownNames(model)) {
      if (used.has(name.toLowerCase())) continue;
      const told = message(`nama.tak_dipakai.${kind}`, { name });
      yield draft({ rule: ID, primary: place, message: told }, documentName(model.documents[document]), kind, name);
    }
  },
};

interface OwnName {
  readonly kind: 'skala' | 'ukuran';
  readonly name: string;
  readonly place: Place;
  readonly document: number;
}

function* ownNames(model: Model): Generator<OwnName> {
  for (const { name, standard, pasted, place, document } of model.scales) {
    if (!standard && !pasted) yield { kind: 'skala', name, place, document };
  }
  for (const { node, file, entry, document } of model.formulas) {
    if (node.kind !== 'ukuran') continue;
    yield { kind: 'ukuran', name: node.name.text, place: placeIn(model, file, entry, node.name.span), document };
  }
}

/** Measures that are claimed or stand in a formula; "predikat" and its like mean any scale. */
function usedNames(model: Model): ReadonlySet<string> {
  const used = new Set<string>();
  const { claims, quantities, measures } = model;
  const seen = new Set<number>();
  for (let claim = 0; claim < claims.count; claim++) {
    const quantity = claims.quantity[claim] as number;
    if (quantity >= 0) seen.add(quantities.measure[quantity] as number);
  }
  for (const measure of seen) used.add((measures[measure] as string).toLowerCase());
  if (['predikat', 'kategori', 'kriteria'].some((word) => used.has(word))) {
    for (const { name } of model.scales) used.add(name.toLowerCase());
  }
  for (const { node } of model.formulas) for (const name of namesIn(node)) used.add(name);
  return used;
}

/** Every id that a formula refers to, its own name apart. */
function namesIn(node: EntryNode): ReadonlySet<string> {
  const names = new Set<string>();
  const rest: unknown[] = Object.values(node);
  while (rest.length > 0) {
    const item = rest.pop();
    if (typeof item !== 'object' || item === null) continue;
    if ('as' in item && item.as === 'id' && 'text' in item) names.add(String(item.text).toLowerCase());
    rest.push(...Object.values(item));
  }
  return names;
}
