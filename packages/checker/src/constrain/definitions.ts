/** Which definition holds for a measure of a subject: the standard's, the report's own instead, or the subject's `rumus`. */
import type { SubjectKind } from '@sakip-lint/language';
import { lowerExpr, lowerMeasure, membersOf } from '../define/lower.ts';
import { type Definition, type Expr, type Standard, YEAR } from '../define/standard.ts';
import { argumentOf, definitionFor } from '../define/substitute.ts';
import type { StatementId } from '../model/claim.ts';
import type { Model } from '../model/model.ts';
import type { Subject, SubjectId } from '../model/subject.ts';

export interface Held {
  readonly definition: Definition;
  /** Index for columns; see `Definitions.all`. */
  readonly index: number;
}

export interface Definitions {
  /** Every definition in use. */
  readonly all: readonly Definition[];
  of(subject: Subject, measure: string): Held | null;
  /** What holds where the statement stands: a table may have a definition of its own. */
  at(statement: StatementId, subject: Subject, measure: string): Held | null;
  /** Some table has one. */
  readonly inTables: boolean;
}

export function definitionsOf(model: Model, standard: Standard): Definitions {
  const all: Definition[] = [];
  const byKind = new Map<string, Held>();
  const bySubject = new Map<string, Held>();
  /** By subject and kind below it (`ukuran` inside a sasaran), by table and kind. */
  const below = new Map<string, Held>();
  const inTable = new Map<string, Held>();
  const add = (
    definition: Definition,
    into: Map<string, Held>,
    keysOf: (one: Definition) => readonly string[],
  ): void => {
    for (const one of made(definition)) {
      const held = { definition: one, index: all.push(one) - 1 };
      for (const key of keysOf(one)) into.set(key, held);
    }
  };
  const taken = model.measures.flatMap((measure) => argumentOf(measure) ?? []);
  /** One that takes a measure is one for each that is asked for. */
  const made = (definition: Definition): readonly Definition[] =>
    definition.parameter === undefined
      ? [definition]
      : taken.flatMap(({ name, argument }) =>
          name === definition.measure ? [definitionFor(definition, argument)] : [],
        );
  const byKinds = ({ of, measure }: Definition) => of.map((kind) => `${kind}|${measure}`);
  for (const definition of standard.definitions) if (!isIdle(model, definition)) add(definition, byKind, byKinds);

  const dated = new Map<string, { since: number | null; expr: Expr }[]>();
  for (const measure of model.measures) {
    for (const definition of againstYear(measure, standard)) add(definition, byKind, byKinds);
  }

  for (const { node, subject, file, entry } of model.formulas) {
    const tree = model.files[file]?.tree;
    if (node.kind === 'ukuran' && tree !== undefined) {
      const { definition } = lowerMeasure(node, membersOf(tree, entry));
      if (definition === null) continue;
      const own: Definition =
        standard.definitions.some(({ measure }) => measure === definition.measure) ||
        definition.rule !== 'kinerja/rumus'
          ? definition
          : { ...definition, rule: 'kinerja/rumus' };
      const table = tree.entries.parent[entry] as number;
      const about = subject === null ? null : model.subjects[subject];
      if (table >= 0 && tree.nodeOf(table).kind === 'tabel')
        add(own, inTable, (one) => one.of.map((kind) => `${file}|${table}|${kind}|${one.measure}`));
      else if (about == null) add(own, byKind, byKinds);
      else if (own.of.length === 0 || own.of.includes(about.kind as SubjectKind))
        add(own, bySubject, (one) => [`${subject}|${one.measure}`]);
      else add(own, below, (one) => one.of.map((kind) => `${subject}|${kind}|${one.measure}`));
    }
    if (node.kind === 'rumus' && subject !== null && node.according === null) {
      const measure = node.measure?.text.toLowerCase() ?? 'realisasi';
      const kind = model.subjects[subject]?.kind ?? 'indikator';
      const key = `${subject}|${measure}`;
      const said = lowerExpr(node.expr);
      const expr = measure === 'realisasi' ? overData(said, model, subject) : said;
      const wordings = [...(dated.get(key) ?? []), { since: node.since, expr }];
      dated.set(key, wordings);
      const own: Definition = {
        measure,
        of: kind === 'agregat' ? [] : [kind as SubjectKind],
        cases: casesOf(wordings),
        anyOf: false,
        rule: measure === 'realisasi' ? 'kinerja/rumus' : ruleOfStandard(standard, measure),
        source: '',
      };
      add(own, bySubject, () => [key]);
      const aimed = measure === 'realisasi' && node.since === null ? overTargets(expr, standard) : null;
      if (aimed !== null && !bySubject.has(`${subject}|target`))
        add({ ...own, measure: 'target', cases: [{ when: null, expr: aimed }] }, bySubject, () => [
          `${subject}|target`,
        ]);
    }
  }
  const above = ({ parent, kind }: Subject, measure: string): Held | null => {
    for (let at = parent; at !== null; at = model.subjects[at]?.parent ?? null) {
      const held = below.get(`${at}|${kind}|${measure}`);
      if (held !== undefined) return held;
    }
    return null;
  };
  const general = nested(byKind);
  // Asked for every quantity: most reports have no formulas of single subjects.
  const of = (subject: Subject, measure: string): Held | null =>
    (bySubject.size === 0 ? null : bySubject.get(`${subject.id}|${measure}`)) ??
    (below.size === 0 ? null : above(subject, measure)) ??
    general.get(subject.kind)?.get(measure) ??
    null;
  const { file, block } = model.statements;
  return {
    all,
    of,
    at: (statement, subject, measure) =>
      (inTable.size === 0
        ? undefined
        : inTable.get(`${file[statement]}|${block[statement]}|${subject.kind}|${measure}`)) ?? of(subject, measure),
    inTables: inTable.size > 0,
  };
}

