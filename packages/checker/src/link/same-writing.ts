/** Whether two nodes say the same but for the numbers written in them. */
import type { Shift, ValueNode } from '@sakip-lint/language';

/** Offsets that spans count from, old and next. */
interface Base {
  readonly old: number;
  readonly next: number;
}

export interface Rewritten {
  readonly old: ValueNode;
  readonly next: ValueNode;
}

/** Values of both in order, those of other numbers included; null where anything else differs. */
export function rewritten(old: object, next: object, base: Base, shift: Shift): readonly Rewritten[] | null {
  const pairs: Rewritten[] = [];
  return same(old, next, base, shift, pairs) ? pairs : null;
}

/** Every value written in a node, in order, those of its conditions included. */
export const valuesIn = (node: object): readonly ValueNode[] =>
  (rewritten(node, node, { old: 0, next: 0 }, STILL) ?? []).map(({ next }) => next);

export const STILL: Shift = { start: (at) => at, end: (at) => at };

type Fields = Readonly<Record<string, unknown>>;

function same(old: unknown, next: unknown, base: Base, shift: Shift, pairs: Rewritten[]): boolean {
  if (typeof old !== 'object' || old === null || typeof next !== 'object' || next === null) return old === next;
  if (Array.isArray(old)) {
    return (
      Array.isArray(next) &&
      old.length === next.length &&
      old.every((item, k) => same(item, next[k], base, shift, pairs))
    );
  }
  const [a, b] = [old as Fields, next as Fields];
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  if (keys.length === 2 && typeof a['start'] === 'number' && typeof a['end'] === 'number') {
    return (
      shift.start(base.old + a['start']) === base.next + (b['start'] as number) &&
      shift.end(base.old + a['end']) === base.next + (b['end'] as number)
    );
  }
  if ('calculation' in a && 'value' in a) {
    if (!('calculation' in b)) return false;
    pairs.push({ old: old as ValueNode, next: next as ValueNode });
    return sameValue(old as ValueNode, next as ValueNode, base, shift, pairs);
  }
  return keys.every((key) => key in b && same(a[key], b[key], base, shift, pairs));
}

function sameValue(old: ValueNode, next: ValueNode, base: Base, shift: Shift, pairs: Rewritten[]): boolean {
  const { value: a } = old;
  const { value: b } = next;
  const outside = (['span', 'words', 'scope', 'calculation'] as const).every((key) =>
    same(old[key], next[key], base, shift, pairs),
  );
  // Spans in a value count from its text.
  const inside = { old: base.old + old.span.start, next: base.next + next.span.start };
  if (!outside || a.kind !== b.kind) return false;
  if (a.kind !== 'angka' || b.kind !== 'angka') return old.text === next.text && same(a, b, inside, shift, pairs);
  // What is wrong with the writing of a number follows from it.
  const { numeral: m, faults: _old, ...more } = a;
  const { numeral: n, faults: _next, ...others } = b;
  if (!same(more, others, inside, shift, pairs)) return false;
  if (old.text === next.text) return true;
  const plain = old.calculation.length === 0 && a.second === null && a.words === null;
  return (
    plain &&
    m.prefix === n.prefix &&
    m.percent === n.percent &&
    m.magnitude === n.magnitude &&
    m.spreadsheet === n.spreadsheet
  );
}
