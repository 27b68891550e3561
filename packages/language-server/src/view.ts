/** What a feature looks at: one file of one snapshot. Values; nothing in it changes while a request is answered. */
import type { CheckResult, Finding } from '@sakip-lint/checker';
import { LineIndex, type Tree } from '@sakip-lint/language';
import { familyOf, isSource, type Render, type Snapshot, sourceIn, type Uri } from '@sakip-lint/workspace';

export type Lang = 'id' | 'en';

export interface View {
  readonly snapshot: Snapshot;
  readonly uri: Uri;
  readonly text: string;
  readonly lines: LineIndex;
  readonly tree: Tree;
  readonly findings: readonly Finding[];
  /** null where the family could not be checked. */
  readonly checked: CheckResult | null;
  /** Any file of the snapshot: its text and lines. */
  readonly linesOf: (uri: Uri) => LineIndex | null;
  readonly render: Render;
  readonly lang: Lang;
}

/** What of a view findings are told by; a configuration has no more. */
export type Told = Pick<View, 'uri' | 'text' | 'lines' | 'findings' | 'linesOf' | 'render' | 'lang'>;

/** null: the snapshot has no such text. */
export function toldOf(snapshot: Snapshot, uri: Uri, render: Render, lang: Lang): Told | null {
  const source = sourceIn(snapshot, uri);
  if (source === null) return null;
  const { text } = source;
  const findings = snapshot.findings.get(uri) ?? [];
  return { uri, text, lines: linesIn(source), findings, linesOf: (other) => linesOf(snapshot, other), render, lang };
}

const NO_WORK = { filesParsed: 0, entriesParsed: 0 };

/** null: there is no such file, or it was not read as text. */
export function viewOf(snapshot: Snapshot, uri: Uri, render: Render, lang: Lang): View | null {
  const file = snapshot.files.get(uri);
  const tree = file?.parsed?.read({ ...NO_WORK }).tree ?? null;
  if (file === undefined || !isSource(file.content) || tree === null) return null;
  return {
    snapshot,
    uri,
    text: file.content.text,
    lines: linesIn(file.content),
    tree,
    findings: snapshot.findings.get(uri) ?? [],
    checked: familyOf(snapshot, uri)?.checked ?? null,
    linesOf: (other) => linesOf(snapshot, other),
    render,
    lang,
  };
}

export function linesOf(snapshot: Snapshot, uri: Uri): LineIndex | null {
  const source = sourceIn(snapshot, uri);
  return source === null ? null : linesIn(source);
}

type Text = NonNullable<ReturnType<typeof sourceIn>>;

/** A text's lines are found once, not once a request, and forgotten with the text. */
const kept = new WeakMap<Text, LineIndex>();

function linesIn(content: Text): LineIndex {
  const known = kept.get(content) ?? new LineIndex(content.text);
  kept.set(content, known);
  return known;
}
