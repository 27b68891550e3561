/** Findings as a person reads them beside an example: level, rule, place, message, notes, labels. */
import type { Finding } from '@sakip-lint/checker';
import { render } from '@sakip-lint/checker/messages';
import { lineColumn } from './text-markers.ts';

export function baselineText(files: ReadonlyMap<string, string>, findings: readonly Finding[]): string {
  const at = (place: Finding['primary']): string => {
    const text = files.get(place.uri) ?? '';
    const under = text.slice(place.start, place.end).replace(/\s+/g, ' ');
    return `${place.uri}:${lineColumn(text, place.start)}  ${under.length > 90 ? `${under.slice(0, 87)}…` : under}`;
  };
  const blocks = findings.map((finding) =>
    [
      `${finding.severity.padEnd(7)} ${finding.rule}`,
      `  ${at(finding.primary)}`,
      ...[finding.message, ...finding.notes].map((message) => `  ${render(message, 'id')}`),
      ...finding.labels.map((label) => `  - ${render(label.message, 'id')}: ${at(label.place)}`),
      ...finding.fixes.map((fix) => `  * ${render(fix.title, 'id')} (${fix.safety})`),
    ].join('\n'),
  );
  const count = (level: string) => findings.filter(({ severity }) => severity === level).length;
  const summary = `${count('error')} error, ${count('warning')} warning, ${count('info')} info, ${count('hint')} hint`;
  return `${[...blocks, summary].join('\n\n')}\n`;
}
