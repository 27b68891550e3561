/** Version 1 of the JSON form: fields may be added, never changed or removed. */
import type { Told, ToldPlace } from '../told.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = function* (report) {
  yield '{"version":1,"findings":[';
  let first = true;
  for (const finding of report.findings) {
    yield `${first ? '' : ','}\n${JSON.stringify(shape(finding))}`;
    first = false;
  }
  yield `${first ? '' : '\n'}],"suppressed":[],"summary":${JSON.stringify(report.summary)}}\n`;
};

function shape(finding: Told): object {
  const place = ({ file, range }: ToldPlace): object => ({ file, range });
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
