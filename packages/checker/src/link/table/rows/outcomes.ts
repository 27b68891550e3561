/** A program's outcome on a row of its own, without a code: a child that shares the program's amount and is in no sum. */
import { type RowNode, squeeze, type Word } from '@sakip-lint/language';
import type { Subject } from '../../../model/subject.ts';
import { place, type Spot } from '../../builder.ts';
import { kindPrefix } from '../../names.ts';
import { newSubject } from '../../new-subject.ts';
import type { Column } from '../columns/column.ts';
import { codeInFront, rowCode } from '../columns/levels.ts';
import { isBlankText, textAt } from './line.ts';
import type { Reader } from './reader.ts';

export function outcomeBelow(reader: Reader, spot: Spot, column: Column, cell: Word, row: RowNode): number | null {
  const { program } = reader.before;
  if (program === null || codeInFront(cell.text).kode !== null || rowCode(reader.columns, row) !== null) return null;
  const prefix = kindPrefix(cell.text);
  const said = prefix.kind === 'hasil' || prefix.kind === 'keluaran';
  const { b, known } = reader.walk;
  if (!said && (prefix.kind !== null || known.byTitle(cell.text, column.kinds, false) !== null)) return null;
  const coded = codeInFront(textAt(program.node, column.index)).kode ?? rowCode(reader.columns, program.node);
  if (!said && coded === null && !shares(reader, program.node, row)) return null;
  const title = said ? prefix.rest.trim() : cell.text;
  const found = (b.subjects[program.subject] as Subject).children.find(
    (id) => b.subjects[id]?.kind === 'hasil' && squeeze((b.subjects[id] as Subject).title) === squeeze(title),
  );
  return (
    found ??
    newSubject(b, known, {
      kind: 'hasil',
      code: null,
      title,
      parent: program.subject,
      declared: place(b, spot, cell.span),
      explicit: false,
    }).id
  );
}

/** Its amounts are the program's, or blank. */
function shares({ columns }: Reader, program: RowNode, row: RowNode): boolean {
  const amounts = columns.filter(({ measure }) => measure === 'pagu').map(({ index }) => index);
  return amounts.length > 0 && amounts.every((index) => sameOrBlank(textAt(program, index), textAt(row, index)));
}

const sameOrBlank = (above: string, own: string): boolean =>
  isBlankText(own) || above.replace(/\D/g, '') === own.replace(/\D/g, '');
