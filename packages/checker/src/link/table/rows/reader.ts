/** What is known of a table while its rows are read. */
import type { RowNode, Span, SubjectKind, TableNode, Value } from '@sakip-lint/language';
import type { Place } from '../../../finding.ts';
import { type Spot, scopeId } from '../../builder.ts';
import type { Walk } from '../../walk.ts';
import type { Column } from '../columns/column.ts';
import type { OpenLevels } from '../columns/levels.ts';
import type { Line } from './line.ts';
import { lingkupOf } from './line.ts';

export interface Cell {
  readonly column: number;
  readonly value: Value;
  readonly span: Span;
}

/** A code that the table has written. */
export interface WrittenCode {
  readonly subject: number;
  readonly title: string;
  readonly place: Place;
}

/** The row that named a program, directly above. */
export interface ProgramRow {
  readonly subject: number;
  readonly node: RowNode;
}

export interface Reader {
  readonly walk: Walk;
  readonly at: Spot;
  readonly node: TableNode;
  readonly columns: readonly Column[];
  /** Columns that may say the period of a row. */
  readonly dated: readonly Column[];
  readonly document: Walk['b']['documents'][number];
  readonly versi: number;
  readonly period: number;
  readonly scope: number;
  readonly about: number | null;
  /** The table's number. */
  readonly number: string | null;
  /** Numbers of the whole table as `1,234.56`. */
  readonly us: boolean;
  readonly tableMeasure: string | null;
  /** Power of ten that the table's title states for its amounts. */
  readonly magnitude: number;
  /** Subject last named in a column, for merged (blank) cells. */
  readonly above: Map<number, number>;
  /** Rows that wrote a title, by subject, for two rows of one subject that differ. */
  readonly named: Map<number, Line>;
  /** Columns that read as one measure and differ: their cells only count in their own totals. */
  readonly alike: ReadonlySet<number>;
  /** Columns of shares of a total row. */
  readonly shares: ReadonlySet<number>;
  /** Rows with more cells than the head has columns. */
  readonly wide: { readonly cells: number; readonly place: Place }[];
  /** Rows above by level, in a column of several levels. */
  readonly open: OpenLevels;
  /** Subjects that rows above name for all rows below them. */
  readonly captions: Map<SubjectKind, number>;
  /** The row above, if it named a program. */
  readonly before: { program: ProgramRow | null };
  /** Codes that the table has written so far. */
  readonly codes: Map<string, WrittenCode>;
  readonly rows: readonly RowNode[];
  /** Keys of the titles that the table writes; made on first use. */
  readonly written: { keys: ReadonlySet<string> | null };
  /** Keys of the offices that a column names, by column; made on first use. */
  readonly offices: Map<number, ReadonlySet<string>>;
  /** A row whose level nothing tells was told of once. */
  readonly levels: { told: boolean };
  /** What a column `tingkat` says of a row. */
  readonly toldLevel: (row: RowNode) => SubjectKind | null;
}

/** The table as a row of another scope is read in it. */
export function inScopeOf(reader: Reader, row: RowNode): Reader {
  const lingkup = lingkupOf(row);
  return lingkup === null ? reader : { ...reader, scope: scopeId(reader.walk.b, lingkup) };
}
