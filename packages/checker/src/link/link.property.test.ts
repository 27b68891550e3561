import { mantissaOf, parse, readValue, shift, type Tree, toCanonical, trimZeros } from '@sakip-lint/language';
import { examples, familiesOf } from '@sakip-lint/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standard } from '../define/standard.generated.ts';
import { numberOf } from '../evaluate/number.ts';
import { Flag } from '../model/claim.ts';
import type { FileInput, Model } from '../model/model.ts';
import { link } from './link.ts';
import { textOf } from './model.fixture.ts';

const FAMILIES = examples().flatMap(({ files }) => familiesOf(files).map((family) => ({ family, files })));
const TEXTS = examples().flatMap(({ name, files }) =>
  [...files].map(([path, text]) => ({ name: `${name}/${path}`, text })),
);

/** Pieces of all example lines, and what breaks lines. */
const PIECES = [
  ...new Set(TEXTS.flatMap(({ text }) => text.match(/"[^"\n]*"|\S+/g) ?? [])),
  ...'{ } ( ) | ; : " , . = - … # * / % × ÷ n/a #REF! Rp 2023 s.d. TW1 murni perubahan awal akhir sebelumnya'.split(
    ' ',
  ),
];
const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.constantFrom('\n', '\n', '\n', ' {\n', '\n}\n', '\n| ', ' | ', ' |\n', '\t'),
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

/** Words that head something, so that more of the soup means something than by chance. */
const WORDS = [
  'dokumen lkj "L" { tahun 2024; renstra 2021 s.d. 2026; versi perubahan }',
  'indikator a "Panjang jalan" { satuan km; target 12; realisasi 2023 9,5; rumus x / y * 100%; data x "X" { 2023: 5 } }',
  'program P1 "Jalan" { pagu { murni: Rp 5; perubahan: Rp 6 }; realisasi Rp 4; kode "1.03" }',
  'data y "Seluruh jalan" { 2023: 10; 2024: 11 }',
  'tabel "1.1" "Jalan"',
  '| No | Indikator | Target | Realisasi |',
  '| No | Program | Anggaran | | % |',
  '| | | Murni | Perubahan | |',
  '| Program/Kegiatan | Triwulan | | | Predikat |',
  '| | I | II | s.d. IV | |',
  '| 1. | Panjang jalan | 12 | – | Baik |',
  '| | Jumlah | 5 | 6 | n/a |',
  '| … | … | … | … |',
  'anggaran.pagu = Rp 5',
  'a.realisasi naik 2 dari 2022 menjadi 9,5',
  'a.x 2023 = 5',
  'jumlah indikator (tercapai) = 1 dari 2',
  'rata-rata a.capaian 2021 s.d. 2023 = 5',
  'a { realisasi 5; capaian 3 / 4 × 100% = 75% }',
  'skala predikat atas capaian { ≥ 90 "Baik"; < 90 "Kurang" }',
  'ukuran biaya untuk program = pagu / 2',
  'pakai skala lan sebagai predikat',
  'narasi "1" {',
  '}',
];
const shuffled = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((lines) => lines.join('\n'));

const inputOf = (text: string, uri = 'a.sakip'): FileInput => ({ uri, tree: parse(text, uri), reported: true });

/** Where an entry and what stands in its block end. */
function reach(tree: Tree, entry: number): number {
  const last = (tree.entries.until[entry] as number) - 1;
  return tree.entries.end[last] as number;
}

/** Everything that must hold of whatever is linked; told with the text where it does not. */
function sound(model: Model): void {
  const { claims, statements, quantities, files } = model;
  const wrong: string[] = [];
  const must = (holds: boolean, what: string, claim = -1): void => {
    if (!holds) wrong.push(claim < 0 ? what : `${what}: claim ${claim} «${textOf(model, claim)}»`);
  };
  for (let claim = 0; claim < claims.count; claim++) {
    const statement = claims.statement[claim] as number;
    must(statement >= 0 && statement < statements.count, 'belongs to a statement', claim);
    const quantity = claims.quantity[claim] as number;
    must(quantity >= 0 && quantity < quantities.count, 'is about a quantity', claim);
    const tree = files[statements.file[statement] as number]?.tree as Tree;
    const entry = claims.entry[claim] as number;
    must(entry >= 0 && entry < tree.entries.count, 'stands in an entry', claim);
    const from = tree.entries.start[entry] as number;
    const [start, end] = [claims.start[claim] as number, claims.end[claim] as number];
    must(start >= 0 && start < end, 'has a span', claim);
    must(from + end <= reach(tree, entry), 'lies inside its entry', claim);
    readsBack(model, claim, must);
  }
  for (let statement = 0; statement < statements.count; statement++) {
    const file = statements.file[statement] as number;
    const count = files[file]?.tree.entries.count ?? -1;
    must((statements.entry[statement] as number) < count, `entry of statement ${statement}`);
    must((statements.block[statement] as number) < count, `block of statement ${statement}`);
    must(
      model.documents[statements.document[statement] as number]?.file === file,
      `document of statement ${statement} lies in its file`,
    );
  }
  const { claimStart, claimIds } = quantities;
  must(claimStart.length === quantities.count + 1 && claimStart[0] === 0, 'a start for each quantity');
  must(claimStart[quantities.count] === claims.count, 'all claims indexed');
  must(new Set(claimIds).size === claims.count, 'each claim indexed once');
  for (let quantity = 0; quantity < quantities.count; quantity++) {
    const ids = [...claimIds.subarray(claimStart[quantity] as number, claimStart[quantity + 1] as number)];
    must(
      ids.every((claim) => claims.quantity[claim] === quantity),
      `claims of quantity ${quantity} point back`,
    );
    must(
      ids.every((claim, k) => k === 0 || (ids[k - 1] as number) < claim),
      `claims of quantity ${quantity} in order of writing`,
    );
    const { subject, measure, period, version, scope } = quantities;
    const found = quantities.find(
      subject[quantity] as number,
      measure[quantity] as number,
      period[quantity] as number,
      version[quantity] as number,
      scope[quantity] as number,
    );
    must(found === quantity, `quantity ${quantity} is found again`);
    must((subject[quantity] as number) < model.subjects.length, `subject of quantity ${quantity}`);
    must((measure[quantity] as number) < model.measures.length, `measure of quantity ${quantity}`);
    must((scope[quantity] as number) < model.scopes.length, `scope of quantity ${quantity}`);
  }
  for (const { subjects, what } of treeOf(model)) must(subjects, what);
  if (wrong.length > 0) throw new Error(`${wrong.slice(0, 5).join('\n')}\nin\n${files[0]?.tree.text.slice(0, 3000)}`);
}

/** The text under a claim, read by itself, is the claimed value. */
function readsBack(model: Model, claim: number, must: (holds: boolean, what: string, claim: number) => void): void {
  const { claims } = model;
  const flags = claims.flags[claim] as number;
  const text = textOf(model, claim);
  must(((flags & Flag.label) !== 0) === claims.labels.has(claim), 'a label is flagged as one', claim);
  must(
    ((flags & (Flag.range | Flag.none)) !== 0) === claims.others.has(claim),
    'another value is flagged as one',
    claim,
  );
  const value = numberOf(model, claim);
  const label = claims.labels.get(claim);
  if (label !== undefined) {
    const bare = (quoted: string): string => quoted.replace(/["“”„‟″＂\\]/g, '').trim();
    // A tick under a scale's label says that label.
    const ofScale = model.scales.some(({ classes }) => classes.some((one) => one.label === label));
    must(bare(text) === bare(label) || ofScale, `reads back as ${label}`, claim);
  }
  if (value === null) {
    must(claims.labels.has(claim) || claims.others.has(claim), 'has a value', claim);
    const kind = claims.others.get(claim)?.kind;
    if (kind !== undefined) {
      const read = readValue(text, 'nilai').kind;
      must(read === kind || read === 'kata', `reads back as ${kind}`, claim);
    }
    return;
  }
  // A grade counts as its rank; a ratio or rate (`1 : 32`, `186/100.000`) as the number it comes to.
  if (claims.grades.has(claim) || claims.wholes.has(claim) || /[:/]|\bdari\b/.test(text)) return;
  // What a column's head says of its cells (rupiah, in millions) is not in the cell's text.
  const magnitude = claims.places.get(claim) ?? 0;
  // `3 1`: digits torn apart are one number.
  const whole = /^[\d ]+$/.test(text) ? text.replaceAll(' ', '') : text;
  const readings = ['', ' ribu', ' juta', ' miliar', ' triliun'].flatMap((word) =>
    (['rupiah', 'persen', 'nilai', 'cacah'] as const).map((expect) => readValue(whole + word, expect)),
  );
  const digits = (from: typeof value): string => toCanonical(trimZeros(from));
  must(
    // A fraction is a percentage where its column says so.
    readings.some(
      (read) =>
        read.kind === 'angka' &&
        [read.numeral.value, shift(read.numeral.value, 2)].some((one) => digits(one) === digits(value)),
    ),
    `reads back as ${digits(value)} (place ${magnitude})`,
    claim,
  );
  must(Number.isNaN(claims.mantissa[claim]) === (typeof mantissaOf(value) !== 'number'), 'mantissa or big', claim);
}

/** Parents and children agree, and nobody is above himself. */
function* treeOf({ subjects }: Model): Iterable<{ subjects: boolean; what: string }> {
  for (const [id, subject] of subjects.entries()) {
    yield { subjects: subject.id === id, what: `subject ${id} has its own id` };
    for (const child of [...subject.children, ...subject.indicators]) {
      yield { subjects: subjects[child]?.parent === id, what: `child ${child} of ${id}` };
    }
    let steps = 0;
    for (let at = subject.parent; at !== null && steps <= subjects.length; at = subjects[at]?.parent ?? null) steps++;
    yield { subjects: steps <= subjects.length, what: `subject ${id} is above itself` };
  }
}

/** What a model says, without functions: two runs compare by it. */
function saidBy(model: Model): unknown {
  const { quantities, files, ...rest } = model;
  return [
    Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value !== 'function')),
    quantities.count,
    quantities.subject,
    quantities.measure,
    quantities.period,
    quantities.version,
    quantities.scope,
    quantities.claimStart,
    quantities.claimIds,
    model.documents.map(({ index }) => [...model.declaredIn(index)].concat(-1, ...model.sebagianIn(index))),
  ];
}

const checked = (...texts: string[]): void =>
  sound(
    link(
      texts.map((text, k) => inputOf(text, `${k}.sakip`)),
      standard,
    ),
  );

describe('link-never-throws, and what it makes is sound', () => {
  it('on soup of what the examples are made of', () => {
    fc.assert(fc.property(soup, (text) => checked(text)));
  });

  it('on lines of the language in any order', () => {
    fc.assert(fc.property(shuffled, (text) => checked(text)));
  });

  it('on families of such files', () => {
    fc.assert(fc.property(shuffled, shuffled, (a, b) => checked(a, b)));
  });

  it('on the examples', () => {
    for (const { family } of FAMILIES) {
      sound(
        link(
          family.map((file) => ({ ...file, reported: true })),
          standard,
        ),
      );
    }
  });
});

/** Part of an example with some tokens taken out, doubled, put elsewhere or cut off. */
const mutants = fc
  .record({
    which: fc.nat(),
    from: fc.nat(),
    lines: fc.integer({ min: 5, max: 80 }),
    cuts: fc.array(fc.record({ at: fc.nat(), by: fc.constantFrom('delete', 'double', 'swap', 'insert') }), {
      maxLength: 6,
    }),
    put: fc.constantFrom(...PIECES),
    end: fc.nat({ max: 40 }),
  })
  .map(({ which, from, lines, cuts, put, end }) => {
    const text = TEXTS[which % TEXTS.length]?.text ?? '';
    const all = text.split('\n');
    const head = from % Math.max(1, all.length - lines);
    // The document's header stays before it: the periods of all that follows.
    const words = [...all.slice(0, 8), ...all.slice(head, head + lines)].join('\n').split(/(?<=\s)/);
    for (const { at, by } of cuts) {
      const k = at % words.length;
      if (by === 'delete') words.splice(k, 1);
      else if (by === 'double') words.splice(k, 0, words[k] as string);
      else if (by === 'insert') words.splice(k, 0, `${put} `);
      else words.splice(k, 2, ...words.slice(k, k + 2).reverse());
    }
    const whole = words.join('');
    return end === 0 ? whole : whole.slice(0, Math.max(0, whole.length - end));
  });

describe('link-never-throws on broken examples', () => {
  it('with tokens deleted, doubled, swapped, put in, and cut off', () => {
    fc.assert(fc.property(mutants, (text) => checked(text)));
  });

  it('cut off anywhere, as a whole', () => {
    const long = TEXTS.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text;
    const models = Array.from({ length: 12 }, (_, k) =>
      link([inputOf(long.slice(0, Math.floor((long.length * (k + 1)) / 13) + k))], standard),
    );
    for (const model of models) sound(model);
    // What is cut off takes nothing from what stands before it but the last entries.
    const counts = models.map(({ claims }) => claims.count);
    expect(counts.every((count, k) => k === 0 || count >= (counts[k - 1] as number) - 20)).toBe(true);
  });
});

describe('link-is-deterministic', () => {
  it('on mutants', () => {
    fc.assert(
      fc.property(mutants, (text) => {
        const input = inputOf(text);
        expect(saidBy(link([input], standard))).toEqual(saidBy(link([inputOf(text)], standard)));
      }),
      { numRuns: process.env['DEEP'] === '1' ? 2000 : 60 },
    );
  });

  it('on the examples, whether linked before or not', () => {
    for (const { family } of FAMILIES) {
      const files = family.map((file) => ({ ...file, reported: true }));
      const first = saidBy(link(files, standard));
      expect(saidBy(link(files, standard))).toEqual(first);
    }
  });
});
