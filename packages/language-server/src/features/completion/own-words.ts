/** Words that this report has: its measures, its years. */
import { documentAt } from '@sakip-lint/checker/ask';
import { MEASURE_WORDS, PARTS } from '@sakip-lint/language';
import { CompletionItemKind as Kind } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import type { Draft } from './draft.ts';

/** Measures of the report's own: its scales and what it defines. */
export function ownMeasures({ checked }: View): readonly Draft[] {
  if (checked === null) return [];
  const names = new Set(checked.model.scales.filter(({ standard }) => !standard).map(({ name }) => name));
  for (const { node } of checked.model.formulas) if (node.kind === 'ukuran') names.add(node.name.text.toLowerCase());
  return [...names]
    .filter((name) => !MEASURE_WORDS.has(name))
    .map((name) => ({ label: name, kind: Kind.Field, insert: `${name} ` }));
}

/** Years of the document and of its Renstra, parts of a year. */
export function periodDrafts({ checked, uri }: View, entry: number): readonly Draft[] {
  const parts = [...PARTS.keys()].filter((word) => /^(?:tw|s)\d$/.test(word)).map((word) => word.toUpperCase());
  const years = new Set<number>();
  if (checked !== null) {
    const { model } = checked;
    const file = model.files.findIndex((one) => one.uri === uri);
    const own = model.documents[file < 0 ? -1 : documentAt(model, file, entry)];
    if (own?.tahun != null) for (const year of [own.tahun, own.tahun - 1]) years.add(year);
    for (const { renstra } of [...(own === undefined ? [] : [own]), ...model.documents])
      if (renstra !== null && renstra.to - renstra.from < MOST_YEARS)
        for (let year = renstra.from; year <= renstra.to; year++) years.add(year);
  }
  return [...[...years].map(String), ...parts, 'awal', 'akhir'].map((label) => ({ label, kind: Kind.Unit }));
}

const MOST_YEARS = 30;
