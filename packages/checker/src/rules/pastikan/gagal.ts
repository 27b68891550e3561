/** Assertions of the author that the numbers do not bear out. */
import type { AssertNode, CompareOp, ExprNode } from '@sakip-lint/language';
import { listOf } from '../../messages/args.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { FormulaFact } from '../../model/model.ts';
import type { SubjectId } from '../../model/subject.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { type At, outcomesOf, truthOf, writtenOut } from '../condition/evaluate.ts';
import { groupOf } from '../condition/groups.ts';
import { documentName, draft, label, message, placeIn } from '../draft.ts';
import { titleText } from '../predikat/tell.ts';

const ID = 'pastikan/gagal';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Pernyataan pastikan yang tidak dipenuhi angka-angkanya.',
    en: 'A pastikan statement that the numbers do not satisfy.',
  },
  check: function* (context) {
    for (const fact of context.model.formulas) {
      if (fact.node.kind === 'pastikan') yield* assertion(context, fact, fact.node);
    }
  },
};

function* assertion(context: RuleContext, fact: FormulaFact, node: AssertNode): Generator<Draft> {
  const { model } = context;
  const at: At = fact;
  const primary = placeIn(model, fact.file, fact.entry, node.condition.span);
  const reason = node.reason?.text ?? '';
  const name = [documentName(model.documents[fact.document]), sourceOf(context, fact, node.condition)];
  if (node.each === null) {
    if (truthOf(context, node.condition, at, fact.subject) !== 'tidak') return;
    const shown = failure(context, node.condition, at, fact.subject);
    yield draft(
      {
        rule: ID,
        message: message('pastikan.gagal.satu', {
          reason,
          condition: sourceOf(context, at, node.condition).replace(/\s+/g, ' '),
          computation: shown.text,
        }),
        primary,
        labels: shown.claims.slice(0, 12).map((claim) => label(claimPlace(model, claim), 'pastikan.gagal.nilai')),
      },
      ...name,
    );
    return;
  }
  const subjects = subjectsOf(context, node.each, at, fact.subject);
  const failed = subjects.filter((subject) => truthOf(context, node.condition, at, subject) === 'tidak');
  if (failed.length === 0) return;
  const shown = failed.map((subject) => ({ subject, ...failure(context, node.condition, at, subject) }));
  yield draft(
    {
      rule: ID,
      message: message('pastikan.gagal.setiap', {
        kind: node.each.kind.text.toLowerCase(),
        reason,
        n: String(failed.length),
        total: String(subjects.length),
        titles: listOf(
          failed.map((subject) => titleText(model, subject)),
          false,
          4,
        ),
      }),
      primary,
      notes: shown
        .slice(0, 12)
        .map(({ subject, text }) =>
          message('pastikan.gagal.pada', { title: titleText(model, subject), computation: text }),
        ),
      labels: shown
        .flatMap(({ claims }) => claims)
        .slice(0, 12)
        .map((claim) => label(claimPlace(model, claim), 'pastikan.gagal.nilai')),
    },
    ...name,
  );
}

/** Subjects of the group for which its condition surely holds. */
function subjectsOf(
  context: RuleContext,
  { kind, within, condition }: NonNullable<AssertNode['each']>,
  at: At,
  self: SubjectId | null,
): readonly SubjectId[] {
  const { model } = context;
  const named = within === null ? null : model.resolve(within, at, self);
  if (within !== null && named === null) return [];
  const group = groupOf(model, kind.text.toLowerCase(), at.document, null, named?.subject ?? null) ?? [];
  return condition === null ? group : group.filter((subject) => truthOf(context, condition, at, subject) === 'ya');
}

interface Failure {
  readonly text: string;
  readonly claims: readonly ClaimId[];
}

/** The comparisons that fail, with their numbers: `101,77% ≤ 100%`, sides written out. */
function failure(context: RuleContext, expr: ExprNode, at: At, self: SubjectId | null): Failure {
  const failing = comparisonsOf(expr).filter((one) => truthOf(context, one, at, self) === 'tidak');
  const parts = failing.map((one) => {
    const [left] = outcomesOf(context, one.left, at, self);
    const [right] = outcomesOf(context, one.right, at, self);
    if (left === undefined || right === undefined) return { text: sourceOf(context, at, one), claims: [] };
    return {
      text: comparisonText(one.rel, writtenOut(left, 4), writtenOut(right, 4)),
      claims: [...left.claims, ...right.claims],
    };
  });
  if (parts.length === 0) return { text: sourceOf(context, at, expr), claims: [] };
  return { text: parts.map(({ text }) => text).join('; '), claims: parts.flatMap(({ claims }) => claims) };
}

/** A chain of `=` would read as a calculation that does not come out: `310, sedangkan 202 + 109 = 311`. */
function comparisonText(rel: CompareOp, left: string, right: string): string {
  return rel === '=' ? `${left} ≠ ${right}` : `${left} ${NOT[rel]} ${right}`;
}

/** What holds instead. */
const NOT: Readonly<Record<CompareOp, string>> = { '<': '≥', '<=': '>', '=': '≠', '>=': '<', '>': '≤', '!=': '=' };

function comparisonsOf(expr: ExprNode): readonly Extract<ExprNode, { op: 'banding' }>[] {
  const found: Extract<ExprNode, { op: 'banding' }>[] = [];
  const open: ExprNode[] = [expr];
  for (let one = open.pop(); one !== undefined && found.length < 20; one = open.pop()) {
    if (one.op === 'banding') found.push(one);
    else if (one.op === 'dan' || one.op === 'atau') open.push(one.right, one.left);
    else if (one.op === 'jika') open.push(...(one.otherwise === null ? [] : [one.otherwise]), one.then);
  }
  return found;
}

function sourceOf({ model }: RuleContext, at: At, expr: ExprNode): string {
  const place = placeIn(model, at.file, at.entry, expr.span);
  return model.files[at.file]?.tree.text.slice(place.start, place.end) ?? '';
}
