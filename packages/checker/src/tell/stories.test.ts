import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../evaluate/judgement.ts';
import type { Severity } from '../finding.ts';
import { modelOf, textOf } from '../link/model.fixture.ts';
import type { Model } from '../model/model.ts';
import type { Draft } from '../rule.ts';
import { claimPlace } from '../rules/claims.ts';
import { type Leveled, levelOf, tellStories } from './stories.ts';

const model: Model = modelOf(`dokumen lkj "L" { tahun 2024 }
indikator x "X" { target 10; realisasi 9; capaian 95% }
narasi { x.capaian = 95% }
narasi { x.capaian = 95,0%; x.realisasi 2023 = 8 }
`);
const claimOf = (text: string, n = 0): number =>
  Array.from({ length: model.claims.count }, (_, claim) => claim).filter((claim) => textOf(model, claim) === text)[
    n
  ] as number;

const judgement = (rejected: readonly number[] = []): Judgement =>
  ({ isRejected: (claim: number) => rejected.includes(claim) }) as unknown as Judgement;

function draftAt(claim: number, more: Partial<Draft> = {}, severity: Severity = 'error'): Leveled {
  const rule = more.rule ?? 'uji/satu';
  return {
    severity,
    draft: {
      rule,
      message: { key: `pesan.${rule}`, args: { claim: String(claim) } },
      primary: claimPlace(model, claim),
      labels: [],
      notes: [],
      fixes: [],
      fingerprint: `${rule}|x`,
      ...more,
    },
  };
}
/** `level rule at-text [labels]`, in order. */
const told = (drafts: readonly Leveled[], rejected: readonly number[] = []): readonly string[] =>
  tellStories(model, judgement(rejected), drafts).map(({ severity, rule, primary, labels }) => {
    const text = (place: { start: number; end: number }) => model.files[0]?.tree.text.slice(place.start, place.end);
    return `${severity} ${rule} ${text(primary)}${labels.map(({ place, message }) => ` | ${text(place)} ${message.key}`).join('')}`;
  });

const [first, second, third] = [claimOf('95%'), claimOf('95%', 1), claimOf('95,0%')];
const [target, realisasi, before] = [claimOf('10'), claimOf('9'), claimOf('8')];

describe('drafts of one cause', () => {
  it('with one culprit are told once, however it is printed', () => {
    expect(
      told([
        draftAt(first, { culprit: first }),
        draftAt(second, { rule: 'uji/dua', culprit: second, precedence: 1 }, 'warning'),
        draftAt(third, { rule: 'uji/tiga', culprit: third }, 'warning'),
      ]),
    ).toEqual(['error uji/satu 95% | 95% hitungan.label.ulang | 95,0% hitungan.label.ulang']);
  });

  it('about one subject and period in one statement are told once', () => {
    expect(
      told([draftAt(target, { culprit: target }), draftAt(realisasi, { rule: 'uji/dua', culprit: realisasi })]),
    ).toEqual(['error uji/satu 10 | 9 hitungan.label.akibat']);
  });

  it('with a key of their own in common are told once; others apart', () => {
    expect(told([draftAt(first, { story: 'a' }), draftAt(before, { stories: ['b', 'a'] })])).toHaveLength(1);
    expect(told([draftAt(first, { story: 'a' }), draftAt(before, { story: 'b' })])).toHaveLength(2);
    expect(told([draftAt(first), draftAt(before)])).toHaveLength(2);
  });

  it('are joined through a third that shares a key with each', () => {
    expect(
      told([draftAt(first, { story: 'a' }), draftAt(before, { story: 'b' }), draftAt(target, { stories: ['a', 'b'] })]),
    ).toHaveLength(1);
  });
});

