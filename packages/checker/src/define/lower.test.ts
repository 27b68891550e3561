import { parse } from '@sakip-lint/language';
import { describe, expect, it } from 'vitest';
import { kindsOf, lowerMeasure, lowerStandard, membersOf } from './lower.ts';
import type { Expr, Standard } from './standard.ts';

const standardOf = (text: string): Standard => lowerStandard(parse(text, 'a.sakip'));

/** An expression as a line of Lisp: what each part means, not how it was written. */
function lisp(expr: Expr | null): string {
  if (expr === null) return '-';
  switch (expr.op) {
    case 'angka':
      return expr.percent ? `${expr.value}%` : expr.value;
    case 'kata':
      return `'${expr.text}'`;
    case 'ukuran': {
      const at = expr.at === 'diri' ? '' : `${expr.at}.`;
      const path = expr.subject === null ? at : `<${expr.subject}>.`;
      const period = expr.period === null ? '' : `@${expr.period}`;
      return `${path}${expr.measure}${period}${expr.version === null ? '' : `v${expr.version}`}`;
    }
    case 'negatif':
    case 'bukan':
    case 'abs':
    case 'atas':
    case 'bawah':
    case 'ada':
      return `(${expr.op} ${lisp(expr.of)})`;
    case 'min':
    case 'maks':
      return `(${expr.op} ${expr.args.map(lisp).join(' ')})`;
    case 'banding':
      return `(${expr.rel} ${lisp(expr.left)} ${lisp(expr.right)})`;
    case 'jika':
      return `(jika ${lisp(expr.test)} ${lisp(expr.then)} ${lisp(expr.otherwise)})`;
    case 'jumlah':
    case 'rata_rata':
    case 'cacah':
      return `(${expr.op} ${expr.each}${expr.within === null ? '' : ` di ${expr.within}`}${expr.condition === null ? '' : ` bila ${lisp(expr.condition)}`} ${lisp(expr.of)})`;
    default:
      return `(${expr.op} ${lisp(expr.left)} ${lisp(expr.right)})`;
  }
}

const lowered = (expr: string): string => {
  const [definition] = standardOf(`ukuran m untuk program = ${expr}\n`).definitions;
  return lisp(definition?.cases[0]?.expr ?? null);
};

describe('expressions', () => {
  it.each([
    ['realisasi / pagu * 100%', '(* (/ realisasi pagu) 100%)'],
    ['(2 * target - realisasi) / target', '(/ (- (* 2 target) realisasi) target)'],
    ['-(realisasi ^ 2) + 1,50', '(+ (negatif (^ realisasi 2)) 1.50)'],
    ['min(realisasi; target)', '(min realisasi target)'],
    ['maks(realisasi; target; 3)', '(maks realisasi target 3)'],
    ['max(realisasi; 3)', '(maks realisasi 3)'],
    ['abs(realisasi - target)', '(abs (- realisasi target))'],
    ['atas(target) - bawah(target)', '(- (atas target) (bawah target))'],
    ['jumlah(realisasi; target; 2)', '(+ (+ realisasi target) 2)'],
    ['rata_rata(realisasi; target)', '(/ (+ realisasi target) 2)'],
    ['entah(realisasi)', "'entah'"],
    ['jumlah(setiap anak: pagu murni)', '(jumlah anak paguv1)'],
    ['rata_rata(setiap indikator: capaian)', '(rata_rata indikator capaian)'],
    ['cacah(setiap program di anggaran (bukan penunjang): 1)', '(cacah program di anggaran bila (bukan penunjang) 1)'],
    ['jumlah(setiap kegiatan di "Jalan Raya".K1: pagu)', '(jumlah kegiatan di "Jalan Raya".K1 pagu)'],
    ['jika realisasi > target maka 100% selain_itu 0', '(jika (> realisasi target) 100% 0)'],
    ['jika ada(target) dan realisasi >= 2 maka 1', '(jika (dan (ada target) (>= realisasi 2)) 1 -)'],
    ['jika a = "x" atau bukan b != 2 maka 1', "(jika (atau (= a 'x') (bukan (!= b 2))) 1 -)"],
    ['(realisasi + target)%', '(/ (+ realisasi target) 100)'],
    ['target 2023 + target TW2 + target 2023 TW3', '(+ (+ target@2023 target@/2) target@2023/3)'],
    ['realisasi s.d. akhir - realisasi sebelumnya', '(- realisasi@s.d. realisasi@sebelumnya)'],
    ['target awal + target akhir', '(+ target@awal target@akhir)'],
    ['target renstra 2026', 'target renstra@2026'],
    ['pagu berlaku', 'paguv0'],
    ['induk.pagu', 'induk.pagu'],
    ['P1.K1.pagu', '<P1.K1>.pagu'],
    ['"Jalan Raya".pagu', '<"Jalan Raya">.pagu'],
    ['n + N', '(+ n N)'],
    ['186/100.000', '(/ 186 100000)'],
  ])('%s', (expr, expected) => expect(lowered(expr)).toBe(expected));
});

