/** Other wordings of a formula (`rumus menurut "3.2 butir 3a" …`), compared with the one declared as expressions. */
import { fromString, toCanonical, trimZeros } from '@sakip-lint/language';
import { lowerExpr } from '../../define/lower.ts';
import type { Expr } from '../../define/standard.ts';
import type { FormulaFact, Model } from '../../model/model.ts';
import type { SubjectId } from '../../model/subject.ts';
import type { Draft, RuleContext } from '../../rule.ts';
import { subjectName } from '../describe.ts';
import { documentName, draft, label, message, placeIn, sourceAt } from '../draft.ts';

/** One draft for each wording that says something else than the formula declared for its measure. */
export function* wordingDrafts({ model }: RuleContext, rule: Draft['rule']): Generator<Draft> {
  const declared = new Map<string, FormulaFact>();
  const others: FormulaFact[] = [];
  for (const fact of model.formulas) {
    if (fact.node.kind !== 'rumus' || fact.subject === null) continue;
    if (fact.node.since !== null) continue;
    if (fact.node.according !== null) others.push(fact);
    else if (!declared.has(keyOf(fact))) declared.set(keyOf(fact), fact);
  }
  for (const fact of others) {
    // Where none is declared, the first wording is what the others are held against.
    const own = declared.get(keyOf(fact)) ?? fact;
    declared.set(keyOf(fact), own);
    if (own === undefined || fact.node.kind !== 'rumus' || own.node.kind !== 'rumus' || fact.subject === null) continue;
    const [first, second] = [own.node.expr, fact.node.expr].map((expr) =>
      formOf(model, fact.subject as SubjectId, lowerExpr(expr)),
    );
    if (first === second) continue;
    const subject = model.subjects[fact.subject];
    const place = placeIn(model, fact.file, fact.entry, fact.node.expr.span);
    const there = placeIn(model, own.file, own.entry, own.node.expr.span);
    yield draft(
      {
        rule,
        severity: 'warning',
        message: message('hitungan.rumus.lain', {
          title: subject === undefined ? '' : subjectName(subject),
          according: fact.node.according?.text ?? '',
          written: sourceAt(model, place).trim(),
          other: sourceAt(model, there).trim(),
        }),
        primary: place,
        labels: [label(there, 'konsistensi.nama.dinyatakan')],
      },
      documentName(model.documents[fact.document]),
      subject?.name,
      fact.node.according?.text,
    );
  }
}

function keyOf({ node, subject }: FormulaFact): string {
  return `${subject}|${node.kind === 'rumus' ? (node.measure?.text.toLowerCase() ?? 'realisasi') : ''}`;
}

/** Whether a ratio is said in percent, as a fraction, or `× 100`, is a matter of style. */
const isNoHundred = (factor: string): boolean => factor !== '100' && factor !== '100%';

/** A form that two ways of writing one expression share: factors and terms sorted. */
function formOf(model: Model, subject: SubjectId, expr: Expr): string {
  const form = (part: Expr): string => formOf(model, subject, part);
  switch (expr.op) {
    case 'angka':
      return `${toCanonical(trimZeros(fromString(expr.value)))}${expr.percent ? '%' : ''}`;
    case 'ukuran': {
      const found = expr.at === 'diri' && expr.subject === null ? model.measureFor(subject, expr.measure) : null;
      const what = found === null ? `${expr.subject ?? expr.at}.${expr.measure}` : `${found.subject}.${found.measure}`;
      return `${what}@${expr.period ?? ''}@${expr.version ?? ''}`;
    }
    case '*':
    case '/': {
      const over: string[] = [];
      const under: string[] = [];
      factors(expr, over, under, form);
      return `(${over.filter(isNoHundred).sort().join('*')}/${under.sort().join('*')})`;
    }
    case '+':
      return `(${terms(expr, form).sort().join('+')})`;
    default:
      return JSON.stringify(expr, (key, value) =>
        key !== '' && typeof value === 'object' && value !== null && 'op' in value ? form(value as Expr) : value,
      );
  }
}

function factors(expr: Expr, over: string[], under: string[], form: (part: Expr) => string): void {
  if (expr.op === '*' || expr.op === '/') {
    factors(expr.left, over, under, form);
    if (expr.op === '*') factors(expr.right, over, under, form);
    else factors(expr.right, under, over, form);
  } else over.push(form(expr));
}

const terms = (expr: Expr, form: (part: Expr) => string): string[] =>
  expr.op === '+' ? [...terms(expr.left, form), ...terms(expr.right, form)] : [form(expr)];
