/**
 * A consistent budget of `leaves` sub kegiatan as `.sakip` text: 10 sub kegiatan per kegiatan, 10 kegiatan per
 * program, with pagu, realisasi and serapan stated at every level in blocks, and each leaf's amounts repeated once
 * in a table of the same file. About 200 bytes and 5.3 claims per leaf.
 */
import { randomFrom } from './random.ts';

export interface Amounts {
  readonly pagu: number;
  readonly realisasi: number;
}

/** A node of the budget tree; the whole has no title. */
export interface Node {
  readonly kind: 'anggaran' | 'program' | 'kegiatan' | 'subkegiatan';
  readonly title: string;
  readonly amounts: Amounts;
  readonly members: readonly Node[];
}

export function budgetOf(leaves: number, seed = 1): Node {
  const random = randomFrom(seed);
  const programs: Node[] = [];
  for (let first = 0; first < leaves; first += 100) {
    const inside: Node[] = [];
    for (let start = first; start < Math.min(first + 100, leaves); start += 10) {
      const subs: Node[] = [];
      for (let leaf = start; leaf < Math.min(start + 10, leaves); leaf++) {
        const pagu = 1_000 * (1_000 + Math.floor(random() * 900_000));
        const amounts = { pagu, realisasi: pagu - Math.floor(random() * (pagu / 5)) };
        subs.push({ kind: 'subkegiatan', title: `Penyediaan Barang Nomor Urut ${leaf + 1}`, amounts, members: [] });
      }
      inside.push(sumOf('kegiatan', `Administrasi Bagian ${start / 10 + 1}`, subs));
    }
    programs.push(sumOf('program', `Pelayanan Wilayah ${first / 100 + 1}`, inside));
  }
  return sumOf('anggaran', '', programs);
}

function sumOf(kind: Node['kind'], title: string, members: readonly Node[]): Node {
  let pagu = 0;
  let realisasi = 0;
  for (const { amounts } of members) {
    pagu += amounts.pagu;
    realisasi += amounts.realisasi;
  }
  return { kind, title, amounts: { pagu, realisasi }, members };
}

export function budgetText(leaves: number, seed = 1): string {
  const blocks: string[] = [];
  const rows: string[] = [];
  const write = ({ kind, title, amounts, members }: Node, indent: string): void => {
    blocks.push(
      `${indent}${title === '' ? kind : `${kind} "${title}"`} {`,
      `${indent}  pagu ${rupiah(amounts.pagu)}`,
      `${indent}  realisasi ${rupiah(amounts.realisasi)}`,
      `${indent}  serapan ${hundredths(amounts.realisasi, amounts.pagu)}%`,
    );
    if (kind === 'subkegiatan')
      rows.push(`| ${rows.length + 1} | ${title} | ${rupiah(amounts.pagu)} | ${rupiah(amounts.realisasi)} |`);
    for (const member of members) write(member, `${indent}  `);
    blocks.push(`${indent}}`);
  };
  blocks.push('dokumen lkj "Laporan Kinerja Dinas Contoh" {', '  jenis lkj', '  tahun 2023', '}', '');
  write(budgetOf(leaves, seed), '');
  blocks.push('', 'tabel "1" "Realisasi per sub kegiatan"', '| No | Sub Kegiatan | Pagu | Realisasi |');
  return [...blocks, ...rows, ''].join('\n');
}

const rupiah = (amount: number): string => `Rp ${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`;

/** part / whole in percent, two decimals, rounded half up, in whole numbers. */
export function hundredths(part: number, whole: number): string {
  const rounded = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
  return `${rounded / 100n},${String(rounded % 100n).padStart(2, '0')}`;
}
