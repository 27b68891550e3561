/** What follows from the values of a statement and the document does not say: capaian, serapan, a label, a total. */
import type { CheckResult } from '../check.ts';
import type { StatementId } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import { defaultPeriod, periodText } from '../rules/periods.ts';
import { claimsOfStatement, subjectOfBlock } from './blocks.ts';
import { isStated, labelDue, valueDue, type Wanted } from './due.ts';

export interface Following {
  /** `serapan 80,00%` */
  readonly text: string;
  /** `serapan = 4.000 / 5.000 × 100% = 80,00%` */
  readonly because: string;
}

/** Measures that are missed where those they follow from are said. */
const MISSED: readonly { readonly measure: string; readonly from: readonly string[] }[] = [
  { measure: 'capaian', from: ['target', 'realisasi'] },
  { measure: 'serapan', from: ['pagu', 'realisasi'] },
];
/** Measures whose sum over the parts is missed. */
const TOTALS: readonly string[] = ['pagu', 'realisasi'];
/** What labels are over. */
const GRADED = 'capaian';

export function followingFrom(checked: CheckResult, statement: StatementId): readonly Following[] {
  const groups = groupsOf(checked, statement);
  const said = groups.flatMap((group) => {
    const found = [...missedIn(checked, group), ...labelsIn(checked, group)];
    // Of several periods each says its own.
    return groups.length < 2
      ? found
      : found.map((one) => ({ ...one, text: `${periodText(group.like.period)} ${one.text}`.trim() }));
  });
  return [...said, ...totalsIn(checked, statement)];
}

/** What a statement says of one subject and period. */
interface Group {
  readonly like: Omit<Wanted, 'measure' | 'version'>;
  readonly measures: ReadonlySet<string>;
}

function groupsOf({ model }: CheckResult, statement: StatementId): readonly Group[] {
  const { quantities, claims, statements, measures } = model;
  const document = statements.document[statement] as number;
  const groups = new Map<string, { readonly like: Group['like']; readonly measures: Set<string> }>();
  for (const claim of claimsOfStatement(model, statement)) {
    const quantity = claims.quantity[claim] as number;
    const subject = quantities.subject[quantity] as number;
    const period = quantities.period[quantity] as Period;
    const scope = quantities.scope[quantity] as number;
    const key = `${subject}|${period}|${scope}`;
    const group = groups.get(key) ?? { like: { subject, period, scope, statement, document }, measures: new Set() };
    groups.set(key, group);
    group.measures.add(measures[quantities.measure[quantity] as number] ?? '');
  }
  return [...groups.values()];
}

function missedIn(checked: CheckResult, { like, measures }: Group): readonly Following[] {
  return MISSED.filter(({ from }) => from.every((name) => measures.has(name))).flatMap(({ measure }) =>
    computed(checked, like, measure),
  );
}

function computed(checked: CheckResult, like: Group['like'], name: string): readonly Following[] {
  const wanted = wantedOf(checked, like, name);
  const due = wanted === null || isStated(checked.model, wanted) ? null : valueDue(checked, wanted);
  return due === null ? [] : [{ text: `${name} ${due.text}`, because: `${name} = ${due.formula} = ${due.text}` }];
}

function wantedOf({ model }: CheckResult, like: Group['like'], name: string): Wanted | null {
  const measure = model.measureId(name);
  if (measure < 0) return null;
  const isVersioned = model.traits(measure, like.subject).berversi;
  return { ...like, measure, version: isVersioned ? (model.documents[like.document]?.versi ?? 0) : 0 };
}

/** The label of a scale of the report's own, where no label of it is printed. */
function labelsIn(checked: CheckResult, { like, measures }: Group): readonly Following[] {
  const { model } = checked;
  const isGraded = measures.has(GRADED) || (measures.has('target') && measures.has('realisasi'));
  const over = model.measureId(GRADED);
  const scale = isGraded
    ? model.scales.find((one) => !one.standard && !one.undetermined && one.over.includes(over))
    : undefined;
  if (scale === undefined) return [];
  const wanted: Wanted = { ...like, measure: scale.measure, version: 0 };
  const due = isStated(model, wanted) ? null : labelDue(checked, wanted);
  return due === null ? [] : [{ text: `${scale.name} "${due.label}"`, because: due.because }];
}

/** Sums over the parts of a block that it does not state itself. */
function totalsIn(checked: CheckResult, statement: StatementId): readonly Following[] {
  const { model } = checked;
  const { statements, subjects, documents } = model;
  const file = statements.file[statement] as number;
  const entry = statements.entry[statement] as number;
  if (model.files[file]?.tree.entries.opens[entry] !== 1) return [];
  const subject = subjects[subjectOfBlock(model, file, entry) ?? -1];
  const document = statements.document[statement] as number;
  if (subject === undefined || subject.sebagian || subject.children.length < 2) return [];
  const like = { subject: subject.id, period: defaultPeriod(documents[document]), statement, document };
  return TOTALS.flatMap((name) => computed(checked, like, name));
}
