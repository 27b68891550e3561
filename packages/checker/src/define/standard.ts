/** The standard library as values: what `standar.sakip` is lowered to at build time. */
import type { SubjectKind } from '@sakip-lint/language';
import type { RuleId } from '../finding.ts';
import type { Traits } from '../model/measure.ts';
import type { Subject } from '../model/subject.ts';

/** In a condition: the year of the result. */
export const YEAR = 'tahun';

/** Lowered expression: names of measures instead of nodes; shared by the standard and by a report's own definitions. */
export type Expr =
  /** Canonical decimal; `percent`: written with `%` (100% of a percent measure is 100, any other p% is p/100). */
  | { readonly op: 'angka'; readonly value: string; readonly percent: boolean }
  | {
      readonly op: 'ukuran';
      readonly measure: string;
      readonly at: 'diri' | 'induk' | 'anak' | 'indikator' | 'pendukung' | 'didukung';
      /**
       * Absolute year (`2022`, `2022/3` with its part), `akhir`, `awal`, `sebelumnya` (the year before), `s.d.` (up to the
       * result's period where that is claimed, else the period itself) or null: the result's own period.
       */
      readonly period: string | null;
      readonly version: number | null;
      /** Path of another subject (`koperasi_aktif.target`), or null. */
      readonly subject: string | null;
    }
  | { readonly op: '+' | '-' | '*' | '/' | '^'; readonly left: Expr; readonly right: Expr }
  /** `atas`, `bawah`: the ends of a range. */
  | { readonly op: 'negatif' | 'bukan' | 'abs' | 'atas' | 'bawah'; readonly of: Expr }
  | { readonly op: 'min' | 'maks'; readonly args: readonly Expr[] }
  | {
      readonly op: 'banding';
      readonly rel: '<' | '<=' | '=' | '>=' | '>' | '!=';
      readonly left: Expr;
      readonly right: Expr;
    }
  | { readonly op: 'dan' | 'atau'; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'jika'; readonly test: Expr; readonly then: Expr; readonly otherwise: Expr | null }
  | { readonly op: 'kata'; readonly text: string }
  | { readonly op: 'ada'; readonly of: Expr }
  /** Over children, supporters, indicators or all subjects of a kind. */
  | {
      readonly op: 'jumlah' | 'rata_rata' | 'cacah';
      readonly each: string;
      readonly within: string | null;
      readonly condition: Expr | null;
      readonly of: Expr;
    };

export interface DefinitionCase {
  readonly when: Expr | null;
  /** null: not computed (`tidak dapat dihitung`). */
  readonly expr: Expr | null;
}

export interface Definition {
  readonly measure: string;
  /** The measure it takes (`pertumbuhan(x)`): it defines `pertumbuhan(pagu)` and the like. */
  readonly parameter?: string;
  readonly of: readonly SubjectKind[];
  readonly cases: readonly DefinitionCase[];
  /** `cocok salah satu`: several formulas in use. */
  readonly anyOf: boolean;
  readonly rule: RuleId;
  /** Values are printed within these ends (`batas 0% s.d. 110%`). */
  readonly batas?: Subject['batas'];
  /** Regulation and page. */
  readonly source: string;
}

export interface MeasureFacts extends Traits {
  readonly name: string;
  readonly of: readonly SubjectKind[];
}

export interface StandardScale {
  readonly name: string;
  readonly title: string;
  readonly over: readonly string[];
  readonly classes: readonly {
    readonly label: string;
    readonly second: readonly string[];
    readonly low: { readonly at: string; readonly open: boolean } | null;
    readonly high: { readonly at: string; readonly open: boolean } | null;
  }[];
}

/** Grades with an order, lowest first. */
export interface StandardOrder {
  readonly name: string;
  readonly grades: readonly { readonly word: string; readonly rank: string }[];
}

export interface Standard {
  readonly measures: readonly MeasureFacts[];
  readonly definitions: readonly Definition[];
  readonly scales: readonly StandardScale[];
  readonly orders: readonly StandardOrder[];
}
