/** Heads that name a label of a scale, a part of a realisasi, a score. */
import { type HeadFact, squeeze, type Word } from '@sakip-lint/language';
import type { Builder } from '../../builder.ts';
import type { Column } from './column.ts';
import type { HeadSum } from './column-head.ts';

const nameless = (heads: readonly (readonly Word[])[], text: string, name: string): boolean =>
  text.trim() === name && ['n', 'N'].every((one) => heads.some((cells) => cells.at(-1)?.text.trim() === one));

/** `n`, `N` below realisasi or nothing: its parts; undefined for any other head, null where they are of something else. */
export function shareOf(
  heads: readonly (readonly Word[])[],
  text: string,
  { fact }: HeadSum,
): string | null | undefined {
  const part = nameless(heads, text, 'n') ? 'pembilang' : nameless(heads, text, 'N') ? 'penyebut' : undefined;
  const own = fact?.measure === 'pembilang' || fact?.measure === 'penyebut' ? fact.measure : undefined;
  if (part === undefined) return own;
  return fact === null || fact.measure === 'realisasi' ? part : null;
}

/** Scores and weights belong to the components of an evaluation. */
export function scoreOf({ score, role, measure }: HeadFact, left: readonly Column[]): string | null {
  const components = left.some((one) => one.role === 'subjek' && one.kinds.includes('komponen'));
  if (!components || score === null || (role === 'ukuran' && measure !== 'capaian')) return null;
  return score;
}

/** A column of the name of a scale, or of one of its labels. */
export function labelHead(b: Builder, text: string): Partial<Column> | null {
  const declared = b.scales.filter((scale) => !scale.standard);
  const byName = declared.find((scale) => scale.name === text.toLowerCase());
  if (byName !== undefined) return { role: 'label', measure: byName.name };
  for (const scale of declared) {
    const found = scale.classes.find((one) => squeeze(one.label) === squeeze(text));
    if (found !== undefined) return { role: 'sebutan', measure: scale.name, label: found.label };
  }
  return null;
}

/** The scale a label column means: the one of that name, else `predikat`; ranges of values are no labels. */
export function labelColumn(
  b: Builder,
  base: Column,
  text: string,
  texts: readonly string[],
  { period, version }: HeadSum,
): Column {
  if (texts.length > 0 && texts.every((one) => /\d/.test(one))) return { ...base, role: 'teks' };
  const key = squeeze(text);
  const named = b.scales.find((scale) => !scale.standard && key.startsWith(squeeze(scale.name)));
  return { ...base, role: 'label', measure: named?.name ?? 'predikat', period, version };
}
