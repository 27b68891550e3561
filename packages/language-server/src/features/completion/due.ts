/** What a value that is due would be: computed, or as others state it. The line is completed and read by the language's own parser. */
import type { Model } from '@sakip-lint/checker';
import {
  documentAt,
  labelDue,
  scaleFor,
  statedFor,
  statementNear,
  subjectOfBlock,
  valueDue,
  type Wanted,
} from '@sakip-lint/checker/ask';
import { B, type EntryNode, parse, type RefNode } from '@sakip-lint/language';
import { nameOf } from '@sakip-lint/workspace';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import type { Cursor } from './cursor.ts';
import { type Draft, quoted } from './draft.ts';

/** A value stands where the cursor is: what it would be of. */
export function wantedAt(view: View, cursor: Cursor): Wanted | null {
  const { checked, uri } = view;
  if (checked === null) return null;
  const { model } = checked;
  const file = model.files.findIndex((one) => one.uri === uri);
  const ref = refAt(view, cursor);
  if (file < 0 || ref === null) return null;
  const { head, block, above } = cursor;
  const inBlock = block === B.subject || block === B.bundle || block === B.partition || block === B.series;
  const owner = block === B.series ? (view.tree.entries.parent[head] as number) : head;
  const entry = Math.max(inBlock ? owner : above, 0);
  const at = { file, entry, document: documentAt(model, file, entry) };
  const self = inBlock ? subjectOfBlock(model, file, owner) : null;
  if (inBlock && self === null) return null;
  const found = model.resolve(ref, at, self);
  const statement = statementNear(model, file, entry);
  if (found === null || found.measure === null || found.period === null || statement === null) return null;
  const { subject, measure, period, version } = found;
  return { subject, measure, period, version, statement, document: at.document, typing: above + 1 };
}

/** The quantity that the line up to the cursor names, if a value comes next. */
function refAt({ text, tree }: View, { before, typed, block, head }: Cursor): RefNode | null {
  const first = before[0];
  if (first === undefined) return null;
  const line = `${text.slice(first.start, typed.start)} 0`;
  switch (block) {
    case B.subject:
    case B.bundle:
    case B.partition:
      return refOf(parse(`program "x" {\n${line}\n}`, '').nodeOf(1));
    case B.series: {
      const node = tree.nodeOf(head);
      if (node.kind !== 'isian') return null;
      const start = tree.entries.start[head] as number;
      const outer = text.slice(start, tree.entries.end[head]);
      return refOf(parse(`program "x" {\n${outer} {\n${line}\n}\n}`, '').nodeOf(1));
    }
    case B.narrative:
    case B.section:
    case B.top:
      return refOf(parse(`narasi "x" {\n${line}\n}`, '').nodeOf(1));
    default:
      return null;
  }
}

function refOf(node: EntryNode): RefNode | null {
  if (node.kind === 'sama') return node.other === null ? node.ref : null;
  if (node.kind !== 'isian') return null;
  const { measure, modifiers, items, value } = node;
  const item = items[0];
  if (value === null && item === undefined) return null;
  const inner =
    item === undefined
      ? modifiers
      : { ...modifiers, period: item.period ?? modifiers.period, version: item.version ?? modifiers.version };
  return { steps: [{ as: 'id', ...measure }], modifiers: inner, span: measure.span };
}

export function dueDrafts(view: View, wanted: Wanted, cursor: Pick<Cursor, 'typed'>): readonly Draft[] {
  const { checked } = view;
  if (checked === null) return [];
  const { model } = checked;
  if (model.traits(wanted.measure, wanted.subject).label) return labelDrafts(view, model, wanted);
  const due = valueDue(checked, wanted);
  const computed: readonly Draft[] =
    due === null ? [] : [{ label: due.text, kind: Kind.Value, detail: due.formula, first: true }];
  const stated = statedFor(checked, wanted)
    .filter(({ text, place }) => text !== due?.text && !(place.uri === view.uri && touches(place, cursor.typed)))
    .slice(0, MOST_STATED);
  return [
    ...computed,
    ...stated.map(({ text, place }) => ({
      label: text,
      kind: Kind.Value,
      detail: `${nameOf(place.uri)}:${(view.linesOf(place.uri)?.lineOf(place.start) ?? 0) + 1}`,
    })),
  ];
}

const MOST_STATED = 3;

const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start <= b.end && b.start <= a.end;

/** Labels of the scale that is due, the one that follows from the numbers first. */
function labelDrafts({ checked }: View, model: Model, wanted: Wanted): readonly Draft[] {
  const due = checked === null ? null : labelDue(checked, wanted);
  const scale = scaleFor(model, wanted.measure, wanted.document);
  return (scale?.classes ?? []).map(({ label }) => ({
    label,
    kind: Kind.EnumMember,
    insert: quoted(label),
    filter: `"${label} ${label}`,
    ...(due?.label === label ? { detail: due.because, first: true } : { detail: scale?.title ?? '' }),
  }));
}
