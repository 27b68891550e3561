/** What can be done about a name that is unknown: declare it, call what is known so too, write the known name instead. */
import {
  BUDGET_KINDS,
  bareTitle,
  type EntryNode,
  KIND_OF,
  layoutOf,
  type SubjectKind,
  T,
  type Tree,
  wordsIn,
} from '@sakip-lint/language';
import type { Edit, Finding, Place } from '../finding.ts';
import type { Model } from '../model/model.ts';
import type { Subject } from '../model/subject.ts';
import { sourceAt } from '../rules/draft.ts';
import { entryAt } from './where.ts';

export type Remedy =
  | { readonly does: 'declare'; readonly kind: SubjectKind; readonly name: string; readonly edits: readonly Edit[] }
  /** `of` is the declared title. */
  | { readonly does: 'alsoCalled'; readonly of: string; readonly name: string; readonly edits: readonly Edit[] }
  | { readonly does: 'write'; readonly name: string; readonly edits: readonly Edit[] };

/** Where an unknown name stands, and as what. */
interface Unknown {
  readonly model: Model;
  readonly tree: Tree;
  readonly entry: number;
  readonly node: EntryNode;
  readonly place: Place;
  readonly name: string;
  readonly form: 'id' | 'judul' | 'sel';
  /** What it may be, the likeliest first. */
  readonly kinds: readonly SubjectKind[];
  /** The known name that the finding tells as the nearest; null: none is near. */
  readonly near: string | null;
}

/** Of a finding of `nama/tak_dikenal`; empty for any other. */
export function remediesFor(model: Model, { rule, primary, message }: Finding): readonly Remedy[] {
  if (rule !== 'nama/tak_dikenal') return [];
  const file = model.files.findIndex(({ uri }) => uri === primary.uri);
  const tree = model.files[file]?.tree;
  const { written, near } = message.args;
  if (tree === undefined || typeof written !== 'string') return [];
  const entry = entryAt(tree.entries.start, primary.start);
  if (entry < 0) return [];
  const at = {
    model,
    tree,
    entry,
    node: tree.nodeOf(entry),
    place: primary,
    name: written,
    near: typeof near === 'string' ? near : null,
  };
  const source = tree.text.slice(primary.start, primary.end);
  if (at.node.kind === 'isian' && message.key.startsWith('nama.tak_dikenal.ukuran')) return dataFor(at, file);
  if (message.key.startsWith('nama.tak_dikenal.ukuran')) return [];
  if (at.node.kind === 'baris') {
    const declared = model.subjects.find(({ explicit, declared: { uri, start, end } }) => {
      return !explicit && uri === primary.uri && start === primary.start && end === primary.end;
    });
    const kinds = declared === undefined || declared.kind === 'agregat' ? [] : [declared.kind];
    return remedies({ ...at, form: 'sel', kinds });
  }
  // `program "…"` says what kind it is.
  const keyword = KEYWORD.exec(source);
  const kind = KIND_OF.get(keyword?.[1]?.toLowerCase() ?? '');
  const start = primary.start + (keyword === null || kind === undefined ? 0 : keyword[0].length);
  const name = { ...at, place: { ...primary, start }, form: isQuote(tree.text[start]) ? 'judul' : 'id' } as const;
  // `P2."…"`: what it should be stands below another, which alone tells where it would be declared.
  if (/\.\s*$/.test(tree.text.slice(Math.max(0, start - 8), start))) return remedies({ ...name, kinds: [] });
  return remedies({ ...name, kinds: kind === undefined || kind === 'data' ? kindsMeant(at, primary) : [kind] });
}

