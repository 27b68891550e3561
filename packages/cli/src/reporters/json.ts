/** Version 1 of the JSON form: fields may be added, never changed or removed. */
import type { Told, ToldPlace, ToldSuppressed } from '../told.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = function* (report) {
  yield '{"version":1,"findings":[';
  yield* list(report.findings, shape);
  yield '],"suppressed":[';
  yield* list(report.suppressed, suppressedShape);
  yield `],"summary":${JSON.stringify(report.summary)}}\n`;
};

function* list<T>(items: Iterable<T>, shapeOf: (item: T) => object): Iterable<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(shapeOf(item))}`;
    first = false;
  }
  if (!first) yield '\n';
}

const place = ({ file, range }: ToldPlace): object => ({ file, range });

/** A finding with the comment that suppresses it. */
function suppressedShape(finding: ToldSuppressed): object {
  return { ...shape(finding), suppression: { ...place(finding.by), reason: finding.reason } };
}

function shape(finding: Told): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...place(finding),
    labels: finding.labels.map((label) => ({ ...place(label), message: label.message })),
    notes: finding.notes,
    fixes: finding.fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map((edit) => ({ ...place(edit), text: edit.text })),
    })),
    url: null,
    fingerprint: finding.fingerprint,
  };
}
