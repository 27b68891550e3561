/** What each stage makes of a file, as text beside a small example: a change in the scanner is a diff a person can read. */
import { check } from '@sakip-lint/checker';
import { type Decimal, parse, scan, T, toCanonical } from '@sakip-lint/language';
import { format } from '@sakip-lint/language/format';
import { lineColumn } from './text-markers.ts';

export const STAGES = ['tokens', 'tree', 'symbols', 'formatted'] as const;
export type Stage = (typeof STAGES)[number];

const TOKEN_NAMES = new Map<number, string>(Object.entries(T).map(([name, type]) => [type, name]));

/** Files of a family by path → path → stage → text. */
export function stagesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, Readonly<Record<Stage, string>>> {
  const trees = [...files].map(([uri, text]) => ({ uri, tree: parse(text, uri), reported: true }));
  const { model } = check(trees);
  return new Map(
    [...files].map(([uri, text]) => [
      uri,
      {
        tokens: tokensText(text),
        tree: treeText(text),
        symbols: symbolsText(model, uri),
        formatted: formattedText(text),
      },
    ]),
  );
}

function tokensText(text: string): string {
  const tokens = scan(text);
  const rows: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const [start, end] = [tokens.start[at] as number, tokens.end[at] as number];
    const name = TOKEN_NAMES.get(tokens.type[at] as number) ?? '?';
    rows.push(lineColumn(text, start).padEnd(8) + name.padEnd(13) + JSON.stringify(text.slice(start, end)));
  }
  return `${rows.join('\n')}\n`;
}

/** One entry a line, inside its block; spans left out. */
function treeText(text: string): string {
  const { entries, nodeOf } = parse(text, 'contoh.sakip');
  const rows: string[] = [];
  for (let entry = 0; entry < entries.count; entry++) {
    let depth = 0;
    for (let up = entries.parent[entry] as number; up >= 0; up = entries.parent[up] as number) depth++;
    const { kind, ...rest } = nodeOf(entry);
    rows.push(`${'  '.repeat(depth)}${kind} ${JSON.stringify(rest, plain)}`);
  }
  return `${rows.join('\n')}\n`;
}

const LEFT_OUT = new Set(['head', 'at', 'readings']);

/** Leaves out spans and what is empty; an exact number as it would be written. */
function plain(key: string, value: unknown): unknown {
  if (/span$/i.test(key) || LEFT_OUT.has(key) || value === null || value === false) return undefined;
  if (typeof value !== 'object') return typeof value === 'bigint' ? String(value) : value;
  if ('m' in value && 'scale' in value) return toCanonical(value as Decimal);
  if (Array.isArray(value)) return value.length === 0 && key !== 'cells' ? undefined : value;
  return Object.keys(value).some((name) => plain(name, (value as Record<string, unknown>)[name]) !== undefined)
    ? value
    : undefined;
}

type Model = ReturnType<typeof check>['model'];

/** Subjects with their place in the tree; then each claim of the file with its quantity and its text. */
function symbolsText(model: Model, uri: string): string {
  const rows: string[] = [];
  for (const { kind, name, title, parent, explicit, declared } of model.subjects) {
    if (declared.uri !== uri || kind === 'agregat') continue;
    const above = parent === null ? '' : ` < ${model.subjects[parent]?.name}`;
    rows.push(`${kind} ${name} ${JSON.stringify(title)}${above}${explicit ? '' : ' (tersirat)'}`);
  }
  rows.push('');
  const { claims, quantities, statements } = model;
  for (let claim = 0; claim < claims.count; claim++) {
    const file = model.files[statements.file[claims.statement[claim] as number] as number];
    if (file?.uri !== uri) continue;
    const quantity = claims.quantity[claim] as number;
    const from = file.tree.entries.start[claims.entry[claim] as number] as number;
    const text = file.tree.text.slice(from + (claims.start[claim] as number), from + (claims.end[claim] as number));
    const period = quantities.period[quantity] as number;
    rows.push(
      [
        `pernyataan ${claims.statement[claim]}:`,
        model.measures[quantities.measure[quantity] as number],
        model.subjects[quantities.subject[quantity] as number]?.name,
        period >= 64 ? String(period / 64) : '',
        '=',
        JSON.stringify(text),
      ]
        .filter((part) => part !== '')
        .join(' '),
    );
  }
  return `${rows.join('\n')}\n`;
}

const formattedText = (text: string): string =>
  format(parse(text, 'contoh.sakip')) ?? 'tidak diformat: ada kesalahan penulisan\n';
