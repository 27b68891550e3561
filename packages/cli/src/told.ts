/** Findings with their texts in one language and their places in lines and columns: what every reporter reads. */
import type { Finding, Message, Place, Severity, SuppressedFinding } from '@sakip-lint/checker';
import { type Snapshot, sourceIn, type Uri } from '@sakip-lint/workspace';
import { type Lines, linesOf, type Position } from './position.ts';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface ToldPlace {
  readonly uri: Uri;
  /** Path as the person gave it. */
  readonly file: string;
  readonly range: Range;
}

export interface ToldLabel extends ToldPlace {
  readonly message: string;
}

export interface ToldFix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly (ToldPlace & { readonly text: string })[];
}

export interface Told extends ToldPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly labels: readonly ToldLabel[];
  readonly notes: readonly string[];
  readonly fixes: readonly ToldFix[];
  readonly fingerprint: string;
}

/** A finding that is not told, and the comment that says so. */
export interface ToldSuppressed extends Told {
  readonly by: ToldPlace;
  readonly reason: string;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly suppressed: number;
}

/** Lines of the files that findings lie in, indexed on first use. */
export type LinesOf = (uri: Uri) => Lines;

export function linesOfSnapshot(snapshot: Snapshot): LinesOf {
  const known = new Map<Uri, Lines>();
  return (uri) => {
    const seen = known.get(uri);
    if (seen !== undefined) return seen;
    const lines = linesOf(sourceIn(snapshot, uri)?.text ?? '');
    known.set(uri, lines);
    return lines;
  };
}

export interface Teller {
  readonly lines: LinesOf;
  shown(uri: Uri): string;
  text(message: Message): string;
}

function placeOf({ uri, start, end }: Place, teller: Teller): ToldPlace {
  const lines = teller.lines(uri);
  return { uri, file: teller.shown(uri), range: { start: lines.at(start), end: lines.at(end) } };
}

export function tell(finding: Finding, teller: Teller): Told {
  const place = (one: Place): ToldPlace => placeOf(one, teller);
  return {
    ...place(finding.primary),
    rule: finding.rule,
    severity: finding.severity,
    message: teller.text(finding.message),
    labels: finding.labels.map((label) => ({ ...place(label.place), message: teller.text(label.message) })),
    notes: finding.notes.map(teller.text),
    fixes: finding.fixes.map((fix) => ({
      title: teller.text(fix.title),
      safety: fix.safety,
      edits: fix.edits.map((edit) => ({ ...place(edit.place), text: edit.text })),
    })),
    fingerprint: finding.fingerprint,
  };
}

export function tellSuppressed(finding: SuppressedFinding, teller: Teller): ToldSuppressed {
  const { place, reason } = finding.suppression;
  return { ...tell(finding, teller), by: placeOf(place, teller), reason };
}

export function count(severities: Iterable<Severity>, files: number, suppressed: number): Summary {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const severity of severities) counts[severity]++;
  return {
    files,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    hints: counts.hint,
    suppressed,
  };
}