const KEYWORD = /^([a-z_]+)\s+(?=["“”„‟″])/i;
const isQuote = (letter: string | undefined): boolean => letter !== undefined && /["“”„‟″]/.test(letter);

function remedies(unknown: Unknown): readonly Remedy[] {
  return [...alsoCalled(unknown), ...written(unknown), ...declared(unknown)];
}

/** A field of a block that is no measure: figures behind the indicator, most likely. */
function dataFor(at: Omit<Unknown, 'form' | 'kinds'>, file: number): readonly Remedy[] {
  const { model, tree, entry, name, place } = at;
  const parent = tree.entries.parent[entry] as number;
  if (parent < 0 || model.subjectAt(file, parent) === null) return [];
  const start = tree.entries.start[entry] as number;
  const { uri } = place;
  const indent = indentAt(tree.text, start);
  const text = indent === null ? `data ${name}; ` : `data ${name}${eolOf(tree.text)}${indent}`;
  return [{ does: 'declare', kind: 'data', name, edits: [{ place: { uri, start, end: start }, text }] }];
}

const SPENDING: ReadonlySet<string> = new Set(['pagu', 'serapan', 'efisiensi', 'fisik']);
const PERFORMANCE: ReadonlySet<string> = new Set(['target', 'capaian']);

/** By its title's first word, else by what is said of it. */
function kindsMeant(
  { tree, entry, node, name }: Omit<Unknown, 'form' | 'kinds'>,
  place: Place,
): readonly SubjectKind[] {
  const first = /^\s*(program|sub\s*kegiatan|kegiatan|sasaran|tujuan|indikator)\b/iu.exec(name)?.[1];
  const titled = first === undefined ? undefined : KIND_OF.get(first.toLowerCase().replace(/\s/g, ''));
  if (titled !== undefined) return [titled];
  const measures = new Set<string>();
  const behind = /^\s*\.\s*([a-z_]+)/i.exec(tree.text.slice(place.end, place.end + 60))?.[1];
  if (behind !== undefined) measures.add(behind.toLowerCase());
  if (node.kind === 'bundel') {
    for (let member = entry + 1; member < (tree.entries.until[entry] as number); member++) {
      const field = tree.nodeOf(member);
      if (field.kind === 'isian') measures.add(field.measure.text.toLowerCase());
    }
  }
  const spends = [...measures].some((measure) => SPENDING.has(measure));
  const performs = [...measures].some((measure) => PERFORMANCE.has(measure));
  if (spends !== performs) return spends ? ['program', 'kegiatan', 'subkegiatan'] : ['indikator'];
  return ['indikator', 'program'];
}

/** A declared title that this one may be another wording of. */
function alsoCalled(unknown: Unknown): readonly Remedy[] {
  const { model, form, name, place } = unknown;
  const subject = form === 'id' ? null : nearest(unknown);
  if (subject === null || /["“”„‟″\\]/.test(name)) return [];
  const title = tidy(name);
  const { declared: at } = subject;
  const head = model.files.find(({ uri }) => uri === at.uri)?.tree.text ?? '';
  if (subject.explicit && head[at.end - 1] === '"') {
    const edit = { place: { uri: at.uri, start: at.end, end: at.end }, text: ` juga disebut "${title}"` };
    return [{ does: 'alsoCalled', of: subject.title, name: title, edits: [edit] }];
  }
  // Declared in a row: a block of the same title goes on with it.
  const file = model.files.find(({ uri }) => uri === place.uri);
  if (file === undefined || subject.kind === 'agregat' || /["“”„‟″\\]/.test(subject.title)) return [];
  const edit = declarationIn(file.tree, subject.kind, `"${tidy(subject.title)}" juga disebut "${title}"`);
  return [{ does: 'alsoCalled', of: subject.title, name: title, edits: [edit] }];
}

/** The nearest as the finding says; else the title with most words in common, at least half. */
function nearest({ model, near, name, kinds, form, place }: Unknown): Subject | null {
  const isMeant = ({ kind, declared }: Subject): boolean =>
    (form !== 'sel' || kinds.includes(kind as SubjectKind)) &&
    kind !== 'agregat' &&
    (declared.uri !== place.uri || declared.start !== place.start);
  if (near !== null) return model.subjects.find((one) => one.title === near && isMeant(one)) ?? null;
  const own = new Set(wordsIn(bareTitle(name).toLowerCase()));
  let best: Subject | null = null;
  let most = 0.5;
  for (const one of model.subjects) {
    if (!isMeant(one) || one.title === '' || (form !== 'sel' && !kinds.includes(one.kind as SubjectKind))) continue;
    const other = new Set(wordsIn(bareTitle(one.title).toLowerCase()));
    const shared = [...own].filter((word) => other.has(word)).length / Math.max(own.size, other.size, 1);
    if (shared > most) {
      most = shared;
      best = one;
    }
  }
  return best;
}

/** The known name in place of the unknown one. */
function written({ near, place, form, model, name }: Unknown): readonly Remedy[] {
  if (near === null) return [];
  const source = sourceAt(model, place);
  if (form === 'id') return [{ does: 'write', name: near, edits: [{ place, text: near }] }];
  if (form === 'judul')
    return /["“”„‟″\\]/.test(near) ? [] : [{ does: 'write', name: near, edits: [{ place, text: `"${near}"` }] }];
  // Numbers in front of a cell's title stay.
  const at = source.indexOf(name);
  const text = at < 0 ? near : source.slice(0, at) + near + source.slice(at + name.length);
  return [{ does: 'write', name: near, edits: [{ place, text: text.replaceAll('|', '\\|') }] }];
}

function declared({ tree, kinds, form, name }: Unknown): readonly Remedy[] {
  const title = tidy(name);
  if (form !== 'id' && /["“”„‟″\\]/.test(title)) return [];
  const head = form === 'id' ? title : `"${title}"`;
  return kinds
    .slice(0, 2)
    .map((kind) => ({ does: 'declare', kind, name: title, edits: [declarationIn(tree, kind, head)] }));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A block of a kind, behind the last of its kind in a file; where there is none, behind the file's own head. */
function declarationIn(tree: Tree, kind: SubjectKind, head: string): Edit {
  const { entries, text, uri } = tree;
  const eol = eolOf(text);
  let last = -1;
  // In a budget levels stand below each other: a new program is no part of the last one.
  for (let entry = 0; entry < entries.count; entry++) {
    const node = tree.nodeOf(entry);
    if (node.kind === 'subjek' && node.subject === kind && isDeclaring(tree, entry, kind)) last = entry;
  }
  const behind = last < 0 ? null : lineBehind(tree, last);
  if (behind !== null) {
    const indent = indentAt(text, entries.start[last] as number) ?? '';
    return { place: { uri, start: behind, end: behind }, text: `${eol}${indent}${kind} ${head} { }` };
  }
  const at = headEnd(tree);
  const before = at === text.length && at > 0 && !/[\r\n]$/.test(text) ? eol : '';
  return { place: { uri, start: at, end: at }, text: `${before}${kind} ${head} { }${eol}` };
}

/** An indicator of a program is none of the office, and a level of the budget belongs to what is above it. */
function isDeclaring({ entries, nodeOf }: Tree, entry: number, kind: SubjectKind): boolean {
  for (let at = entries.parent[entry] as number; at >= 0; at = entries.parent[at] as number) {
    const node = nodeOf(at);
    if (node.kind !== 'subjek') return false;
    if (kind === 'indikator' && BUDGET_KINDS.has(node.subject as SubjectKind)) return false;
  }
  return true;
}

/** The end of the line where an entry with its block ends; null where something else stands on that line. */
function lineBehind(tree: Tree, entry: number): number | null {
  const { tokens, entries } = layoutOf(tree);
  if (indentAt(tree.text, entries.start[entry] as number) === null) return null;
  let at = entries.firstToken[entry] as number;
  const until =
    (entries.until[entry] as number) < entries.count
      ? (entries.firstToken[entries.until[entry] as number] as number)
      : tokens.count;
  let depth = 0;
  let closed = entries.opens[entry] !== 1;
  for (; at < until; at++) {
    const type = tokens.type[at];
    if (type === T.open) depth++;
    else if (type === T.close) {
      depth--;
      // The brace of a block around it, on the same line.
      if (depth < 0) return null;
      closed = depth === 0;
    } else if (type === T.newline && depth === 0 && closed) break;
  }
  if (depth !== 0 || !closed) return null;
  if (at < tokens.count && tokens.type[at] !== T.newline) return null;
  const end = at < tokens.count ? (tokens.start[at] as number) : tree.text.length;
  return end - (tree.text.slice(0, end).endsWith('\r') ? 1 : 0);
}

/** Where the first line starts that is not of a file's head (`sakip`, `dokumen`, `gunakan`), comments above it included. */
function headEnd({ entries, nodeOf, text, comments }: Tree): number {
  let at = 0;
  while (at < entries.count && HEADS.has(nodeOf(at).kind)) at = entries.until[at] as number;
  if (at >= entries.count) return text.length;
  let start = entries.start[at] as number;
  if (indentAt(text, start) !== '') return text.length;
  for (let k = comments.length - 1; k >= 0; k--) {
    const comment = comments[k] as { readonly start: number; readonly end: number };
    if (comment.end > start) continue;
    if (!/^\r?\n?$/.test(text.slice(comment.end, start)) || indentAt(text, comment.start) === null) break;
    start = comment.start - (indentAt(text, comment.start)?.length ?? 0);
  }
  return start;
}

const HEADS: ReadonlySet<EntryNode['kind']> = new Set<EntryNode['kind']>(['sakip', 'dokumen', 'gunakan']);

/** The blanks in front of what begins a line; null: it does not. */
function indentAt(text: string, offset: number): string | null {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(line, offset);
  return /^[ \t]*$/.test(before) ? before : null;
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
