/** Blank cells whose number another place states: once per row. */
import type { Label } from '../../finding.ts';
import { listOf, word } from '../../messages/args.ts';
import type { Model, TableModel, TableRow } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { cellAt, tableName } from '../cells.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, label, message, sourceAt } from '../draft.ts';
import { completeReports } from './scope.ts';

const ID = 'kelengkapan/sel';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  readsNoNumbers: true,
  mayBeExplained: true,
  summary: {
    id: 'Sel kosong yang angkanya disebut di tempat lain.',
    en: 'Blank cells whose number another place states.',
  },
  check: function* ({ model }) {
    const complete = new Set(completeReports(model).map(({ index }) => index));
    for (const table of model.tables) {
      if (!complete.has(table.document)) continue;
      const columns = filledColumns(model, table);
      for (const row of table.rows) {
        const told = row.role === 'isi' ? blankCells(model, table, row, columns) : null;
        if (told !== null) yield told;
      }
    }
  },
};

/** What the claims of a column are about, where all of them agree. */
interface Filled {
  readonly kind: string;
  readonly measure: number;
  readonly period: number;
  readonly version: number;
}

function filledColumns(model: Model, table: TableModel): ReadonlyMap<number, Filled> {
  const { claims, quantities } = model;
  const filled = new Map<number, Filled | null>();
  for (const row of table.rows) {
    for (const [column, claim] of row.role === 'isi' ? row.claims : []) {
      const quantity = claims.quantity[claim] as number;
      if (quantity < 0) continue;
      const here: Filled = {
        kind: model.subjects[quantities.subject[quantity] as number]?.kind ?? '',
        measure: quantities.measure[quantity] as number,
        period: quantities.period[quantity] as number,
        version: quantities.version[quantity] as number,
      };
      const before = filled.get(column);
      filled.set(column, before === undefined || same(before, here) ? here : null);
    }
  }
  return new Map([...filled].flatMap(([column, about]) => (about === null ? [] : [[column, about] as const])));
}

function same(a: Filled | null, b: Filled): boolean {
  return a !== null && a.kind === b.kind && a.measure === b.measure && a.period === b.period && a.version === b.version;
}

function blankCells(
  model: Model,
  table: TableModel,
  row: TableRow,
  columns: ReadonlyMap<number, Filled>,
): Draft | null {
  const heads: string[] = [];
  const labels: Label[] = [];
  let first: { readonly place: Label['place']; readonly subject: number } | null = null;
  for (const [column, about] of columns) {
    if (row.claims.has(column)) continue;
    const cell = cellAt(model, table, row, column);
    if (cell === null || cell.text.trim() !== '') continue;
    // A measure belongs to the nearest subject on its left; with several indicator columns the others have their own.
    const subject = [...row.subjects].findLast(
      ([at, id]) => at < column && model.subjects[id]?.kind === about.kind,
    )?.[1];
    if (subject === undefined) continue;
    const quantity = model.quantities.find(subject, about.measure, about.period, about.version, 0);
    const claim = quantity < 0 ? undefined : firstClaim(model, quantity, table.document);
    if (claim === undefined) continue;
    heads.push(`"${table.columns[column]?.head ?? ''}"`);
    const place = claimPlace(model, claim);
    labels.push(label(place, 'kelengkapan.sel.disebut', { value: sourceAt(model, place) }));
    first ??= { place: cell.place, subject };
  }
  const subject = first === null ? undefined : model.subjects[first.subject];
  if (first === null || subject === undefined) return null;
  return draft(
    {
      rule: ID,
      primary: first.place,
      message: message('kelengkapan.sel.kosong', {
        heads: listOf(heads),
        kind: word(`kata.${subject.kind}`),
        title: subject.title,
      }),
      labels,
    },
    documentName(model.documents[table.document]),
    tableName(table),
    subject.name,
  );
}

/** A number of the same document. */
function firstClaim(model: Model, quantity: number, document: number): number | undefined {
  const { claimStart, claimIds } = model.quantities;
  const ids = claimIds.slice(claimStart[quantity] as number, claimStart[quantity + 1] as number);
  return [...ids].find((claim) => model.statements.document[model.claims.statement[claim] as number] === document);
}
