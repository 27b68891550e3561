/**
 * Brings an example's `angka.tsv` up to date: `node angka-main.ts SOURCE EXAMPLE_FOLDER`.
 * SOURCE is the report's text, which is not part of the repository; reasons already written are kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@sakip-lint/language';
import { countFacts, readNumberRows, sourceNumbers, writeNumberRows } from './angka.ts';
import { matchNumbers, quotedNumbers } from './angka-match.ts';
import { declaredTitles, quantityNames } from './angka-quantity.ts';

const [sourcePath, folder] = process.argv.slice(2);
if (sourcePath === undefined || folder === undefined) {
  console.error('node angka-main.ts SOURCE EXAMPLE_FOLDER');
  process.exit(2);
}
const source = readFileSync(sourcePath, 'utf8');
const list = join(folder, 'angka.tsv');
const kept = existsSync(list) ? readNumberRows(readFileSync(list, 'utf8')) : [];
const trees = readdirSync(folder)
  .filter((name) => name.endsWith('.sakip'))
  .sort()
  .map((name) => parse(readFileSync(join(folder, name), 'utf8'), name));
const titles = declaredTitles(trees);
const quoted = trees.map((tree) => quotedNumbers(tree.uri, tree, quantityNames(tree, titles)));
const rows = matchNumbers(sourceNumbers(source), quoted, kept);
writeFileSync(list, writeNumberRows(rows));
const { facts, unquoted } = countFacts(rows);
console.log(`${rows.length} angka, ${facts} menyatakan fakta, ${unquoted} di antaranya tidak dikutip`);
const open = rows.filter(({ kutipan, alasan }) => kutipan === '' && alasan === '');
for (const { baris, tulisan } of open) console.log(`${baris}\t${tulisan}\ttanpa kutipan dan tanpa alasan`);
