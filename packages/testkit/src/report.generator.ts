/**
 * Small consistent reports from a seed: every number follows from the others by the convention that the report declares.
 * Whatever a checker says of one of them at warning or above is a false alarm. Own arithmetic (BigInt), none of the
 * checker's.
 */

export interface GeneratedReport {
  readonly text: string;
  readonly seed: number;
}

type Random = (below: number) => number;

/** mulberry32 */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const SECTORS = [
  'Air Minum',
  'Jalan Desa',
  'Perpustakaan',
  'Hutan Rakyat',
  'Puskesmas',
  'Arsip Daerah',
  'Pasar Rakyat',
];
const THINGS = ['unit', 'orang', 'dokumen', 'km', 'ton', 'kelompok'];
const WORK = ['Pembinaan', 'Pengawasan', 'Rehabilitasi', 'Fasilitasi', 'Pendataan', 'Penyediaan'];
const SCALES = [
  ['Sangat Memuaskan', 'Memuaskan', 'Cukup', 'Kurang'],
  ['Hijau', 'Kuning', 'Merah'],
  ['AA', 'A', 'B', 'C'],
] as const;

interface Convention {
  readonly word: string | null;
  readonly cut: boolean;
}

/** All numbers are whole hundredths: 9232 is 92,32. */
interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly percent: boolean;
  readonly arah: 'naik' | 'turun selisih' | 'turun balik';
  readonly data: { readonly part: readonly bigint[]; readonly whole: readonly bigint[] } | null;
  /** Of the year before last, the last and this one. */
  readonly realisasi: readonly bigint[];
  readonly target: readonly bigint[];
  readonly decimals: 0 | 2;
}

interface Node {
  readonly id: string;
  readonly title: string;
  readonly pagu: bigint;
  readonly realisasi: bigint;
  readonly parts: readonly Node[];
}

export function generateReport(seed: number): GeneratedReport {
  const random = randomFrom(seed);
  const year = 2012 + random(15);
  const convention = (
    [
      { word: null, cut: false },
      { word: 'dibulatkan', cut: false },
      { word: 'dipotong', cut: true },
    ] as const
  )[random(3)] as Convention;
  const scale = scaleOf(random);
  const indicators = Array.from({ length: 1 + random(4) }, (_, k) => indicatorOf(random, k, convention));
  const programs = Array.from({ length: 1 + random(3) }, (_, k) => nodeOf(random, `P${k + 1}`, 0, k));
  const lines = [
    ...header(year, convention),
    ...scale.lines,
    ...goals(random, indicators, year),
    ...budget(programs, indicators, convention),
    ...performanceTable(random, indicators, scale, year, convention),
    ...yearsTable(random, indicators, year),
    ...budgetTable(programs, convention),
    ...sentences(random, indicators, programs, scale, year, convention),
  ];
  return { text: `${lines.join('\n')}\n`, seed };
}

function header(year: number, { word }: Convention): string[] {
  return [
    `dokumen lkj "Laporan Kinerja Dinas Contoh Tahun ${year}" {`,
    '  jenis lkj',
    `  tahun ${year}`,
    ...(word === null ? [] : [`  pembulatan ${word}`]),
    '}',
  ];
}

interface Scale {
  readonly lines: readonly string[];
  labelOf(hundredths: bigint): string;
}

/** Classes meet: `≥ a`, `b s.d. < a`, …, `< z`; no printed value lies within a unit of an end. */
function scaleOf(random: Random): Scale {
  const labels = SCALES[random(SCALES.length)] as readonly string[];
  const ends = labels.slice(1).map((_, k) => BigInt(90 - k * (15 + random(10))));
  const lines = ['skala predikat "Skala capaian" atas capaian {'];
  for (const [k, label] of labels.entries()) {
    const low = ends[k];
    const high = ends[k - 1];
    const range = low === undefined ? `< ${high}` : high === undefined ? `≥ ${low}` : `${low} s.d. < ${high}`;
    lines.push(`  ${range} "${label}"`);
  }
  return {
    lines: [...lines, '}'],
    labelOf: (value) => labels[ends.findIndex((end) => value >= end * 100n)] ?? (labels.at(-1) as string),
  };
}

function indicatorOf(random: Random, k: number, convention: Convention): Indicator {
  const sector = SECTORS[(k * 3 + random(2)) % SECTORS.length] as string;
  const percent = random(2) === 0;
  const title = percent ? `Persentase ${sector} kelas ${'ABCD'[k]}` : `${sector} terlayani kelas ${'ABCD'[k]}`;
  const arah = percent ? 'naik' : ((['naik', 'turun selisih', 'turun balik'] as const)[random(3)] as Indicator['arah']);
  const base = { id: `ind${k + 1}`, title, percent, arah };
  if (percent) {
    const whole = [0, 1, 2].map(() => BigInt(300 + random(700)));
    const part = whole.map((all) => BigInt(60 + random(Number(all) - 80)));
    const realisasi = part.map((some, at) => quotient(some * 10_000n, whole[at] as bigint, convention));
    const target = [0, 1, 2].map(() => BigInt(4000 + random(5500)));
    return { ...base, unit: 'persen', data: { part, whole }, realisasi, target, decimals: 2 };
  }
  const around = 40 + random(400);
  const whole = () => BigInt(around + random(around)) * 100n;
  const unit = THINGS[random(THINGS.length)] as string;
  return {
    ...base,
    unit,
    data: null,
    realisasi: [whole(), whole(), whole()],
    target: [whole(), whole(), whole()],
    decimals: 0,
  };
}

