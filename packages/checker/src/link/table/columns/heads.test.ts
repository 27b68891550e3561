/** Real heads of many offices, in tables as they stand; the facts are in `heads.tsv`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentInfo } from '../../../model/model.ts';
import { periodOf } from '../../../model/period.ts';
import { periodText } from '../../model.fixture.ts';
import type { Column } from './column.ts';
import { columnsUnder } from './heads.fixture.ts';

interface Fact {
  readonly head: string;
  readonly subject: string;
  readonly measure: string;
  readonly period: string;
  readonly version: string;
  readonly unit: string;
  /** What a reader would ask too; such a column may claim nothing. */
  readonly open: string;
}

const tables = new Map<string, Fact[]>();
for (const line of readFileSync(new URL('heads.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  const [table = '', head = '', subject = '', measure = '', period = '', version = '', unit = '', open = ''] =
    line.split('\t');
  const facts = tables.get(table) ?? [];
  tables.set(table, facts);
  facts.push({ head, subject, measure, period, version, unit, open });
}

/** Columns that stand beside them in their tables, before the head at that index; a year other than 2025; cells. */
interface Around {
  readonly beside?: readonly (readonly [number, string])[];
  readonly document?: Partial<DocumentInfo>;
  readonly cells?: readonly string[];
  /** The table's own period. */
  readonly period?: number;
}
const AROUND: Readonly<Record<string, Around>> = {
  c: { beside: [[2, 'Anggaran pada Tahun ke- › 2024']] },
  d: {
    beside: [
      [1, 'Anggaran pada Tahun ke- › 2020'],
      [2, 'Anggaran pada Tahun ke- › 2021'],
      [2, 'Anggaran pada Tahun ke- › 2024'],
    ],
  },
  v: { cells: ['(90,01 - 100,00)', '90'] },
  z: { beside: [[0, 'INDIKATOR']], document: { tahun: 2026 } },
  aa: { document: { tahun: 2026, jenis: 'pk' } },
  ab: { document: { tahun: 2026 } },
  ac: { beside: [[0, 'Nama Program/Kegiatan']], period: periodOf(2025, 2) },
  ag: { document: { tahun: 2021 } },
  ai: {
    beside: [
      [0, 'Indikator Kinerja Utama'],
      [1, 'Realisasi'],
    ],
  },
  aj: {
    beside: [
      [0, 'TUJUAN/ SASARAN/ PROGRAM'],
      [0, 'INDIKATOR'],
    ],
  },
  ak: {
    beside: [
      [0, 'PROGRAM'],
      [1, 'REALISASI'],
    ],
  },
};

function columnsOf(table: string, facts: readonly Fact[]): readonly Column[] {
  const { beside = [], document = {}, cells, period } = AROUND[table] ?? {};
  const heads = facts.flatMap(({ head }, at) => [
    ...beside.filter(([before]) => before === at).map(([, one]) => one),
    head,
  ]);
  const body = cells ?? heads.map((head) => (/√|SDG|IKK|SPM/i.test(head) ? '√' : ''));
  const columns = columnsUnder(heads, document, [body], period);
  const own = new Set(beside.map(([, one]) => one));
  const kept = columns.filter(
    ({ index }) => !own.has(heads[index] as string) || facts.some(({ head }) => head === heads[index]),
  );
  return kept;
}

const PERCENT = /^(?:capaian|serapan|kemajuan|fisik|pertumbuhan)/;

/** The fact as the column tells it. */
function toldBy(fact: Fact, { role, kinds, measure, period, version, owner }: Column): Partial<Fact> {
  if (fact.measure === '') {
    const subject =
      role === 'subjek' ? kinds.join(' ') : role === 'label' ? 'sebutan' : role === 'abaikan' ? 'centang' : role;
    // The kinds a head names may be fewer than those its column may hold.
    const named = role === 'subjek' && fact.subject.split(' ').every((kind) => kinds.includes(kind as 'program'));
    if (role === 'subjek' && kinds.length === 0) return { subject: 'apa saja', measure: '' };
    return { subject: named ? fact.subject : subject, measure: '' };
  }
  if (role !== 'ukuran') return { subject: role, measure: '' };
  const named = measure ?? 'target';
  return {
    subject:
      owner === 'anggaran' ? 'program' : ['indikator', 'komponen'].includes(fact.subject) ? fact.subject : 'indikator',
    measure: named,
    period: period === null ? '' : fact.period.includes('–') && period < 0 ? fact.period : periodText(period),
    version: version === 0 ? '' : version === 1 ? 'murni' : 'perubahan',
    unit:
      fact.unit === 'persen' && !PERCENT.test(named)
        ? 'bukan persen'
        : fact.unit === 'Rp' && owner !== 'anggaran'
          ? 'bukan Rp'
          : fact.unit,
  };
}

describe.each([...tables])('real heads, table %s', (table, facts) => {
  const columns = columnsOf(table, facts);
  it.each(facts.map((fact, at) => [fact.head, fact, at] as const))('%s', (_, fact, at) => {
    const column = columns[at] as Column;
    if (fact.open !== '' && (column.role !== 'ukuran' || column.measure === null))
      return expect(column.measure).toBeNull();
    if (fact.subject === 'daftar') return expect(['teks', 'kosong', null]).toContain(column.role);
    const { head, open, ...wanted } = fact;
    const told = toldBy(fact, column);
    if (fact.measure === '') return expect(told).toEqual({ subject: wanted.subject, measure: '' });
    expect(told).toEqual({ ...wanted, version: open === '' ? wanted.version : told.version });
  });
});
