/** Counts (`jumlah program = 6`), their lists, wholes and shares, and numbers of years, against what is written. */
import {
  type CountNode,
  cmp,
  type Decimal,
  divide,
  formatNumeral,
  fromInt,
  HUNDRED,
  mulRational,
  roundRational,
  titleKey,
  toRational,
  truncateRational,
  type ValueNode,
} from '@sakip-lint/language';
import { listOf, word } from '../../messages/args.ts';
import type { CountFact, TrendFact } from '../../model/model.ts';
import type { SubjectId } from '../../model/subject.ts';
import { ancestorsOf } from '../../model/subject-groups.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { truthOf } from '../condition/evaluate.ts';
import { groupOf } from '../condition/groups.ts';
import type { Truth } from '../condition/truth.ts';
import { documentName, draft, label, message, placeIn } from '../draft.ts';
import { meets } from '../kinerja/trend/meets.ts';
import { periodsOf, periodText } from '../periods.ts';
import { titleText } from '../predikat/tell.ts';

const ID = 'konsistensi/cacah';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Jumlah program, kegiatan, indikator, tahun dan sebagainya yang tidak sama dengan yang tercantum.',
    en: 'Counts of programmes, activities, indicators, years and the like that are not what is listed.',
  },
  check: function* (context) {
    for (const fact of context.model.counts) yield* countDrafts(context, fact);
    for (const fact of context.model.trends) {
      const wrong = yearsDraft(context, fact);
      if (wrong !== null) yield wrong;
    }
  },
};

function* countDrafts(context: RuleContext, fact: CountFact): Generator<Draft> {
  const { node } = fact;
  const said = numberIn(node.value);
  const whole = node.outOf === null ? null : numberIn(node.outOf);
  let told = 0;
  if (said !== null) {
    const counted = countOf(context, fact, node.each.condition !== null || node.verb !== null);
    if (node.list.length > 0 && isComplete(node) && cmp(said, fromInt(node.list.length)) !== 0) {
      told++;
      yield listDraft(context, fact, said, counted);
    } else if (counted !== null && !fits(said, counted)) {
      told++;
      yield countDraft(context, fact, said, counted);
    } else yield* strangerDrafts(context, fact);
  }
  if (node.outOf === null) {
    const of = told > 0 || said === null || node.share === null ? null : countOf(context, fact, false);
    if (said !== null && node.share !== null && of !== null && !of.open && of.unknown === 0 && of.also === null)
      yield* shareDrafts(context, fact, node.share, said, fromInt(of.members.length));
    return;
  }
  if (whole === null) return;
  const counted = countOf(context, fact, false);
  const all = isOfAll(fact) ? countOf(context, everywhere(fact), false) : null;
  if (counted !== null && !fits(whole, counted) && (all === null || !fits(whole, all))) {
    told++;
    yield wholeDraft(context, fact, node.outOf, whole, counted);
  }
  // One slip, one finding: the share of a count that is already told says nothing more.
  if (told === 0 && said !== null && node.share !== null) yield* shareDrafts(context, fact, node.share, said, whole);
}

/** `jumlah indikator di S2 = 2 dari 8`: those of one place, without a condition, out of all. */
const isOfAll = ({ node }: CountFact): boolean =>
  node.each.within !== null && node.each.condition === null && node.verb === null;

const everywhere = (fact: CountFact): CountFact => ({
  ...fact,
  within: null,
  node: { ...fact.node, each: { ...fact.node.each, within: null } },
});

/** `tidak ada` is none. */
function numberIn({ value }: ValueNode): Decimal | null {
  if (value.kind === 'angka') return value.numeral.ambiguous ? null : value.numeral.value;
  if (value.kind === 'kata' && /^(?:tidak ada|nihil|belum ada)$/i.test(value.text.trim())) return fromInt(0);
  return null;
}

/** A `…` in a list stands for items that were not quoted. */
const isComplete = ({ list }: CountNode): boolean => !list.some(({ text }) => /^[\s.…]*$|…\s*$/.test(text));

interface Counted {
  readonly members: readonly SubjectId[];
  /** Members of which it is not known whether the condition holds. */
  readonly unknown: number;
  /** More may exist than are written. */
  readonly open: boolean;
  /** Another number it may be taken for (indicators: the main ones alone). */
  readonly also: number | null;
}

const fits = (said: Decimal, { members, unknown, open, also }: Counted): boolean => {
  const least = cmp(said, fromInt(members.length));
  if (least >= 0 && (open || cmp(said, fromInt(members.length + unknown)) <= 0)) return true;
  return also !== null && cmp(said, fromInt(also)) === 0;
};

