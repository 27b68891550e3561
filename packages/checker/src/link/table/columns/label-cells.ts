/** A column headed by a label of a scale: a tick or that label claims it; another label of the scale stands against it. */
import { type RowNode, squeeze } from '@sakip-lint/language';
import type { Builder } from '../../builder.ts';
import type { Column } from './column.ts';
import { isTick } from './column-cells.ts';

/** The labels that a cell below a label claims, its own words last. */
export function labelsSaid(b: Builder, columns: readonly Column[], column: Column, row: RowNode): readonly string[] {
  const text = row.cells[column.index]?.text.trim() ?? '';
  const label = column.label ?? '';
  if (squeeze(text) === squeeze(label)) return [label];
  if (isTick(text)) return isCross(text) && isTickedElsewhere(columns, row) ? [] : [label];
  const scale = b.scales.find(({ name, standard }) => name === column.measure && !standard);
  const other = scale?.classes.some((one) =>
    [one.label, ...one.second].some((said) => squeeze(said) === squeeze(text)),
  );
  return other === true ? [label, text] : [];
}

const isCross = (text: string): boolean => /^x$/i.test(text);

/** Beside a tick a cross says no. */
const isTickedElsewhere = (columns: readonly Column[], row: RowNode): boolean =>
  columns.some(({ role, index }) => {
    const text = row.cells[index]?.text.trim() ?? '';
    return role === 'sebutan' && isTick(text) && !isCross(text);
  });
