/**
 * A consistent budget of `leaves` sub kegiatan as `.sakip` text: 10 sub kegiatan per kegiatan, 10 kegiatan per
 * program, with pagu, realisasi and serapan stated at every level in blocks, and each leaf's amounts repeated once
 * in a table of the same file. About 200 bytes and 5.3 claims per leaf.
 */
import { randomFrom } from './random.ts';

interface Amounts {
  readonly pagu: number;
  readonly realisasi: number;
}

export function budgetText(leaves: number, seed = 1): string {
  const random = randomFrom(seed);
  const blocks: string[] = [];
  const rows: string[] = [];
  const programs: string[] = [];
  let total: Amounts = { pagu: 0, realisasi: 0 };
  for (let first = 0; first < leaves; first += 100) {
    const program = first / 100 + 1;
    const inside: string[] = [];
    let ofProgram: Amounts = { pagu: 0, realisasi: 0 };
    for (let start = first; start < Math.min(first + 100, leaves); start += 10) {
      const kegiatan = start / 10 + 1;
      const subs: string[] = [];
      let ofKegiatan: Amounts = { pagu: 0, realisasi: 0 };
      for (let leaf = start; leaf < Math.min(start + 10, leaves); leaf++) {
        const pagu = 1_000 * (1_000 + Math.floor(random() * 900_000));
        const amounts = { pagu, realisasi: pagu - Math.floor(random() * (pagu / 5)) };
        const title = `Penyediaan Barang Nomor Urut ${leaf + 1}`;
        subs.push(block('      ', `subkegiatan "${title}"`, amounts, []));
        rows.push(`| ${leaf + 1} | ${title} | ${rupiah(amounts.pagu)} | ${rupiah(amounts.realisasi)} |`);
        ofKegiatan = sum(ofKegiatan, amounts);
      }
      inside.push(block('    ', `kegiatan "Administrasi Bagian ${kegiatan}"`, ofKegiatan, subs));
      ofProgram = sum(ofProgram, ofKegiatan);
    }
    programs.push(block('  ', `program "Pelayanan Wilayah ${program}"`, ofProgram, inside));
    total = sum(total, ofProgram);
  }
  blocks.push('dokumen lkj "Laporan Kinerja Dinas Contoh" {', '  jenis lkj', '  tahun 2023', '}', '');
  blocks.push(block('', 'anggaran', total, programs), '');
  blocks.push('tabel "1" "Realisasi per sub kegiatan"', '| No | Sub Kegiatan | Pagu | Realisasi |');
  return [...blocks, ...rows, ''].join('\n');
}

const sum = (a: Amounts, b: Amounts): Amounts => ({ pagu: a.pagu + b.pagu, realisasi: a.realisasi + b.realisasi });

function block(indent: string, head: string, amounts: Amounts, members: readonly string[]): string {
  return [
    `${indent}${head} {`,
    `${indent}  pagu ${rupiah(amounts.pagu)}`,
    `${indent}  realisasi ${rupiah(amounts.realisasi)}`,
    `${indent}  serapan ${hundredths(amounts.realisasi, amounts.pagu)}%`,
    ...members,
    `${indent}}`,
  ].join('\n');
}

const rupiah = (amount: number): string => `Rp ${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`;

/** part / whole in percent, two decimals, rounded half up, in whole numbers. */
export function hundredths(part: number, whole: number): string {
  const rounded = (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole));
  return `${rounded / 100n},${String(rounded % 100n).padStart(2, '0')}`;
}