/** n / d in whole units of the last place, rounded half up or cut; both positive. */
function quotient(n: bigint, d: bigint, { cut }: Convention): bigint {
  return cut ? n / d : (2n * n + d) / (2n * d);
}

function capaianOf({ arah, realisasi, target }: Indicator, at: number, convention: Convention): bigint {
  const [r, t] = [realisasi[at] as bigint, target[at] as bigint];
  if (arah === 'naik') return quotient(r * 10_000n, t, convention);
  if (arah === 'turun balik') return quotient(t * 10_000n, r, convention);
  const n = (2n * t - r) * 10_000n;
  return n >= 0n ? quotient(n, t, convention) : -quotient(-n, t, convention);
}

function nodeOf(random: Random, id: string, depth: number, k: number): Node {
  const title = `${WORK[(k + depth * 2) % WORK.length]} ${SECTORS[(k + depth) % SECTORS.length]} ${id.replaceAll('.', ' ')}`;
  const count = depth === 2 ? 0 : 1 + random(3);
  const parts = Array.from({ length: count }, (_, j) =>
    nodeOf(random, `${id}.${'PKS'[depth + 1]}${j + 1}`, depth + 1, j),
  );
  if (parts.length === 0) {
    const pagu = BigInt(10_000_000 + random(900_000_000));
    return { id, title, pagu, realisasi: (pagu * BigInt(70 + random(30))) / 100n, parts };
  }
  const sum = (of: 'pagu' | 'realisasi') => parts.reduce((all, part) => all + part[of], 0n);
  return { id, title, pagu: sum('pagu'), realisasi: sum('realisasi'), parts };
}

function goals(random: Random, indicators: readonly Indicator[], year: number): string[] {
  const lines = ['tujuan "Terwujudnya pelayanan yang merata" {', '  sasaran "Meningkatnya mutu pelayanan dasar" {'];
  for (const one of indicators) {
    lines.push(`    indikator ${one.id} "${one.title}" {`, `      satuan ${one.unit}`, `      arah ${one.arah}`);
    if (one.data !== null) {
      const series = (values: readonly bigint[]) =>
        values.map((value, at) => `${year - 2 + at}: ${whole(value)}`).join('; ');
      lines.push(
        '      rumus bagian / seluruh * 100%',
        `      data bagian "Bagian dari ${one.title}" { ${series(one.data.part)} }`,
        `      data seluruh "Seluruh ${one.title}" { ${series(one.data.whole)} }`,
      );
    }
    if (random(2) === 0)
      lines.push(
        `      realisasi { ${year - 1}: ${shown(one, one.realisasi[1])}; ${year}: ${shown(one, one.realisasi[2])} }`,
      );
    lines.push('    }');
  }
  return [...lines, '  }', '}'];
}

function budget(programs: readonly Node[], indicators: readonly Indicator[], convention: Convention): string[] {
  const lines = ['anggaran {'];
  const kinds = ['program', 'kegiatan', 'subkegiatan'];
  const write = (node: Node, depth: number): void => {
    const pad = '  '.repeat(depth + 1);
    const supports = depth === 0 ? ` mendukung ${indicators[0]?.id}` : '';
    const own = node.id.split('.').at(-1);
    lines.push(`${pad}${kinds[depth]} ${own} "${node.title}"${supports} {`);
    for (const part of node.parts) write(part, depth + 1);
    lines.push(
      `${pad}  pagu ${rupiah(node.pagu)}; realisasi ${rupiah(node.realisasi)}; serapan ${percent(serapanOf(node, convention))}`,
      `${pad}}`,
    );
  };
  for (const program of programs) write(program, 0);
  return [
    ...lines,
    `  pagu ${rupiah(total(programs, 'pagu'))}`,
    `  realisasi ${rupiah(total(programs, 'realisasi'))}`,
    '}',
  ];
}

const serapanOf = ({ pagu, realisasi }: Pick<Node, 'pagu' | 'realisasi'>, convention: Convention): bigint =>
  quotient(realisasi * 10_000n, pagu, convention);

const total = (nodes: readonly Node[], of: 'pagu' | 'realisasi'): bigint =>
  nodes.reduce((all, node) => all + node[of], 0n);

