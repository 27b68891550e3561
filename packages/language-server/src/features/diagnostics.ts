/** Findings as an editor shows them. */
import type { Finding, RuleId, Severity } from '@sakip-lint/checker';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { Told } from '../view.ts';
import { pageUri } from './rule-page.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What is said of nothing else may be shown faded. */
const UNUSED: ReadonlySet<RuleId> = new Set<RuleId>(['nama/tak_dipakai', 'abaikan/tak_terpakai']);

export const diagnosticsOf = (view: Told): readonly Diagnostic[] =>
  view.findings.map((finding) => diagnosticOf(view, finding));

export function diagnosticOf(view: Told, finding: Finding): Diagnostic {
  const { rule, severity, primary, fingerprint } = finding;
  const related = relatedOf(view, finding);
  return {
    range: rangeOf(view.lines, primary),
    severity: SEVERITY[severity],
    code: rule,
    codeDescription: { href: pageUri(rule) },
    source: 'sakip-lint',
    message: messageOf(view, finding),
    data: { fingerprint },
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(UNUSED.has(rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

/** What, why, what to do; then what is added to it, a line each. */
export const messageOf = ({ render, lang }: Told, { message, notes }: Finding): string =>
  [message, ...notes].map((one) => render(one, lang)).join('\n');

function relatedOf(view: Told, { labels }: Finding): DiagnosticRelatedInformation[] {
  return labels.flatMap(({ place, message }) => {
    const lines = view.linesOf(place.uri);
    return lines === null
      ? []
      : [{ location: { uri: place.uri, range: rangeOf(lines, place) }, message: view.render(message, view.lang) }];
  });
}
