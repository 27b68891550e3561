/** One-digit slips: what a hand does most often to a number it copies. */
import type { Model, Place } from '@sakip-lint/checker';

/** Where a claim's number stands. */
export interface Target {
  readonly uri: string;
  readonly start: number;
  readonly text: string;
}

export interface Slip {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** Every number that a claim of the model quotes, once per place. */
export function targetsOf(model: Model): readonly Target[] {
  const { claims, statements, files } = model;
  const seen = new Set<string>();
  const targets: Target[] = [];
  for (let claim = 0; claim < claims.count; claim++) {
    if (Number.isNaN(claims.mantissa[claim]) && !claims.big.has(claim)) continue;
    const file = files[statements.file[claims.statement[claim] as number] as number];
    if (file === undefined) continue;
    const from = file.tree.entries.start[claims.entry[claim] as number] as number;
    const start = from + (claims.start[claim] as number);
    const text = file.tree.text.slice(start, from + (claims.end[claim] as number));
    const key = `${file.uri}:${start}`;
    if (!/\d/.test(text) || seen.has(key)) continue;
    seen.add(key);
    targets.push({ uri: file.uri, start, text });
  }
  return targets;
}

/** Replaces one digit of the number by another digit. */
export function slipIn(target: Target, random: () => number): Slip {
  const digits = [...target.text.matchAll(/\d/g)].map((match) => match.index);
  const at = digits[Math.floor(random() * digits.length)] as number;
  const old = Number(target.text[at]);
  const digit = (old + 1 + Math.floor(random() * 9)) % 10;
  return {
    place: { uri: target.uri, start: target.start, end: target.start + target.text.length },
    before: target.text,
    after: target.text.slice(0, at) + String(digit) + target.text.slice(at + 1),
  };
}
