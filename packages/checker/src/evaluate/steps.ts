/**
 * The steps of a judgement in their order. In a session each is recorded: what it read, what it marked. After an edit a step
 * that read nothing changed is played again from its record instead of evaluated; one that marks something else than before
 * makes what later steps read of those claims changed, too.
 */
import { cmpRational, type Rational } from '@sakip-lint/language';
import type { ClaimId, QuantityId } from '../model/claim.ts';
import { IntList } from '../model/int-list.ts';
import { type Detail, Mark, type MarkLog, type Marks } from './marks.ts';

/** Of what a step is: ids are of the model's calculations, of constraints, of the model's head formulas. */
export const Phase = { written: 0, local: 1, head: 2, sum: 3, headTold: 4, elsewhere: 5 } as const;
const PHASES = Object.keys(Phase).length;
/** Phases whose ids mean the same thing: what one leaves to the other may change hands. */
const SAME_IDS: readonly (readonly number[])[] = [
  [Phase.local, Phase.sum, Phase.elsewhere],
  [Phase.head, Phase.headTold],
];

export interface Steps {
  /** Does a step, or plays it again; its answer. */
  take(phase: number, id: number, run: (id: number) => boolean): boolean;
  /** The step that is under way hangs on the claims of this quantity: their values and marks. */
  reads(quantity: QuantityId): void;
  /** A constraint was evaluated. */
  counts(): void;
  /** What several steps share, made by the first that asks. */
  shared<K extends keyof Shared>(kind: K, key: string, make: () => Shared[K]): Shared[K];
  /** Everything of one kind that was made, in order. */
  sharedOf<K extends keyof Shared>(kind: K): ReadonlyMap<string, Shared[K]>;
  readonly evaluated: number;
}

export interface Shared {
  /** Case of a definition with several in use, by document, definition and kind of subject. */
  readonly rumus: number;
  /** Direction of a subject that declares none. */
  readonly arah: { readonly arah: string; readonly fitting: readonly ClaimId[] };
  /** Whether a document claims more of a measure than a value. */
  readonly puncak: boolean;
}

interface SharedValue {
  readonly kind: keyof Shared;
  readonly key: string;
  readonly value: Shared[keyof Shared];
  /** The step that made it. */
  readonly first: number;
}

/** What a session keeps of a judgement. Opaque outside this file. */
export interface StepRecord {
  readonly evaluated: number;
  /** Step by phase and id; -1: none. */
  readonly at: readonly Int32Array[];
  readonly answers: readonly boolean[];
  /** `reads[readsFrom[step] .. readsFrom[step + 1]]` */
  readonly readsFrom: Int32Array;
  readonly reads: Int32Array;
  /** Three numbers each: mark, claim, index into `details` or -1. */
  readonly marksFrom: Int32Array;
  readonly marks: Int32Array;
  readonly details: readonly Detail[];
  readonly made: readonly SharedValue[];
  /** 1: something shared hangs on the quantity. */
  readonly sharedReads: Uint8Array;
}

/**
 * A record as long as anybody may judge after it. While somebody types, the columns of the one before the last are given to the
 * next.
 */
export class KeptRecord {
  #record: StepRecord | null;
  #before: KeptRecord | null;

  constructor(record: StepRecord, before: KeptRecord | null) {
    this.#record = record;
    this.#before = before;
  }

  /** null: it was given away. */
  get record(): StepRecord | null {
    return this.#record;
  }