describe('measures', () => {
  const facts = (text: string) => standardOf(text).measures[0];

  it('have the nature that is written, else a rounded result where they are computed', () => {
    expect(facts('ukuran a untuk program { eksak; satuan rupiah; berjumlah; berversi }\n')).toMatchObject({
      nature: 'eksak',
      unit: 'rupiah',
      berjumlah: true,
      berversi: true,
      label: false,
    });
    expect(facts('ukuran a untuk program = pagu\n')?.nature).toBe('turunan');
    expect(facts('ukuran a untuk program { turunan }\n')?.nature).toBe('turunan');
    expect(facts('ukuran a untuk program { eksak; = pagu }\n')?.nature).toBe('eksak');
    expect(facts('ukuran a untuk program { label }\n')).toMatchObject({ nature: 'terukur', unit: null, label: true });
  });

  it.each([
    ['persen', 'persen'],
    ['%', 'persen'],
    ['rupiah', 'rupiah'],
    ['cacah', 'cacah'],
    ['indeks', 'tanpa'],
    ['poin', 'tanpa'],
    ['tanpa', 'tanpa'],
    ['kilometer', null],
  ])('satuan %s', (word, unit) => expect(facts(`ukuran a untuk program { satuan ${word} }\n`)?.unit).toBe(unit));

  it('are told under the rule of what they compute', () => {
    const rule = (text: string) => standardOf(text).definitions[0]?.rule;
    expect(rule('ukuran x untuk program = jumlah(setiap anak: x)\n')).toBe('anggaran/jumlah');
    expect(rule('ukuran x untuk program = rata_rata(setiap anak: x)\n')).toBe('kinerja/rata_rata');
    expect(rule('ukuran serapan untuk program = realisasi / pagu\n')).toBe('anggaran/serapan');
    expect(rule('ukuran capaian untuk program = realisasi / pagu\n')).toBe('kinerja/capaian');
    expect(rule('ukuran biaya untuk program = realisasi / pagu\n')).toBe('kinerja/rumus');
  });

  it('have their cases in order, with the last for everything else, and what is not computed', () => {
    const [definition] = standardOf(`ukuran e untuk program {
  sumber_rumus "Peraturan 1"
  bila serapan > 0: capaian / serapan
  selain_itu: tidak dapat dihitung
}
`).definitions;
    expect(definition?.source).toBe('Peraturan 1');
    expect(definition?.cases.map(({ when, expr }) => [lisp(when), lisp(expr)])).toEqual([
      ['(> serapan 0)', '(/ capaian serapan)'],
      ['-', '-'],
    ]);
  });

  it('may be computed in several ways', () => {
    const [definition] = standardOf('ukuran e untuk program {\n  cocok salah satu\n  = a\n  = b\n}\n').definitions;
    expect([definition?.anyOf, definition?.cases.length]).toEqual([true, 2]);
  });

  it('that state facts only have no definition', () => {
    const tree = parse('ukuran a untuk program { eksak }\n', 'a.sakip');
    const node = tree.nodeOf(0);
    expect(node.kind === 'ukuran' && lowerMeasure(node, membersOf(tree, 0)).definition).toBeNull();
  });
});

describe('kinds', () => {
  it('are a kind, a group, the document or all', () => {
    expect(kindsOf('Program')).toEqual(['program']);
    expect(kindsOf('lkj')).toEqual(['dokumen']);
    expect(kindsOf('kinerja')).toContain('indikator');
    expect(kindsOf('kinerja')).not.toContain('program');
    expect(kindsOf('anggaran')).toContain('subkegiatan');
    expect(kindsOf('semua')).toEqual(expect.arrayContaining(['dokumen', 'indikator', 'program']));
    expect(kindsOf('entah')).toEqual([]);
  });
});

describe('scales', () => {
  it('have exact ends, of single values and of none', () => {
    expect(
      standardOf(`skala s "Skala" atas capaian {
  > 90 "AA" "Istimewa"
  80,5 s.d. < 90 "A"
  4 "B"
}
`).scales,
    ).toEqual([
      {
        name: 's',
        title: 'Skala',
        over: ['capaian'],
        classes: [
          { label: 'AA', second: ['Istimewa'], low: { at: '90', open: true }, high: null },
          { label: 'A', second: [], low: { at: '80.5', open: false }, high: { at: '90', open: true } },
          { label: 'B', second: [], low: { at: '4', open: false }, high: { at: '4', open: false } },
        ],
      },
    ]);
    expect(standardOf('skala s atas capaian tidak ditetapkan { "Efisien" }\n').scales).toEqual([
      { name: 's', title: 's', over: ['capaian'], classes: [{ label: 'Efisien', second: [], low: null, high: null }] },
    ]);
  });
});
