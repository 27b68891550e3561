/**
 * A consistent report of about 800 lines as `.sakip` text: goals with indicators declared in blocks and measured in a
 * table, sentences on how they changed, and a budget (`budget.generator.ts`). A workspace of many is many seeds of it.
 */
import { budgetText, hundredths } from './budget.generator.ts';
import { randomFrom } from './random.ts';

const GOALS = 8;
const INDICATORS = 5;
const LEAVES = 78;
const YEAR = 2023;

/** `times`: so many times as long. */
export function reportText(seed: number, times = 1): string {
  const random = randomFrom(seed);
  const goals: string[] = [];
  const rows: string[] = [];
  const sentences: string[] = [];
  for (let goal = 1; goal <= GOALS * times; goal++) {
    const inside: string[] = [];
    for (let k = 1; k <= INDICATORS; k++) {
      const number = (goal - 1) * INDICATORS + k;
      const title = `Jumlah layanan jenis ${number} yang selesai`;
      const target = 100 + Math.floor(random() * 900);
      const before = 90 + Math.floor(random() * 700);
      const result = before + 1 + Math.floor(random() * 100);
      inside.push(
        `  indikator l${number} "${title}" {`,
        '    satuan layanan',
        '    arah naik',
        `    realisasi { ${YEAR - 1}: ${before}; ${YEAR}: ${result} }`,
        '  }',
      );
      rows.push(`| ${number} | ${title} | ${target} | ${result} | ${hundredths(result, target)}% |`);
      sentences.push(`  l${number}.realisasi meningkat dari ${before} ${YEAR - 1} menjadi ${result}`);
    }
    goals.push(`sasaran "Meningkatnya mutu layanan bidang ${goal}" {`, ...inside, '}', '');
  }
  return [
    budgetText(LEAVES * times, seed),
    ...goals,
    `tabel "2" "Pengukuran kinerja tahun ${YEAR}" halaman 12`,
    '| No | Indikator Kinerja | Target | Realisasi | Capaian |',
    ...rows,
    '',
    'narasi "3.1" halaman 13 {',
    ...sentences,
    '}',
    '',
  ].join('\n');
}
