/**
 * The amounts of a budget (`budget.generator.ts`) as plain-text accounting writes them: each sub kegiatan's pagu and
 * realisasi, and what kegiatan and program state of their sums where the format can say so of an account with those below it.
 */
import { type Amounts, budgetOf, type Node } from './budget.generator.ts';

type Dialect = 'ledger' | 'hledger' | 'beancount';

const BOOKS = [
  ['Expenses:Pagu', 'pagu'],
  ['Expenses:Realisasi', 'realisasi'],
] as const satisfies readonly (readonly [string, keyof Amounts])[];

export function journalText(leaves: number, dialect: Dialect): string {
  const lines: string[] = dialect === 'beancount' ? ['2022-01-01 open Equity:Sumber'] : [];
  const walk = (node: Node, account: string): void => {
    for (const [book, measure] of BOOKS) {
      const name = `${book}${account}`;
      const amount = `${node.amounts[measure]} IDR`;
      if (dialect === 'beancount') lines.push(`2022-01-01 open ${name}`);
      if (node.members.length === 0) {
        lines.push(`2023-12-31 ${dialect === 'beancount' ? `* "${node.title}"` : node.title}`);
        lines.push(`  ${name}  ${amount}`, `  Equity:Sumber  -${amount}`, '');
      }
    }
    node.members.forEach((member, at) => {
      walk(member, `${account}:N${at + 1}`);
    });
    if (node.members.length === 0 || dialect === 'ledger') return;
    for (const [book, measure] of BOOKS) {
      const name = `${book}${account}`;
      const amount = `${node.amounts[measure]} IDR`;
      if (dialect === 'beancount') lines.push(`2024-01-01 balance ${name} ${amount}`);
      else lines.push(`2024-01-01 ${node.title}`, `  ${name}  0 IDR =* ${amount}`, '  Equity:Sumber', '');
    }
  };
  walk(budgetOf(leaves), '');
  return [...lines, ''].join('\n');
}
