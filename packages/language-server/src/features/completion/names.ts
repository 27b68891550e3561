/** Names of subjects: by title as well as by id, each written so that it means that subject. */
import type { Model } from '@sakip-lint/checker';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import { type Draft, quoted } from './draft.ts';

/** More than this nobody reads; the editor asks again as one types on. */
export const MOST_NAMES = 100;

export interface NamesAsked {
  /** What has been typed, with its quote if it has one. */
  readonly typed: string;
  readonly fits?: (subject: Model['subjects'][number]) => boolean;
}

export function nameDrafts(
  model: Model,
  { typed, fits = () => true }: NamesAsked,
): { readonly drafts: readonly Draft[]; readonly cut: boolean } {
  const inQuotes = /^["“”„]/u.test(typed);
  const sought = loosely(inQuotes ? typed.slice(1) : typed);
  const doubled = namesakesOf(model);
  const drafts: Draft[] = [];
  for (const subject of model.subjects) {
    const { kind, code, title, name, id } = subject;
    if (kind === 'agregat' || kind === 'dokumen' || kind === 'anggaran' || (title === '' && code === null)) continue;
    if (sought !== null && !sought.test(title) && !(code !== null && sought.test(code))) continue;
    if (!fits(subject)) continue;
    if (drafts.length === MOST_NAMES) return { drafts, cut: true };
    const byTitle = title === '' ? null : doubled.has(id) ? pathTo(model, id) : quoted(title);
    const insert = inQuotes ? (byTitle ?? code) : (code ?? byTitle);
    if (insert === null) continue;
    drafts.push({
      label: title === '' ? (code ?? name) : title,
      kind: Kind.Reference,
      insert,
      filter: inQuotes ? `"${title} ${code ?? ''}` : `${code ?? ''} ${title}`.trim(),
      detail: [kind, code].filter((part) => part !== null).join(' '),
    });
  }
  return { drafts, cut: false };
}

/** Letters of what was typed in their order, wherever they stand: as editors filter. */
function loosely(typed: string): RegExp | null {
  const letters = [...typed.replace(/\s+/g, '')].slice(0, 24);
  return letters.length === 0
    ? null
    : new RegExp(letters.map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[^]{0,40}?'), 'iu');
}

const doubledIn = new WeakMap<Model, ReadonlySet<number>>();

function namesakesOf(model: Model): ReadonlySet<number> {
  const known = doubledIn.get(model) ?? new Set(model.namesakes.flat());
  doubledIn.set(model, known);
  return known;
}

/** `"Program"."Kegiatan"`: a title that several share, below what it belongs to. */
function pathTo({ subjects }: Model, id: number): string {
  const own = quoted(subjects[id]?.title ?? '');
  const parent = subjects[subjects[id]?.parent ?? -1];
  if (parent === undefined || parent.kind === 'anggaran' || parent.kind === 'dokumen') return own;
  return `${parent.code ?? quoted(parent.title)}.${own}`;
}
