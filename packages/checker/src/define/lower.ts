/** Lowers parsed definitions (`ukuran`, `rumus`, `skala`) to values: of the standard library and of a report alike. */
import {
  type ClassNode,
  type EntryNode,
  type ExprNode,
  KIND_OF,
  KINDS,
  type MeasureNode,
  type PeriodNode,
  type RefNode,
  type RefStep,
  type ScaleNode,
  type SubjectKind,
  type Tree,
  toCanonical,
  type ValueNode,
} from '@sakip-lint/language';
import type { RuleId } from '../finding.ts';
import type { Subject } from '../model/subject.ts';
import type {
  Definition,
  DefinitionCase,
  Expr,
  MeasureFacts,
  Standard,
  StandardOrder,
  StandardScale,
} from './standard.ts';

/** Which rule tells that a measure does not recompute; other measures of a report's own are `kinerja/rumus`. */
const RULE_OF: Readonly<Record<string, RuleId>> = {
  capaian: 'kinerja/capaian',
  kemajuan: 'kinerja/kemajuan',
  efisiensi: 'kinerja/efisiensi',
  nilai_efisiensi: 'kinerja/efisiensi',
  pertumbuhan: 'kinerja/rata_rata',
  serapan: 'anggaran/serapan',
};

function ruleOf(measure: string, cases: readonly DefinitionCase[]): RuleId {
  if (cases.every(({ expr }) => expr?.op === 'jumlah')) return 'anggaran/jumlah';
  if (cases.every(({ expr }) => expr?.op === 'rata_rata')) return 'kinerja/rata_rata';
  return RULE_OF[measure] ?? 'kinerja/rumus';
}

/** Kinds that a word after `untuk` or `setiap` means: a kind, a group of the lattice, or `semua`. */
export function kindsOf(word: string): readonly SubjectKind[] {
  const key = word.toLowerCase();
  if (key === 'semua') return ['dokumen', ...KINDS.map(({ kind }) => kind)];
  if (key === 'anggaran' || key === 'kinerja') {
    return KINDS.filter(({ group }) => group === key).map(({ kind }) => kind);
  }
  if (key === 'dokumen' || key === 'lkj') return ['dokumen'];
  const kind = KIND_OF.get(key);
  return kind === undefined ? [] : [kind];
}

/** All definitions, measures and scales of a tree. */
export function lowerStandard(tree: Tree): Standard {
  const measures: MeasureFacts[] = [];
  const definitions: Definition[] = [];
  const scales: StandardScale[] = [];
  const orders: StandardOrder[] = [];
  for (let entry = 0; entry < tree.entries.count; entry++) {
    const node = tree.nodeOf(entry);
    if (node.kind === 'ukuran') {
      const lowered = lowerMeasure(node, membersOf(tree, entry));
      measures.push(lowered.facts);
      if (lowered.definition !== null) definitions.push(lowered.definition);
    }
    if (node.kind !== 'skala') continue;
    if (node.urutan) orders.push(lowerOrder(node, membersOf(tree, entry)));
    else scales.push(lowerScale(node, membersOf(tree, entry)));
  }
  return { measures, definitions, scales, orders };
}

/** Nodes of the entries directly inside a block. */
export function membersOf(tree: Tree, head: number): readonly EntryNode[] {
  const { entries } = tree;
  const members: EntryNode[] = [];
  for (let entry = head + 1; entry < (entries.until[head] as number); entry = entries.until[entry] as number) {
    members.push(tree.nodeOf(entry));
  }
  return members;
}