  /** The record before this one, to be written over; null: there is none, or it was given away. */
  giveAwayBefore(): StepRecord | null {
    const record = this.#before?.record ?? null;
    if (this.#before !== null) this.#before.#record = null;
    this.#before = null;
    return record;
  }
}

/** The record before an edit, and what of it the edit touches. */
export interface Earlier {
  readonly record: StepRecord;
  readonly touched: Iterable<QuantityId>;
  /** Id of a constraint then; -1: it is new. */
  readonly constraintThen: (constraint: number) => number;
  /** Constraints that are no more. */
  readonly gone: readonly number[];
  readonly quantityOf: (claim: ClaimId) => QuantityId;
}

/** Something that many steps share is no longer what it was: all is judged anew. */
export class Outdated extends Error {}

/** Steps that are taken once, and forgotten. */
export function plainSteps(): Steps {
  let evaluated = 0;
  const made = new Map<keyof Shared, Map<string, Shared[keyof Shared]>>();
  const ofKind = (kind: keyof Shared): Map<string, Shared[keyof Shared]> => {
    const known = made.get(kind) ?? new Map<string, Shared[keyof Shared]>();
    made.set(kind, known);
    return known;
  };
  return {
    take: (_phase, id, run) => run(id),
    reads() {},
    counts() {
      evaluated++;
    },
    shared(kind, key, make) {
      const known = ofKind(kind);
      const value = known.get(key) ?? make();
      known.set(key, value);
      return value as ReturnType<typeof make>;
    },
    sharedOf: (kind) => ofKind(kind) as unknown as ReadonlyMap<string, never>,
    get evaluated() {
      return evaluated;
    },
  };
}

export interface RecordedSteps extends Steps, MarkLog {
  /** Marks made again from the record go here. */
  begin(marks: Marks): void;
  record(): StepRecord;
}

/**
 * Steps that are recorded; `earlier`: those of the judgement before are played again where nothing they read has changed.
 * `spare`: a record that nobody needs any more; its columns are written over.
 */
export function recordedSteps(
  quantities: number,
  sizes: readonly number[],
  earlier: Earlier | null,
  spare: StepRecord | null,
): RecordedSteps {
  const at = Array.from({ length: PHASES }, (_, phase) => columnOf(sizes[phase] ?? 0, spare?.at[phase]).fill(-1));
  const answers: boolean[] = [];
  const before = earlier?.record;
  const readsFrom = new IntList(before?.readsFrom.length, [0], spare?.readsFrom);
  const reads = new IntList(before?.reads.length, [], spare?.reads);
  const marksFrom = new IntList(before?.marksFrom.length, [0], spare?.marksFrom);
  const log = new IntList(before?.marks.length, [], spare?.marks);
  const details: Detail[] = [];
  const sharedReads = earlier === null ? new Uint8Array(quantities) : earlier.record.sharedReads.slice();
  /** Step that last read a quantity: each is noted once. */
  const { lastRead, changed } = scratchOf(quantities);
  const made: SharedValue[] = [];
  const values = new Map<string, SharedValue>();
  /** Shared values of the judgement before, by the step that made them. */
  const inherited = new Map<number, SharedValue[]>();
  let sharing = 0;
  let evaluated = 0;
  let marks: Marks | null = null;
  /** The record is finished; what is asked later belongs to nobody. */
  let closed = false;

  const idOf = (kind: string, key: string): string => `${kind}|${key}`;
  const put = (value: SharedValue): void => {
    if (!closed) made.push(value);
    values.set(idOf(value.kind, value.key), value);
  };
  const note = (quantity: QuantityId): void => {
    if (lastRead[quantity] === answers.length) return;
    lastRead[quantity] = answers.length;
    reads.push(quantity);
  };
  const finish = (answer: boolean): boolean => {
    answers.push(answer);
    readsFrom.push(reads.count);
    marksFrom.push(log.count);
    return answer;
  };
  const change = (quantity: QuantityId): void => {
    changed[quantity] = 1;
    if (earlier?.record.sharedReads[quantity] === 1) throw new Outdated();
  };
  const changeMarksOf = ({ marks, marksFrom }: StepRecord, step: number): void => {
    for (let k = marksFrom[step] as number; k < (marksFrom[step + 1] as number); k += 3)
      change((earlier as Earlier).quantityOf(marks[k + 1] as ClaimId));
  };
  const thenOf = (phase: number, id: number): number =>
    (SAME_IDS[0] as readonly number[]).includes(phase) ? (earlier as Earlier).constraintThen(id) : id;

  if (earlier !== null) {
    for (const value of earlier.record.made) {
      const list = inherited.get(value.first);
      if (list === undefined) inherited.set(value.first, [value]);
      else list.push(value);
      values.set(idOf(value.kind, value.key), value);
    }
    for (const quantity of earlier.touched) change(quantity);
    for (const id of earlier.gone) {
      for (const phase of SAME_IDS[0] as readonly number[]) {
        const step = earlier.record.at[phase]?.[id] ?? -1;
        if (step >= 0) changeMarksOf(earlier.record, step);
      }
    }
  }

  /** Nothing that the step read has changed. */
  function holds({ reads, readsFrom }: StepRecord, step: number): boolean {
    for (let k = readsFrom[step] as number; k < (readsFrom[step + 1] as number); k++)
      if (changed[reads[k] as number] === 1) return false;
    return true;
  }

  function playAgain(record: StepRecord, step: number): boolean {
    for (let k = record.readsFrom[step] as number; k < (record.readsFrom[step + 1] as number); k++)
      reads.push(record.reads[k] as number);
    for (let k = record.marksFrom[step] as number; k < (record.marksFrom[step + 1] as number); k += 3) {
      const detail = record.marks[k + 2] as number;
      marks?.set(
        record.marks[k] as number,
        record.marks[k + 1] as number,
        detail < 0 ? null : (record.details[detail] as Detail),
      );
    }
    for (const value of inherited.get(step) ?? []) put({ ...value, first: answers.length });
    return finish(record.answers[step] as boolean);
  }

  /** Evaluates anew what was evaluated before, and tells later steps what came out otherwise. */
  function evaluateAgain(record: StepRecord, step: number, phase: number, then: number, run: () => boolean): boolean {
    const own = inherited.get(step) ?? [];
    for (const { kind, key } of own) values.delete(idOf(kind, key));
    const now = answers.length;
    const answer = finish(run());
    for (const { kind, key, value } of own) {
      const again = values.get(idOf(kind, key));
      if (again === undefined || JSON.stringify(again.value) !== JSON.stringify(value)) throw new Outdated();
    }
    if (answer === record.answers[step] && sameMarks(record, step, now)) return answer;
    for (let k = marksFrom.at(now); k < log.count; k += 3) change((earlier as Earlier).quantityOf(log.at(k + 1)));
    for (const other of SAME_IDS.find((phases) => phases.includes(phase)) ?? [phase]) {
      const known = record.at[other]?.[then] ?? -1;
      if (known >= 0) changeMarksOf(record, known);
    }
    return answer;
  }

  function sameMarks(record: StepRecord, then: number, now: number): boolean {
    const from = record.marksFrom[then] as number;
    const start = marksFrom.at(now);
    const length = log.count - start;
    if ((record.marksFrom[then + 1] as number) - from !== length) return false;
    for (let k = 0; k < length; k += 3) {
      const mark = log.at(start + k);
      if (mark !== record.marks[from + k] || log.at(start + k + 1) !== record.marks[from + k + 1]) return false;
      if (mark !== Mark.right) continue;
      const value = details[log.at(start + k + 2)] as Rational;
      if (cmpRational(value, record.details[record.marks[from + k + 2] as number] as Rational) !== 0) return false;
    }
    return true;
  }

  return {
    begin(of) {
      marks = of;
    },
    take(phase, id, run) {
      (at[phase] as Int32Array)[id] = answers.length;
      if (earlier === null) return finish(run(id));
      const { record } = earlier;
      const then = thenOf(phase, id);
      const step = then < 0 ? -1 : (record.at[phase]?.[then] ?? -1);
      if (step < 0) {
        const now = answers.length;
        const answer = finish(run(id));
        for (let k = marksFrom.at(now); k < log.count; k += 3) change(earlier.quantityOf(log.at(k + 1)));
        return answer;
      }
      return holds(record, step) ? playAgain(record, step) : evaluateAgain(record, step, phase, then, () => run(id));
    },
    reads(quantity) {
      if (quantity < 0 || closed) return;
      if (sharing > 0) sharedReads[quantity] = 1;
      else note(quantity);
    },
    counts() {
      if (sharing === 0) evaluated++;
    },
    shared(kind, key, make) {
      const known = values.get(idOf(kind, key));
      if (known !== undefined) return known.value as ReturnType<typeof make>;
      sharing++;
      try {
        const value = make();
        put({ kind, key, value, first: answers.length });
        return value;
      } finally {
        sharing--;
      }
    },
    sharedOf(kind) {
      const inOrder = [...made].sort((a, b) => a.first - b.first);
      return new Map(inOrder.flatMap((one) => (one.kind === kind ? [[one.key, one.value as never]] : [])));
    },
    get evaluated() {
      return evaluated;
    },
    marked(mark, claim, detail) {
      log.push(mark);
      log.push(claim);
      log.push(detail === null ? -1 : details.push(detail) - 1);
    },
    record() {
      closed = true;
      const columns = {
        readsFrom: readsFrom.finish(),
        reads: reads.finish(),
        marksFrom: marksFrom.finish(),
        marks: log.finish(),
      };
      return { evaluated, at, answers, ...columns, details, made, sharedReads };
    },
  };
}

const columnOf = (length: number, spare: Int32Array | undefined): Int32Array =>
  spare?.length === length ? spare : new Int32Array(length);

/** What is only needed while a judgement is made, of which there is one at a time. */
let scratch = { lastRead: new Int32Array(0), changed: new Uint8Array(0) };

function scratchOf(quantities: number): typeof scratch {
  if (scratch.lastRead.length < quantities)
    scratch = { lastRead: new Int32Array(quantities), changed: new Uint8Array(quantities) };
  scratch.lastRead.fill(-1);
  scratch.changed.fill(0);
  return scratch;
}
