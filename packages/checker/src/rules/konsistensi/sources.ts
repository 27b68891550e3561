/** Targets and pagu as several documents state them, gathered per indicator and year. */
import type { ClaimId } from '../../model/claim.ts';
import type { DocumentInfo, DocumentKind, Model } from '../../model/model.ts';
import { isYear, type Period, yearOf } from '../../model/period.ts';
import { type Stated, statedBy } from './stated.ts';

/** Whose number it is: a document's own, or one that it says is the Renstra's or the PK's. */
export type Source = 'renstra' | 'pk' | 'lkj';

export interface Statement {
  readonly claim: ClaimId;
  readonly stated: Stated;
  readonly document: DocumentInfo;
  readonly source: Source;
  /** The document is of the source's own kind; false: it quotes it (`target renstra` in an LKj). */
  readonly own: boolean;
}

export interface Gathered {
  readonly subject: number;
  readonly period: Period;
  readonly statements: readonly Statement[];
}

const SOURCE_OF: Partial<Record<DocumentKind, Source>> = { renstra: 'renstra', pk: 'pk', lkj: 'lkj' };

/** Targets of whole years, where documents of two kinds state one; in order of first claim. */
export function gatherTargets(model: Model): readonly Gathered[] {
  const { quantities, claims, statements } = model;
  const kinds = new Set(model.documents.map(({ jenis }) => SOURCE_OF[jenis]));
  if (kinds.size < 2) return [];
  const measures = new Map<number, Source | null>();
  for (const [id, name] of model.measures.entries()) {
    if (name === 'target') measures.set(id, null);
    if (name === 'target renstra') measures.set(id, 'renstra');
    if (name === 'target pk') measures.set(id, 'pk');
  }
  const groups = new Map<string, { subject: number; period: Period; statements: Statement[] }>();
  for (let quantity = 0; quantity < quantities.count; quantity++) {
    const named = measures.get(quantities.measure[quantity] as number);
    const period = quantities.period[quantity] as Period;
    if (named === undefined || quantities.scope[quantity] !== 0 || !isYear(period)) continue;
    const subject = quantities.subject[quantity] as number;
    const key = `${subject}|${period}`;
    const group = groups.get(key) ?? { subject, period, statements: [] };
    groups.set(key, group);
    const end = quantities.claimStart[quantity + 1] as number;
    for (let k = quantities.claimStart[quantity] as number; k < end; k++) {
      const claim = quantities.claimIds[k] as ClaimId;
      const document = model.documents[statements.document[claims.statement[claim] as number] as number];
      const home = document === undefined ? undefined : SOURCE_OF[document.jenis];
      const stated = statedBy(model, claim);
      if (document === undefined || home === undefined || stated === null) continue;
      // A PK speaks of its own year only.
      if (home === 'pk' && document.tahun !== null && document.tahun !== yearOf(period)) continue;
      group.statements.push({ claim, stated, document, source: named ?? home, own: named === null || named === home });
    }
  }
  return [...groups.values()].filter(
    (group) => new Set(group.statements.map(({ document }) => document.index)).size > 1,
  );
}

/** The statements of a document that has the last version among those of its kind. */
export function lastVersion(statements: readonly Statement[]): readonly Statement[] {
  const last = Math.max(...statements.map(({ document }) => document.versi));
  return statements.filter(({ document }) => document.versi === last);
}
