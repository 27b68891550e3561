/**
 * Stories: drafts that have one cause are told once. Drafts with one culprit (a quantity and its value), about one subject
 * and period in one statement, or with a common story key are one; the gravest and most basic is the headline, the rest
 * are its labels.
 */
import { decimalsOf, type Rational, rational, roundRational, toRational } from '@sakip-lint/language';
import { evaluateAt } from '../evaluate/formula.ts';
import type { Judgement } from '../evaluate/judgement.ts';
import { agrees } from '../evaluate/ladder.ts';
import { numberOf } from '../evaluate/number.ts';
import type { Finding, Label, Place, Severity } from '../finding.ts';
import type { Message } from '../messages/message.ts';
import type { ClaimId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import type { Draft } from '../rule.ts';
import { claimPlace } from '../rules/claims.ts';
import { claimStory, needStory, repeatsOf, statementStory } from '../rules/recompute.ts';

/** A draft with the level it is told at. */
export interface Leveled {
  readonly draft: Draft;
  readonly severity: Severity;
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
/** Words that are written anew mend no number. */
const OF_WORDS: ReadonlySet<string> = new Set(['format/terbilang']);
/** Label of what a calculation rests on. */
const OPERAND = 'hitungan.label.nilai';
/** In longer stories no one number explains the others. */
const MOST_EXPLAINED = 40;
/** Notes taken over from the drafts folded under a headline. */
const MOST_NOTES = 3;

export function tellStories(model: Model, judgement: Judgement, drafts: readonly Leveled[]): Finding[] {
  const byPlace = placeOrder(model);
  const parent = drafts.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  const owner = new Map<string, number>();
  for (const [index, { draft }] of drafts.entries()) {
    for (const key of keysOf(model, draft)) {
      const known = owner.get(key);
      if (known === undefined) owner.set(key, index);
      else parent[find(index)] = find(known);
    }
  }
  // What rests on a wrong result, and comes out with the right one, is its story.
  const explaining = new Set<Draft>();
  for (const [index, other] of consequences(model, drafts)) {
    explaining.add((drafts[index] as Leveled).draft);
    parent[find(other)] = find(index);
  }
  const stories = new Map<number, Leveled[]>();
  for (const [index, one] of drafts.entries()) {
    const root = find(index);
    const story = stories.get(root);
    if (story === undefined) stories.set(root, [one]);
    else story.push(one);
  }
  const findings = [...stories.values()].map((story) => {
    const isCause = ({ draft }: Leveled): boolean =>
      draft.cause === true || explaining.has(draft) || explainsAnother(model, draft, story);
    const causes = new Set(story.filter(isCause));
    const sorted = [...story].sort(
      (a, b) =>
        Number(b.draft.cause === true) - Number(a.draft.cause === true) ||
        Number(causes.has(b)) - Number(causes.has(a)) ||
        LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity) ||
        (a.draft.precedence ?? 9) - (b.draft.precedence ?? 9) ||
        byPlace(a.draft.primary, b.draft.primary),
    );
    const [head] = sorted as [Leveled, ...Leveled[]];
    // As grave as the gravest that follows from it.
    const severity = LEVELS.find((level) => story.some((one) => one.severity === level)) as Severity;
    return headline(model, judgement, [{ ...head, severity }, ...sorted.slice(1)], causes.has(head));
  });
  return distinctFingerprints(inOrder(model, findings));
}

/** Pairs of drafts: a wrong result, and a calculation with it that comes out with the right one. */
function* consequences(model: Model, drafts: readonly Leveled[]): Generator<readonly [number, number]> {
  const byOperand = new Map<ClaimId, number[]>();
  for (const [index, { draft }] of drafts.entries())
    for (const operand of draft.outcome?.operands ?? []) {
      const known = byOperand.get(operand);
      if (known === undefined) byOperand.set(operand, [index]);
      else known.push(index);
    }
  for (const [index, { draft }] of drafts.entries()) {
    const { outcome, culprit } = draft;
    const resting = culprit === undefined ? undefined : byOperand.get(culprit);
    const print = culprit === undefined ? null : numberOf(model, culprit);
    if (resting === undefined || print === null || outcome?.result !== culprit || outcome?.computed == null) continue;
    const right = toRational(roundRational(outcome.computed, decimalsOf(print)));
    for (const other of resting) {
      const { draft: rests } = drafts[other] as Leveled;
      if (rests.culprit !== culprit && comesOut(model, rests, culprit as ClaimId, right)) yield [index, other];
    }
  }
}

/** With the value that its culprit needs another of the story comes out, too. */
function explainsAnother(model: Model, { culprit, stories = [] }: Draft, story: readonly Leveled[]): boolean {
  if (culprit === undefined || story.length < 2 || story.length > MOST_EXPLAINED) return false;
  const start = needStory(culprit, null);
  const needs = stories.filter((key) => key.startsWith(start));
  return story.some(
    ({ draft }) =>
      draft.culprit !== culprit &&
      needs.some(
        (key) =>
          draft.stories?.includes(key) === true || comesOut(model, draft, culprit, fractionOf(key.slice(start.length))),
      ),
  );
}

/** `n/d` */
function fractionOf(text: string): Rational {
  const [n = '', d = ''] = text.split('/');
  return rational(BigInt(n), BigInt(d));
}

/** Whether a calculation comes out with another value of one of its operands. */
function comesOut(model: Model, { outcome }: Draft, operand: ClaimId, value: Rational): boolean {
  const print = outcome === undefined ? null : numberOf(model, outcome.result);
  if (outcome === undefined || print === null || !outcome.operands.includes(operand)) return false;
  const points = outcome.operands.map((claim) => {
    const number = claim === operand ? null : numberOf(model, claim);
    return number === null ? value : toRational(number);
  });
  const computed = evaluateAt(outcome.instance.formula, points);
  return computed !== 'nol' && agrees(computed, { value: print, exact: false, stored: false }, null);
}

/** By file, then position, then rule. */
export function inOrder(model: Model, findings: readonly Finding[]): readonly Finding[] {
  const byPlace = placeOrder(model);
  return [...findings].sort(
    (a, b) => byPlace(a.primary, b.primary) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

function placeOrder(model: Model): (a: Place, b: Place) => number {
  const order = new Map(model.files.map(({ uri }, index) => [uri, index]));
  return (a, b) => (order.get(a.uri) ?? 0) - (order.get(b.uri) ?? 0) || a.start - b.start || a.end - b.end;
}

/** What a draft has in common with drafts of the same cause. */
function keysOf(model: Model, { culprit, story, stories = [] }: Draft): readonly string[] {
  const keys = [...stories];
  if (story !== undefined) keys.push(story);
  if (culprit === undefined) return keys;
  keys.push(claimStory(model, culprit));
  keys.push(statementStory(model, culprit));
  return keys;
}

/** `isCause`: with the right value of the head's culprit the others come out, so that nothing of them is to be mended. */
function headline(
  model: Model,
  judgement: Judgement,
  [head, ...rest]: readonly [Leveled, ...Leveled[]],
  isCause: boolean,
): Finding {
  const { draft, severity } = head;
  const seen = new Set<string>([keyOf(draft.primary)]);
  const labels: Label[] = [];
  const add = (label: Label): void => {
    const key = keyOf(label.place);
    if (seen.has(key)) return;
    seen.add(key);
    labels.push(label);
  };
  for (const label of draft.labels) add(label);
  for (const { draft: other } of rest) {
    const repeated = isRepeat(model, draft, other);
    add({
      place: other.primary,
      message: { key: repeated ? 'hitungan.label.ulang' : 'hitungan.label.akibat', args: {} },
    });
  }
  for (const { draft: other } of [head, ...rest]) {
    if (other.culprit === undefined) continue;
    for (const repeat of repeatsOf(model, other.culprit)) {
      if (repeat !== other.culprit && judgement.isRejected(repeat)) {
        add({ place: claimPlace(model, repeat), message: { key: 'hitungan.label.ulang', args: {} } });
      }
    }
  }
  const notes: Message[] = [...draft.notes];
  const noted = new Set<Draft>();
  for (const { draft: other } of rest) {
    if (notes.length >= draft.notes.length + MOST_NOTES) break;
    if (!addsToStory(model, draft, other) || other.rule === draft.rule) continue;
    const known = [draft.message, ...notes].map((message) => JSON.stringify(message));
    if (known.includes(JSON.stringify(other.message))) continue;
    notes.push(other.message, ...other.notes);
    noted.add(other);
  }
  for (const { draft: other } of rest) {
    // What a calculation rests on that is not told is no part of this one.
    for (const label of other.labels) if (noted.has(other) || label.message.key !== OPERAND) add(label);
  }
  const fixes =
    draft.fixes.length > 0 || isCause
      ? draft.fixes
      : (rest.find((one) => one.draft.fixes.length > 0 && !OF_WORDS.has(one.draft.rule))?.draft.fixes ?? []);
  return {
    rule: draft.rule,
    severity,
    message: draft.message,
    primary: draft.primary,
    labels,
    notes: notes.filter((note) => !isOutdone(note, notes)),
    fixes,
    fingerprint: draft.fingerprint,
  };
}

/** The same claim again, or the same sentence at another place. */
function isRepeat(model: Model, draft: Draft, other: Draft): boolean {
  if (JSON.stringify(draft.message) === JSON.stringify(other.message)) return true;
  if (!sameValue(model, draft, other)) return false;
  return other.culprit !== undefined && keyOf(claimPlace(model, other.culprit)) === keyOf(other.primary);
}

function sameValue(model: Model, a: Draft, b: Draft): boolean {
  if (a.culprit === undefined || b.culprit === undefined) return false;
  return repeatsOf(model, a.culprit).includes(b.culprit);
}

/** Whether the message of a folded draft says more than its label: not what the labels show, nor what rests on the culprit. */
function addsToStory(model: Model, draft: Draft, other: Draft): boolean {
  if (other.rule === 'konsistensi/nilai') return !sameValue(model, draft, other);
  // Words held against a number that is itself wrong say nothing of their own.
  if (other.rule === 'kinerja/tren') return false;
  const { culprit } = draft;
  if (culprit === undefined || other.culprit === culprit) return true;
  const wrong = repeatsOf(model, culprit);
  return !other.operands?.some((operand) => wrong.includes(operand));
}

/** A neighbour that explains a difference, where another view of the same amounts has it as a part. */
function isOutdone({ key, args }: Message, notes: readonly Message[]): boolean {
  return (
    key === 'hitungan.jumlah.tetangga' &&
    notes.some(
      (other) => other.key === 'hitungan.jumlah.bagian_sendiri' && other.args['difference'] === args['difference'],
    )
  );
}

const keyOf = ({ uri, start, end }: Place): string => `${uri}|${start}|${end}`;

/** Equal fingerprints are numbered in order of place. */
function distinctFingerprints(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const n = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, n);
    return n === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}#${n}` };
  });
}

/** Level of a draft under the options; null: off. A draft that deviates to a milder level keeps it. */
export function levelOf(draft: Draft, level: Severity, chosen: Severity | 'off' | undefined): Severity | null {
  if (chosen === 'off') return null;
  const own = draft.severity ?? level;
  if (chosen === undefined) return own;
  return draft.severity !== undefined && LEVELS.indexOf(own) > LEVELS.indexOf(chosen) ? own : chosen;
}
