/** Models of small texts for tests, and what stands in them read back as text. */
import { parse } from '@sakip-lint/language';
import { standard } from '../define/standard.generated.ts';
import { numberOf } from '../evaluate/number.ts';
import type { ClaimId } from '../model/claim.ts';
import type { FileInput, Model } from '../model/model.ts';
import { partOf, yearOf } from '../model/period.ts';
import { link } from './link.ts';

const MAIN = 'laporan.sakip';

/** One text, or several by name. */
export function inputsOf(texts: string | Readonly<Record<string, string>>): readonly FileInput[] {
  return Object.entries(typeof texts === 'string' ? { [MAIN]: texts } : texts).map(([uri, text]) => ({
    uri,
    tree: parse(text, uri),
    reported: true,
  }));
}

export const modelOf = (texts: string | Readonly<Record<string, string>>): Model => link(inputsOf(texts), standard);

/** The text under a claim. */
export function textOf(model: Model, claim: ClaimId): string {
  const { claims, statements, files } = model;
  const tree = files[statements.file[claims.statement[claim] as number] as number]?.tree;
  const from = tree?.entries.start[claims.entry[claim] as number] as number;
  return tree?.text.slice(from + (claims.start[claim] as number), from + (claims.end[claim] as number)) ?? '';
}

/** `2023`, `2023/1` with its part, `≤` before a period up to; `-` none, `awal`, `rentang`. */
export function periodText(period: number): string {
  if (period < 0) return 'rentang';
  if (period === 0) return '-';
  if (period === 1) return 'awal';
  const part = partOf(period) === 0 ? '' : `/${partOf(period)}`;
  return `${(period & 32) === 0 ? '' : '≤'}${yearOf(period)}${part}`;
}

/** `Judul.ukuran periode [versi] teks`; a version only where there is one. */
export function claimText(model: Model, claim: ClaimId): string {
  const { quantities, subjects, measures } = model;
  const quantity = model.claims.quantity[claim] as number;
  const subject = subjects[quantities.subject[quantity] as number];
  const version = quantities.version[quantity] as number;
  const scope = quantities.scope[quantity] as number;
  const name = subject?.title || subject?.kind;
  return [
    `${name}.${measures[quantities.measure[quantity] as number]}`,
    periodText(quantities.period[quantity] as number),
    ...(version === 0 ? [] : [`v${version}`]),
    ...(scope === 0 ? [] : [`(${model.scopes[scope]})`]),
    textOf(model, claim),
  ].join(' ');
}

/** All claims in order of writing. */
export const claimTexts = (model: Model): readonly string[] =>
  Array.from({ length: model.claims.count }, (_, claim) => claimText(model, claim));

/** Claims that hold a number, by the text under them. */
export function claimAt(model: Model, text: string): ClaimId {
  const found = Array.from({ length: model.claims.count }, (_, claim) => claim).filter(
    (claim) => textOf(model, claim) === text && numberOf(model, claim) !== null,
  );
  if (found.length !== 1) throw new Error(`${found.length} claims of ${text}`);
  return found[0] as ClaimId;
}
