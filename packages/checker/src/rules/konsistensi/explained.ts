/** The `penjelasan "…"` that stands at a claim: in its own line, or at the head of its row, sentence or block. */
import { type ClaimId, Flag } from '../../model/claim.ts';
import type { Model } from '../../model/model.ts';

/** Null: unexplained. */
export function explanationOf(model: Model, claim: ClaimId): string | null {
  const { claims, statements } = model;
  if (((claims.flags[claim] as number) & Flag.explained) === 0) return null;
  const statement = claims.statement[claim] as number;
  const tree = model.files[statements.file[statement] as number]?.tree;
  for (const entry of [claims.entry[claim], statements.entry[statement], statements.block[statement]]) {
    if (tree === undefined || entry === undefined || entry < 0) continue;
    const text = tree.nodeOf(entry).clauses.penjelasan?.text;
    if (text !== undefined) return text;
  }
  return null;
}