describe('the headline', () => {
  const one = (severity: Severity, precedence?: number) =>
    draftAt(before, { rule: 'uji/satu', story: 'a', ...(precedence === undefined ? {} : { precedence }) }, severity);
  const two = (severity: Severity, precedence?: number) =>
    draftAt(first, { rule: 'uji/dua', story: 'a', ...(precedence === undefined ? {} : { precedence }) }, severity);

  it('is the gravest, then the most basic, then the first in the file', () => {
    expect(told([one('warning', 0), two('error')])[0]).toMatch(/^error uji\/dua/);
    expect(told([one('error', 2), two('error', 1)])[0]).toMatch(/^error uji\/dua/);
    expect(told([one('error', 1), two('error', 2)])[0]).toMatch(/^error uji\/satu/);
    expect(told([one('error', 1), two('error', 1)])[0]).toMatch(/^error uji\/dua/);
    expect(told([one('error'), two('error', 1)])[0]).toMatch(/^error uji\/dua/);
  });

  it('takes over what the others have to say, at most three notes, each once', () => {
    const others = ['b', 'c', 'd', 'e'].map((name) =>
      draftAt(before, { rule: `uji/${name}`, story: 'a', precedence: 9, message: { key: `pesan.${name}`, args: {} } }),
    );
    const head = draftAt(first, { story: 'a', precedence: 0, notes: [{ key: 'catatan', args: {} }] });
    const [finding] = tellStories(model, judgement(), [head, ...others, ...others]);
    expect(finding?.notes.map(({ key }) => key)).toEqual(['catatan', 'pesan.b', 'pesan.c', 'pesan.d']);
  });

  it('takes over a fix where it has none', () => {
    const fixes = [{ title: { key: 'ganti', args: {} }, safety: 'unsafe' as const, edits: [] }];
    const [finding] = tellStories(model, judgement(), [
      draftAt(first, { story: 'a' }),
      draftAt(before, { rule: 'uji/dua', story: 'a', fixes }),
    ]);
    expect(finding?.fixes).toBe(fixes);
  });

  it('names each place once, the labels of the others too, and the repeats that arithmetic rejects', () => {
    const label = { place: claimPlace(model, target), message: { key: 'label', args: {} } };
    expect(
      told(
        [
          draftAt(first, { culprit: first, labels: [label, label] }),
          draftAt(second, { rule: 'uji/dua', culprit: second, labels: [label] }),
        ],
        [third],
      ),
    ).toEqual(['error uji/satu 95% | 10 label | 95% hitungan.label.ulang | 95,0% hitungan.label.ulang']);
  });
});

describe('findings', () => {
  it('stand in order of place, then of rule; equal fingerprints are numbered', () => {
    const findings = tellStories(model, judgement(), [
      draftAt(before, { rule: 'uji/b' }),
      draftAt(first, { rule: 'uji/c' }),
      draftAt(first, { rule: 'uji/a' }),
      draftAt(target, { rule: 'uji/a' }),
    ]);
    expect(findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)).toEqual([
      'uji/a uji/a|x',
      'uji/a uji/a|x#2',
      'uji/c uji/c|x',
      'uji/b uji/b|x',
    ]);
  });
});

describe('levels', () => {
  const level = (own: Severity | undefined, chosen: Severity | 'off' | undefined) =>
    levelOf(draftAt(first, own === undefined ? {} : { severity: own }).draft, 'warning', chosen);
  it('are the rule’s, the draft’s own where it has one, or what was chosen', () => {
    expect(level(undefined, undefined)).toBe('warning');
    expect(level('hint', undefined)).toBe('hint');
    expect(level('error', undefined)).toBe('error');
    expect(level(undefined, 'info')).toBe('info');
    expect(level(undefined, 'off')).toBeNull();
  });
  it('a draft that is milder than what was chosen keeps its own', () => {
    expect(level('hint', 'error')).toBe('hint');
    expect(level('error', 'info')).toBe('info');
  });
});

describe('one slip in a report', () => {
  it('that breaks a sum, its repeats and a percentage is one finding, with the others as its labels', () => {
    expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2024 }
program P "Jalan" {
  kegiatan "Pembinaan" { pagu Rp 400.000.000 }
  kegiatan "Pengawasan" { pagu Rp 600.000.000 }
  pagu «Rp 1.060.000.000»; realisasi Rp 900.000.000; serapan 90,00%
}
tabel "2"
| Program | Pagu | Realisasi | % |
| Jalan | 1.000.000.000 | 900.000.000 | 90,00 |
narasi "3" { P.pagu = Rp 1.000.000.000 }
`).toReport({ rule: 'anggaran/serapan', message: 'Rp 1.060.000.000' });
  });
});