/** null: nothing of the kind is written, so there is nothing to count. */
function countOf(context: RuleContext, fact: CountFact, conditioned: boolean): Counted | null {
  const { model } = context;
  const { node, document, within } = fact;
  if (node.each.within !== null && within === null) return null;
  const kind = node.each.kind.text.toLowerCase();
  const group = groupOf(model, kind, document, null, within);
  if (group === null || group.length === 0) return null;
  const truths = conditioned ? group.map((subject) => holdsFor(context, fact, subject)) : group.map((): Truth => 'ya');
  // Nobody says which programme supports what, or no number is known: the parts are not written.
  if (truths.every((truth) => truth === 'tak tahu') || !isWritten(context, fact, group, conditioned)) return null;
  // A title that only appeared, beside declared ones, may be another wording of one of them (nama/tak_dikenal tells it).
  const someDeclared = group.some((id) => model.subjects[id]?.explicit === true);
  const sure = (id: SubjectId): boolean => !someDeclared || model.subjects[id]?.explicit === true;
  const members = group.filter((id, k) => truths[k] === 'ya' && sure(id));
  const iku = kind === 'indikator' ? (groupOf(model, 'iku', document, null, within) ?? []) : [];
  return {
    members,
    unknown: group.filter((id, k) => truths[k] === 'tak tahu' || (truths[k] === 'ya' && !sure(id))).length,
    open: isOpen(context, fact, group),
    also: iku.length > 0 && iku.length < group.length ? iku.filter((id) => members.includes(id)).length : null,
  };
}

function holdsFor(context: RuleContext, fact: CountFact, subject: SubjectId): Truth {
  const { node } = fact;
  if (node.each.condition !== null) return truthOf(context, node.each.condition, fact, subject);
  return node.verb === null ? 'ya' : meets(context, fact, subject, node.verb);
}

/** A support that no subject of the group declares tells nothing. */
function isWritten(
  { model }: RuleContext,
  { node }: CountFact,
  group: readonly SubjectId[],
  conditioned: boolean,
): boolean {
  const { condition } = node.each;
  if (!conditioned || condition?.op !== 'panggil' || condition.name.text !== 'mendukung') return true;
  return group.some((id) => (model.subjects[id]?.supports.length ?? 0) > 0);
}

/**
 * More may exist than are written: the node or one above it is `sebagian`, rows were left out of a table of these, or
 * some of them are only named in tables and sentences of a report that is not quoted completely.
 */
function isOpen({ model }: RuleContext, { document, within }: CountFact, group: readonly SubjectId[]): boolean {
  const partial = model.sebagianIn(document);
  const above = [...new Set(group.flatMap((id) => ancestorsOf(model, id).map((one) => one.id)))];
  const scope = within === null ? above : [within, ...ancestorsOf(model, within).map((one) => one.id)];
  if (scope.some((id) => partial.has(id))) return true;
  const members = new Set(group);
  const elided = model.tables.some(
    (table) =>
      table.document === document &&
      table.rows.some(({ role }) => role === 'elipsis') &&
      table.rows.some(({ subjects }) => [...subjects.values()].some((id) => members.has(id))),
  );
  if (elided) return true;
  return (
    model.documents[document]?.transkripsiLengkap !== true && group.some((id) => model.subjects[id]?.explicit !== true)
  );
}

function args(context: RuleContext, { node, within }: CountFact, said: Decimal): Record<string, string> {
  const kind = node.each.kind.text.toLowerCase();
  return {
    said: formatNumeral(said),
    kind: word(`kata.${kind}`, kind.replaceAll('_', ' ')),
    within: within === null ? '' : titleText(context.model, within),
  };
}

function conditionText({ model }: RuleContext, { node, file, entry }: CountFact): string {
  const { condition } = node.each;
  if (condition === null) return node.verb ?? '';
  const place = placeIn(model, file, entry, condition.span);
  return model.files[file]?.tree.text.slice(place.start, place.end) ?? '';
}

function countDraft(context: RuleContext, fact: CountFact, said: Decimal, counted: Counted): Draft {
  const { model } = context;
  const { members } = counted;
  const short = cmp(said, fromInt(members.length)) > 0;
  const titles = members.map((id) => titleText(model, id));
  return tell(context, fact, fact.node.value, 'beda', {
    ...args(context, fact, said),
    condition: conditionText(context, fact),
    counted: String(members.length),
    titles: members.length > 0 && members.length <= 15 ? listOf(titles, false, 15) : '',
    short: short && fact.node.each.condition === null && fact.node.verb === null ? '1' : '',
  });
}