function performanceTable(
  random: Random,
  indicators: readonly Indicator[],
  scale: Scale,
  year: number,
  convention: Convention,
): string[] {
  const lines = [
    `tabel "3.1" "Capaian Kinerja Tahun ${year}"`,
    '| No | Indikator Kinerja | Target | Realisasi | Capaian | Predikat |',
  ];
  if (random(2) === 0) lines.push('| 1 | 2 | 3 | 4 | 5 | 6 |');
  for (const [k, one] of indicators.entries()) {
    const capaian = capaianOf(one, 2, convention);
    lines.push(
      `| ${k + 1}. | ${one.title} | ${shown(one, one.target[2])} | ${shown(one, one.realisasi[2])} | ${percent(capaian)} | ${scale.labelOf(capaian)} |`,
    );
  }
  return lines;
}

function yearsTable(random: Random, indicators: readonly Indicator[], year: number): string[] {
  const kept = indicators.filter(() => random(3) > 0);
  if (kept.length === 0) return [];
  return [
    'tabel "3.2" "Realisasi Tiga Tahun"',
    `| Indikator Kinerja | Realisasi | | |`,
    `| | ${year - 2} | ${year - 1} | ${year} |`,
    ...kept.map((one) => `| ${one.title} | ${one.realisasi.map((value) => shown(one, value)).join(' | ')} |`),
  ];
}

function budgetTable(programs: readonly Node[], convention: Convention): string[] {
  const row = (no: string, title: string, node: Pick<Node, 'pagu' | 'realisasi'>) =>
    `| ${no} | ${title} | ${rupiah(node.pagu)} | ${rupiah(node.realisasi)} | ${number(serapanOf(node, convention), 2)} |`;
  return [
    'tabel "3.3" "Realisasi Anggaran"',
    '| No | Program | Pagu | Realisasi | % |',
    ...programs.map((node, k) => row(String(k + 1), node.title, node)),
    row('', 'Jumlah', { pagu: total(programs, 'pagu'), realisasi: total(programs, 'realisasi') }),
  ];
}

function sentences(
  random: Random,
  indicators: readonly Indicator[],
  programs: readonly Node[],
  scale: Scale,
  year: number,
  convention: Convention,
): string[] {
  const lines = ['narasi "3.4" {', `  jumlah program = ${programs.length}`, `  jumlah iku = ${indicators.length}`];
  for (const one of indicators) {
    const [, before, now] = one.realisasi as readonly [bigint, bigint, bigint];
    const capaian = capaianOf(one, 2, convention);
    lines.push(`  ${one.id} { capaian ${percent(capaian)}; predikat "${scale.labelOf(capaian)}" }`);
    const change = now > before ? now - before : before - now;
    const verb = now > before ? 'meningkat' : now < before ? 'menurun' : 'tetap';
    const by =
      change === 0n || random(2) === 0
        ? ''
        : ` sebesar ${number(change, one.decimals)}${one.percent ? ' poin' : ` ${one.unit}`}`;
    lines.push(`  ${one.id}.realisasi ${verb}${by} dari ${year - 1}`);
    const met = one.arah === 'naik' ? now >= (one.target[2] as bigint) : now <= (one.target[2] as bigint);
    if (random(2) === 0) lines.push(`  ${one.id}.realisasi ${met ? 'mencapai target' : 'belum mencapai target'}`);
    if (one.data !== null && random(2) === 0) {
      const [part, all] = [one.data.part[2] as bigint, one.data.whole[2] as bigint];
      lines.push(`  ${one.id}.realisasi = ${whole(part)} / ${whole(all)} × 100% = ${percent(now)}`);
    }
    if (one.arah === 'naik' && random(2) === 0) {
      lines.push(
        `  ${one.id}.capaian = ${shown(one, now)} / ${shown(one, one.target[2])} × 100% = ${percent(capaian)}`,
      );
    }
  }
  const met = indicators.filter((one) =>
    one.arah === 'naik'
      ? (one.realisasi[2] as bigint) >= (one.target[2] as bigint)
      : (one.realisasi[2] as bigint) <= (one.target[2] as bigint),
  );
  lines.push(`  jumlah iku (mencapai target) = ${met.length} dari ${indicators.length}`);
  for (const node of programs) {
    lines.push(
      `  ${node.id} { pagu ${rupiah(node.pagu)}; realisasi ${rupiah(node.realisasi)}; serapan ${percent(serapanOf(node, convention))} }`,
    );
  }
  return [...lines, '}', 'pastikan setiap program: realisasi <= pagu'];
}

/** Hundredths as a report prints them. */
function number(hundredths: bigint, decimals: 0 | 2): string {
  const negative = hundredths < 0n;
  const digits = String(negative ? -hundredths : hundredths).padStart(3, '0');
  const grouped = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${negative ? '-' : ''}${grouped}${decimals === 0 ? '' : `,${digits.slice(-2)}`}`;
}

const percent = (hundredths: bigint): string => `${number(hundredths, 2)}%`;
const whole = (n: bigint): string => number(n * 100n, 0);
const rupiah = (n: bigint): string => `Rp ${whole(n)}`;
const shown = ({ percent: isPercent, decimals }: Indicator, value: bigint | undefined): string =>
  `${number(value ?? 0n, decimals)}${isPercent ? '%' : ''}`;
