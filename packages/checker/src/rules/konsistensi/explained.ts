/** The `penjelasan "…"` that stands at a place: in its own line or item, or at the head of its sentence, table or block. */
import type { EntryNode, Tree } from '@sakip-lint/language';
import type { Place } from '../../finding.ts';
import type { ClaimId } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';
import { entryAt } from '../../model/subject-groups.ts';
import type { Draft } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { message } from '../draft.ts';

/** A head beyond which nothing is explained: what a program explains is not its kegiatan's difference. */
const HEADS: ReadonlySet<EntryNode['kind']> = new Set(['subjek', 'tabel', 'narasi', 'dokumen']);

/** Null: unexplained. */
export const explanationOf = (model: Model, claim: ClaimId): string | null =>
  explanationAt(model, claimPlace(model, claim));

function explanationAt(model: Model, { uri, start }: Place): string | null {
  const tree = model.files.find((file) => file.uri === uri)?.tree;
  if (tree === undefined || !explainsAnything(tree)) return null;
  for (let entry = entryAt(tree.entries, start); entry >= 0; entry = tree.entries.parent[entry] as number) {
    const node = tree.nodeOf(entry);
    if (node.clauses.penjelasan !== null) return node.clauses.penjelasan.text;
    if (node.kind === 'butir' && node.item.clauses.penjelasan !== null) return node.item.clauses.penjelasan.text;
    if (HEADS.has(node.kind)) return null;
  }
  return null;
}

const explaining = new WeakMap<Tree, boolean>();

/** Most reports explain nothing, and are asked at every finding. */
function explainsAnything(tree: Tree): boolean {
  const known = explaining.get(tree);
  if (known !== undefined) return known;
  const explains = /penjelasan/i.test(tree.text);
  explaining.set(tree, explains);
  return explains;
}

/** A difference that may be explained, with its explanation: an info that quotes it. */
export function withExplanation(model: Model, draft: Draft): Draft {
  if (draft.severity === 'info') return draft;
  const explained = explanationAt(model, draft.primary);
  if (explained === null) return draft;
  return { ...draft, severity: 'info', notes: [...draft.notes, message('konsistensi.dijelaskan', { explained })] };
}