/** An `ukuran` with the entries of its block; no definition where it states facts only. */
export function lowerMeasure(
  node: MeasureNode,
  members: readonly EntryNode[],
): { readonly facts: MeasureFacts; readonly definition: Definition | null } {
  const name = node.name.text.toLowerCase();
  const of = [...new Set(node.of.flatMap(({ text }) => kindsOf(text)))];
  const words = new Set<string>();
  let unit: MeasureFacts['unit'] = null;
  let source = '';
  let batas: Subject['batas'] = null;
  const cases: DefinitionCase[] = node.expr === null ? [] : [{ when: null, expr: lowerExpr(node.expr) }];
  for (const member of members) {
    if (member.kind === 'properti' && member.name === 'satuan') unit = unitOf(member.words);
    if (member.kind === 'properti' && member.name === 'sifat') words.add(member.words.split(' ')[0] as string);
    if (member.kind === 'properti' && member.name === 'batas') batas = batasOf(member.words);
    // `sumber_rumus "…"` stands like a measure's value.
    if (member.kind === 'isian' && member.measure.text.toLowerCase() === 'sumber_rumus') {
      source = member.value?.text ?? '';
    }
    if (member.kind === 'bila') {
      cases.push({
        when: member.condition === null ? null : lowerExpr(member.condition),
        expr: member.expr === null ? null : lowerExpr(member.expr),
      });
    }
  }
  // `… * 100%` of nothing else said is a percentage.
  const plain = !words.has('terukur') && !words.has('eksak') && cases.length > 0;
  if (unit === null && plain && cases.every(({ when, expr }) => when === null && expr !== null && isPercentage(expr)))
    unit = 'persen';
  const defined = words.has('turunan') || (cases.length > 0 && !words.has('eksak') && !words.has('terukur'));
  return {
    facts: {
      name,
      of,
      nature: words.has('eksak') ? 'eksak' : defined ? 'turunan' : 'terukur',
      unit,
      berjumlah: words.has('berjumlah'),
      berversi: words.has('berversi'),
      label: words.has('label'),
    },
    definition:
      cases.length === 0
        ? null
        : {
            measure: name,
            ...(node.parameter === null ? {} : { parameter: node.parameter.text.toLowerCase() }),
            of,
            cases,
            anyOf: words.has('cocok'),
            rule: ruleOf(name, cases),
            ...(batas === null ? {} : { batas }),
            source,
          },
  };
}

const isPercentage = (expr: Expr): boolean =>
  expr.op === '*' && expr.right.op === 'angka' && expr.right.value === '100' && expr.right.percent;

/** `0% s.d. 120%`, or an upper end alone. Null: no number in it. */
export function batasOf(words: string): Subject['batas'] {
  const ends = [...words.matchAll(/\d+(?:,\d+)?/g)].map((found) => found[0].replace(',', '.'));
  if (ends.length === 0) return null;
  const [low, high] = ends.length === 1 ? [null, ends[0] ?? null] : [ends[0] ?? null, ends[1] ?? null];
  return { low, high };
}

function unitOf(words: string): MeasureFacts['unit'] {
  if (words === 'persen' || words === '%') return 'persen';
  if (words === 'rupiah' || words === 'rp') return 'rupiah';
  if (words === 'tanpa' || words === 'indeks' || words === 'poin') return 'tanpa';
  return words === 'cacah' ? 'cacah' : null;
}

/** Grades by the number beside them, else by their place. */
export function lowerOrder(node: ScaleNode, members: readonly EntryNode[]): StandardOrder {
  const rows = members.flatMap((member) => (member.kind === 'kelas' ? [member] : []));
  return {
    name: node.name.text.toLowerCase(),
    grades: rows.flatMap(({ label, second, range }, at) => {
      const value = range?.value;
      const rank = value?.kind === 'angka' ? toCanonical(value.numeral.value) : String(at + 1);
      return [label, ...second].map(({ text }) => ({ word: text, rank }));
    }),
  };
}

function lowerScale(node: ScaleNode, members: readonly EntryNode[]): StandardScale {
  return {
    name: node.name.text,
    title: node.title?.text ?? node.name.text,
    over: node.over.map(({ text }) => text.toLowerCase()),
    classes: members.flatMap((member) => (member.kind === 'kelas' ? [lowerClass(member)] : [])),
  };
}

function lowerClass(node: ClassNode): StandardScale['classes'][number] {
  const value = node.range?.value;
  const names = { label: node.label.text, second: node.second.map(({ text }) => text) };
  if (value?.kind === 'angka') {
    const end = { at: toCanonical(value.numeral.value), open: false };
    return { ...names, low: end, high: end };
  }
  if (value?.kind !== 'rentang') return { ...names, low: null, high: null };
  const end = (bound: typeof value.low) =>
    bound === null ? null : { at: toCanonical(bound.numeral.value), open: bound.open };
  return { ...names, low: end(value.low), high: end(value.high) };
}

const RELATIVES = new Set(['diri', 'induk', 'anak', 'indikator', 'pendukung', 'didukung']);
type Relative = Extract<Expr, { op: 'ukuran' }>['at'];

