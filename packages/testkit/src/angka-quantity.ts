/** What a quoted number is said of, as the file says it: `koperasi.realisasi[2022]`, in a table `koperasi › Target › 2023`. */
import {
  type EntryNode,
  type Modifiers,
  type PeriodNode,
  type RefNode,
  type RowNode,
  type Tree,
  titleKey,
} from '@sakip-lint/language';

/** Names of what the file's entries are about; `titles` gives a declared id for a title (see `declaredTitles`). */
export interface QuantityNames {
  /** Of a sentence, field or text. */
  ofEntry(entry: number, node: EntryNode): string;
  /** Of a cell of a row of a table. */
  ofCell(entry: number, node: RowNode, column: number): string;
}

/** Ids by title over all files of a report: `P4.K1` for "Pemberdayaan …" and what it is also called. */
export function declaredTitles(trees: readonly Tree[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const tree of trees) {
    const path = new Map<number, string>();
    for (let entry = 0; entry < tree.entries.count; entry++) {
      const node = tree.nodeOf(entry);
      const parent = tree.entries.parent[entry] as number;
      const above = path.get(parent) ?? '';
      if (node.kind === 'properti' && node.name === 'juga disebut' && above !== '') {
        for (const { text } of node.quoted) titles.set(titleKey(text), above);
      }
      if (node.kind !== 'subjek') continue;
      const own =
        node.id === null
          ? ''
          : node.subject === 'kegiatan' || node.subject === 'subkegiatan'
            ? join(above, node.id.text)
            : node.id.text;
      path.set(entry, own === '' ? above : own);
      if (own !== '' && node.title !== null && !titles.has(titleKey(node.title.text)))
        titles.set(titleKey(node.title.text), own);
    }
  }
  return titles;
}

export function quantityNames(tree: Tree, titles: ReadonlyMap<string, string>): QuantityNames {
  const year = yearOf(tree);
  const named = (title: string): string => titles.get(titleKey(title)) ?? title;
  const reference = (ref: RefNode): string =>
    ref.steps.map((step) => (step.as === 'judul' ? named(step.text) : step.text)).join('.');
  const at = (modifiers: Modifiers): string => `[${modifiers.period === null ? year : periodText(modifiers.period)}]`;
  const heads = new Map<number, readonly string[]>();
  const headsOf = (table: number): readonly string[] => {
    const known = heads.get(table) ?? columnHeads(tree, table);
    heads.set(table, known);
    return known;
  };
  const subjectOf = (table: number, entry: number, column: number): string => {
    for (let row = entry; row > table; row--) {
      const node = tree.nodeOf(row);
      if (node.kind !== 'baris') continue;
      for (let cell = Math.min(column, node.cells.length) - 1; cell >= 0; cell--) {
        const text = node.cells[cell]?.text ?? '';
        const known = titles.get(titleKey(text.replace(/^(Tujuan|Sasaran)\s*:/i, '')));
        if (known !== undefined) return known;
        if (row === entry && /^j\s*u\s*m\s*l\s*a\s*h$/i.test(text)) return 'jumlah';
      }
    }
    return '';
  };
  return {
    ofEntry(entry, node) {
      const parent = tree.entries.parent[entry] as number;
      switch (node.kind) {
        case 'isian': {
          const head = parent === -1 ? null : tree.nodeOf(parent);
          if (head?.kind === 'bundel') return `${reference(head.ref)}.${node.measure.text}${at(node.modifiers)}`;
          const owner =
            head?.kind === 'subjek'
              ? (head.id?.text ?? (head.title === null ? 'anggaran' : named(head.title.text)))
              : '';
          return `${join(owner, node.measure.text)}${at(node.modifiers)}`;
        }
        case 'sama':
        case 'tren':
        case 'agregat':
          return `${reference(node.ref)}${at(node.ref.modifiers)}`;
        case 'cacah': {
          const within = node.each.within === null ? '' : ` di ${reference(node.each.within)}`;
          return `jumlah ${node.each.kind.text}${within}`;
        }
        case 'kelas':
          return `kelas ${node.label.text}`;
        case 'narasi':
          return 'bagian';
        default:
          return node.kind;
      }
    },
    ofCell(entry, _node, column) {
      const table = tree.entries.parent[entry] as number;
      return [subjectOf(table, entry, column), headsOf(table)[column] ?? ''].filter(Boolean).join(' › ');
    },
  };
}

function join(above: string, own: string): string {
  return above === '' ? own : `${above}.${own}`;
}

function yearOf(tree: Tree): string {
  for (let entry = 0; entry < tree.entries.count; entry++) {
    const node = tree.nodeOf(entry);
    if (node.kind === 'properti' && node.name === 'tahun') return node.words;
  }
  return '';
}

function periodText(period: PeriodNode): string {
  switch (period.form) {
    case 'tahun':
      return String(period.year);
    case 'sampai':
      return `s.d. ${periodText(period.to)}`;
    case 'rentang':
      return `${periodText(period.from)} s.d. ${periodText(period.to)}`;
    case 'bagian':
      return `bagian ${period.part}`;
    default:
      return period.form;
  }
}

/** Head rows are those before the first row that says its line; a blank cell repeats the one on its left but in the lowest row. */
function columnHeads(tree: Tree, table: number): readonly string[] {
  const rows: string[][] = [];
  for (let entry = table + 1; entry < (tree.entries.until[table] as number); entry++) {
    const node = tree.nodeOf(entry);
    if (node.kind !== 'baris' || node.clauses.baris !== null) break;
    const cells = node.cells.map(({ text }) => text);
    if (!cells.every((cell) => /^\d*$/.test(cell) && cell.length < 3)) rows.push(cells);
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row, level) => {
    let left = '';
    return Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? '';
      if (text !== '') left = text;
      return level === rows.length - 1 ? text : left;
    });
  });
  return Array.from({ length: width }, (_, column) =>
    filled
      .map((row) => row[column])
      .filter(Boolean)
      .join(' › '),
  );
}