/** By the two parts of its keys. */
function nested(byKey: ReadonlyMap<string, Held>): ReadonlyMap<string, ReadonlyMap<string, Held>> {
  const outer = new Map<string, Map<string, Held>>();
  for (const [key, held] of byKey) {
    const bar = key.indexOf('|');
    const inner = outer.get(key.slice(0, bar)) ?? new Map<string, Held>();
    outer.set(key.slice(0, bar), inner.set(key.slice(bar + 1), held));
  }
  return outer;
}

/** `capaian terhadap 2026`: the measure’s own formula with the target of that year. */
function againstYear(measure: string, standard: Standard): readonly Definition[] {
  const [, own, year] = /^(\S+) terhadap (\d{4})$/.exec(measure) ?? [];
  if (own === undefined || year === undefined) return [];
  const aimed = (expr: Expr): Expr => {
    if (expr.op === 'ukuran')
      return expr.measure === 'target' && expr.period === null ? { ...expr, period: year } : expr;
    if ('left' in expr && 'right' in expr) return { ...expr, left: aimed(expr.left), right: aimed(expr.right) } as Expr;
    return 'of' in expr && expr.op !== 'ada' ? ({ ...expr, of: aimed(expr.of) } as Expr) : expr;
  };
  return standard.definitions
    .filter((one) => one.measure === own)
    .map((one) => ({
      ...one,
      measure,
      cases: one.cases.map(({ when, expr }) => ({
        when: when === null ? null : aimed(when),
        expr: expr === null ? null : aimed(expr),
      })),
    }));
}

function isClaimed({ quantities }: Model, measure: number): boolean {
  for (let quantity = 0; quantity < quantities.count; quantity++)
    if (quantities.measure[quantity] === measure) return true;
  return false;
}

/** Every case waits for a measure that nobody states. */
function isIdle(model: Model, { cases }: Definition): boolean {
  const waits = (expr: Expr | null): boolean => {
    if (expr === null) return false;
    if (expr.op === 'dan') return waits(expr.left) || waits(expr.right);
    return expr.op === 'ada' && expr.of.op === 'ukuran' && !isClaimed(model, model.measureId(expr.of.measure));
  };
  return cases.length > 0 && cases.every(({ when }) => waits(when));
}
/** The formula of the latest beginning holds; of several without one the last. */
function casesOf(wordings: readonly { readonly since: number | null; readonly expr: Expr }[]): Definition['cases'] {
  return [...wordings]
    .reverse()
    .sort((a, b) => (b.since ?? 0) - (a.since ?? 0))
    .map(({ since, expr }) => ({ when: since === null ? null : fromYear(since), expr }));
}

/** `tahun >= 2024`. */
const fromYear = (year: number): Expr => ({
  op: 'banding',
  rel: '>=',
  left: { op: 'ukuran', measure: YEAR, at: 'diri', period: null, version: null, subject: null },
  right: { op: 'angka', value: String(year), percent: false },
});

/** `target / realisasi` over data that are called so, which alone a realisasi can be made of. */
function overData(expr: Expr, model: Model, subject: SubjectId): Expr {
  const inner = (part: Expr): Expr => overData(part, model, subject);
  if (expr.op === 'ukuran') {
    const name = `data ${expr.measure}`;
    const isData = expr.at === 'diri' && expr.subject === null && model.measureFor(subject, name) !== null;
    return isData ? { ...expr, measure: name } : expr;
  }
  if ('left' in expr && 'right' in expr) return { ...expr, left: inner(expr.left), right: inner(expr.right) } as Expr;
  if ('args' in expr) return { ...expr, args: expr.args.map(inner) };
  return 'of' in expr ? ({ ...expr, of: inner(expr.of) } as Expr) : expr;
}

/** A formula over data as the formula of the target, over what the data aim at; null where it is over anything else. */
function overTargets(expr: Expr, standard: Standard): Expr | null {
  const both = <E extends Extract<Expr, { left: Expr }>>(of: E): E | null => {
    const left = overTargets(of.left, standard);
    const right = overTargets(of.right, standard);
    return left === null || right === null ? null : { ...of, left, right };
  };
  switch (expr.op) {
    case 'angka':
      return expr;
    case 'ukuran': {
      const data = expr.at === 'diri' && expr.subject === null && expr.period === null;
      const known = standard.measures.some(({ name }) => name === expr.measure);
      return data && !known ? { ...expr, measure: `target ${expr.measure}` } : null;
    }
    case '+':
    case '-':
    case '*':
    case '/':
      return both(expr);
    default:
      return null;
  }
}

/** A report's own formula for a measure of the standard is told under the standard's rule. */
function ruleOfStandard(standard: Standard, measure: string): Definition['rule'] {
  return standard.definitions.find((one) => one.measure === measure)?.rule ?? 'kinerja/rumus';
}