function listDraft(context: RuleContext, fact: CountFact, said: Decimal, counted: Counted | null): Draft {
  const items = fact.node.list.length;
  return tell(context, fact, fact.node.value, 'daftar', {
    ...args(context, fact, said),
    counted: String(items),
    declared: counted !== null && counted.members.length === items && counted.unknown === 0 ? String(items) : '',
  });
}

/** Items of a list that are subjects of which the condition is known not to hold. */
function* strangerDrafts(context: RuleContext, fact: CountFact): Generator<Draft> {
  const { model } = context;
  const { node, document, within } = fact;
  if (node.each.condition === null && node.verb === null) return;
  const group = groupOf(model, node.each.kind.text.toLowerCase(), document, null, within) ?? [];
  for (const item of node.list) {
    const key = titleKey(item.text);
    const found = group.filter((id) => model.subjects[id]?.titles.some((title) => titleKey(title) === key));
    const [subject] = found;
    if (found.length !== 1 || subject === undefined || holdsFor(context, fact, subject) !== 'tidak') continue;
    const told = tell(context, fact, node.value, 'bukan', {
      ...args(context, fact, fromInt(0)),
      title: titleText(model, subject),
      condition: conditionText(context, fact),
    });
    yield { ...told, primary: placeIn(model, fact.file, fact.entry, item.span), labels: [] };
    return;
  }
}

function wholeDraft(context: RuleContext, fact: CountFact, node: ValueNode, whole: Decimal, counted: Counted): Draft {
  return tell(context, fact, node, 'dari', { ...args(context, fact, whole), counted: String(counted.members.length) });
}

/** A count and its whole are one sentence: what is wrong with both is told once. */
export const countStory = ({ file, entry }: Pick<CountFact, 'file' | 'entry'>): string => `cacah|${file}|${entry}`;

/** `3 (50%) dari 6`: rounded or cut. */
function* shareDrafts(
  context: RuleContext,
  fact: CountFact,
  node: ValueNode,
  said: Decimal,
  whole: Decimal,
): Generator<Draft> {
  if (node.value.kind !== 'angka' || whole.m === 0) return;
  const { value, decimals } = node.value.numeral;
  const exact = mulRational(divide(said, whole), toRational(HUNDRED));
  if ([roundRational, truncateRational].some((to) => cmp(to(exact, decimals), value) === 0)) return;
  const shown = formatNumeral(roundRational(exact, Math.max(2, decimals)), { percent: true });
  yield tell(context, fact, node, 'bagian', {
    computation: `${formatNumeral(said)} / ${formatNumeral(whole)} × 100% = ${shown}`,
    said: formatNumeral(value, { percent: true }),
  });
}

function tell(
  context: RuleContext,
  fact: CountFact,
  node: ValueNode,
  variant: string,
  given: Readonly<Record<string, string>>,
): Draft {
  const { model } = context;
  return draft(
    {
      rule: ID,
      message: message(`cacah.${variant}`, given),
      primary: placeIn(model, fact.file, fact.entry, node.span),
      labels: fact.node.list
        .slice(0, variant === 'daftar' ? 12 : 0)
        .map(({ text, span }) => label(placeIn(model, fact.file, fact.entry, span), 'cacah.anggota', { title: text })),
      ...(variant === 'daftar' ? {} : { story: countStory(fact) }),
    },
    documentName(model.documents[fact.document]),
    fact.node.each.kind.text,
    fact.within === null ? '' : model.subjects[fact.within]?.name,
    conditionText(context, fact),
    variant,
  );
}

/** `selama 5 tahun` beside a range of years: the years or the steps between them. */
function yearsDraft({ model }: RuleContext, fact: TrendFact): Draft | null {
  const { years, over } = fact.node;
  if (years === null || over === null) return null;
  const said = numberIn(years);
  const periods = periodsOf(over, model.documents[fact.document], fact.period);
  const [first] = periods;
  const last = periods.at(-1);
  if (said === null || first === undefined || last === undefined || first % 64 !== 0) return null;
  if ([periods.length, periods.length - 1].some((count) => cmp(said, fromInt(count)) === 0)) return null;
  return draft(
    {
      rule: ID,
      message: message('cacah.tahun', {
        said: formatNumeral(said),
        from: periodText(first),
        to: periodText(last),
        counted: String(periods.length),
      }),
      primary: placeIn(model, fact.file, fact.entry, years.span),
    },
    documentName(model.documents[fact.document]),
    model.subjects[fact.subject]?.name,
    model.measures[fact.measure],
    'tahun',
  );
}