/** An expression over names; what it cannot mean (`ada(1)`) becomes words, which never compute. */
export function lowerExpr(node: ExprNode): Expr {
  switch (node.op) {
    case 'angka':
      return lowerNumber(node.value);
    case 'label':
      return { op: 'kata', text: node.text.text };
    case 'rujuk':
      return lowerRef(node.ref);
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return { op: node.op, left: lowerExpr(node.left), right: lowerExpr(node.right) };
    case 'negatif':
    case 'bukan':
      return { op: node.op, of: lowerExpr(node.of) };
    case 'persen':
      return { op: '/', left: lowerExpr(node.of), right: { op: 'angka', value: '100', percent: false } };
    case 'dan':
    case 'atau':
      return { op: node.op, left: lowerExpr(node.left), right: lowerExpr(node.right) };
    case 'banding':
      return { op: 'banding', rel: node.rel, left: lowerExpr(node.left), right: lowerExpr(node.right) };
    case 'jika':
      return {
        op: 'jika',
        test: lowerExpr(node.test),
        // biome-ignore lint/suspicious/noThenProperty: a branch of jika; nothing awaits an expression
        then: lowerExpr(node.then),
        otherwise: node.otherwise === null ? null : lowerExpr(node.otherwise),
      };
    case 'panggil':
      return lowerCall(node.name.text.toLowerCase(), node.args);
    case 'setiap': {
      const name = node.name.text.toLowerCase();
      const op = name === 'jumlah' || name === 'cacah' ? name : 'rata_rata';
      const { each } = node;
      return {
        op,
        each: each.kind.text.toLowerCase(),
        within: each.within === null ? null : pathOf(each.within.steps),
        condition: each.condition === null ? null : lowerExpr(each.condition),
        of: lowerExpr(node.of),
      };
    }
  }
}

function lowerNumber(node: ValueNode): Expr {
  const { value } = node;
  if (value.kind === 'angka') {
    return { op: 'angka', value: toCanonical(value.numeral.value), percent: value.numeral.percent };
  }
  if (value.kind === 'pecahan') {
    const side = ({ numeral }: typeof value.numerator): Expr => ({
      op: 'angka',
      value: toCanonical(numeral.value),
      percent: false,
    });
    return { op: '/', left: side(value.numerator), right: side(value.denominator) };
  }
  return { op: 'kata', text: node.text };
}

function lowerCall(name: string, args: readonly ExprNode[]): Expr {
  const [first] = args;
  if (name === 'min' || name === 'maks' || name === 'max') {
    return { op: name === 'min' ? 'min' : 'maks', args: args.map(lowerExpr) };
  }
  if (first === undefined) return { op: 'kata', text: name };
  if (name === 'abs' || name === 'atas' || name === 'bawah' || name === 'ada')
    return { op: name, of: lowerExpr(first) };
  const terms = args.map(lowerExpr);
  const sum = terms.reduce((left, right) => ({ op: '+', left, right }));
  if (name === 'jumlah') return sum;
  if (name === 'rata_rata') {
    return { op: '/', left: sum, right: { op: 'angka', value: String(terms.length), percent: false } };
  }
  return { op: 'kata', text: name };
}

function lowerRef(ref: RefNode): Expr {
  const { steps, modifiers } = ref;
  const last = steps[steps.length - 1] as RefStep;
  const before = steps.slice(0, -1);
  const source = modifiers.source === null ? '' : ` ${modifiers.source.text.toLowerCase()}`;
  const relative = before.length === 1 && before[0]?.as === 'id' ? before[0].text.toLowerCase() : '';
  const isRelative = RELATIVES.has(relative);
  return {
    op: 'ukuran',
    // One-letter data (`n`, `N`) are told apart by case.
    measure: (last.text.length === 1 ? last.text : last.text.toLowerCase()) + source,
    at: isRelative ? (relative as Relative) : 'diri',
    period: modifiers.period === null ? null : periodText(modifiers.period),
    version: modifiers.version === null ? null : modifiers.version.version,
    subject: before.length === 0 || isRelative ? null : pathOf(before),
  };
}

/** `P4.K1`, titles in quotes: `"Program X".K1`. */
export function pathOf(steps: readonly RefStep[]): string {
  return steps.map((step) => (step.as === 'id' ? step.text : `"${step.text}"`)).join('.');
}

function periodText(period: PeriodNode): string | null {
  if (period.form === 'tahun') return period.part === 0 ? String(period.year) : `${period.year}/${period.part}`;
  if (period.form === 'bagian') return `/${period.part}`;
  if (period.form === 'sampai') return 's.d.';
  return period.form === 'rentang' ? null : period.form;
}
