/** Numbers in an example that the checker makes nothing of: no claim, fact or searched text covers them. */
import { check } from '@sakip-lint/checker';
import { type EntryNode, parse } from '@sakip-lint/language';

/** Entries whose numbers state nothing of the report: the language's own, and heads of blocks. */
const SILENT: ReadonlySet<EntryNode['kind']> = new Set([
  'sakip',
  'dokumen',
  'gunakan',
  'properti',
  'subjek',
  'bundel',
  'tabel',
  'narasi',
  'gambar',
  'skala',
  'kelas',
  'butir',
]);
/** `2.`, `1.2.3 Title`: numbering. */
const NUMBERING = /^\s*\d+(?:\.\d+)*\.?(?:\s+\D*)?$/u;

/** `path:offset text` of each; empty where all is known. */
export function unknownNumbers(files: ReadonlyMap<string, string>): readonly string[] {
  const inputs = [...files].map(([uri, text]) => ({ uri, tree: parse(text, uri), reported: true }));
  const { model } = check(inputs);
  const known = new Map<string, [number, number][]>();
  const add = (file: number, entry: number, start = 0, end = Number.POSITIVE_INFINITY): void => {
    const key = `${file}|${entry}`;
    const list = known.get(key);
    if (list === undefined) known.set(key, [[start, end]]);
    else list.push([start, end]);
  };
  const { claims, statements } = model;
  for (let claim = 0; claim < claims.count; claim++) {
    const file = statements.file[claims.statement[claim] as number] as number;
    add(file, claims.entry[claim] as number, claims.start[claim], claims.end[claim]);
  }
  for (const facts of [model.counts, model.calculations, model.compares, model.trends, model.formulas]) {
    for (const { file, entry } of facts) add(file, entry);
  }
  const places = [...model.texts, ...model.numbered, ...model.references, ...model.dates].map(({ place }) => place);
  const unknown: string[] = [];
  for (const [file, { uri, tree }] of model.files.entries()) {
    const heads = new Set(
      model.tables
        .filter((table) => table.file === file)
        .flatMap(({ rows }) => rows.filter(({ role }) => role === 'kepala').map(({ entry }) => entry)),
    );
    for (let entry = 0; entry < tree.entries.count; entry++) {
      const node = tree.nodeOf(entry);
      const from = tree.entries.start[entry] as number;
      const pieces =
        node.kind === 'baris'
          ? heads.has(entry)
            ? []
            : node.cells.map(({ text, span }) => ({ text, ...span }))
          : SILENT.has(node.kind)
            ? []
            : [{ text: '0', start: 0, end: (tree.entries.end[entry] as number) - from }];
      for (const { text, start, end } of pieces) {
        if (!/\d/.test(text) || (node.kind === 'baris' && NUMBERING.test(text))) continue;
        const covered =
          known.get(`${file}|${entry}`)?.some(([a, b]) => a <= end && start <= b) ||
          places.some((place) => place.uri === uri && place.start <= from + end && from + start <= place.end);
        if (!covered) unknown.push(`${uri}:${from + start} ${text}`);
      }
    }
  }
  return unknown;
}
