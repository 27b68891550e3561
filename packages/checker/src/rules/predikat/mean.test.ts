import { fromString } from '@sakip-lint/language';
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../evaluate/scale.ts';
import { modelOf } from '../../link/model.fixture.ts';
import { endText, rangeText, scaleName, titleText, yearText } from './tell.ts';

const report = (label: string, more = '') => `dokumen lkj "Laporan Kinerja" { tahun 2018 }
skala mutu "Skala mutu" atas capaian { ≥ 80 "Tinggi"; < 80 "Rendah" }
tujuan T "Layanan baik" {
  sasaran S "Jalan baik" {
    indikator "Jalan mantap" { capaian 90% }
    indikator "Jembatan layak" { capaian 60% }
    indikator "Trotoar rapi"
  }
}
${more}narasi { ${label} }
`;

describe('a label of a group without a number of its own', () => {
  it('is held against the mean of the indicators under it, and told what left out would give it', () => {
    expectReport(report('S.mutu = «"Tinggi"»')).toReport({
      rule: 'predikat/skala',
      message: /\(90 \+ 60\) \/ 2 = 75,00[\s\S]*"Jembatan layak"/,
    });
    expectReport(report('S.mutu = "Rendah"')).toBeSilent('predikat/skala');
    expectReport(report('T.mutu = «"Tinggi"»')).toReport({ rule: 'predikat/skala', message: '75,00' });
    expectReport(report('lkj.mutu = «"Tinggi"»')).toReport({ rule: 'predikat/skala', message: '75,00' });
  });

  it('is not held against anything where no indicator has a number, or it is no group', () => {
    expectReport(report('S.mutu 2017 = "Tinggi"')).toBeSilent('predikat/skala');
    expectReport(report('P.mutu = "Tinggi"', 'program P "Jalan"\n')).toBeSilent('predikat/skala');
  });

  it('fits if any of several printed values does', () => {
    const two = 'narasi { "Jembatan layak".capaian = 75% }\n';
    expectReport(report('S.mutu = "Tinggi"', two)).toBeSilent('predikat/skala');
  });
});

describe('scales in messages', () => {
  it('are written as a report prints them', () => {
    const { scales } = modelOf(`skala s atas capaian {
  > 90 "A"
  ≥ 80 "B"
  70 s.d. < 80 "C"
  > 60 s.d. 70 "D"
  < 60 "E"
  ≤ 50 "F"
  "G"
}
`);
    expect(bandsOf(scales[0] as (typeof scales)[0]).map(rangeText)).toEqual([
      '> 90',
      '≥ 80',
      '70 s.d. < 80',
      '> 60 s.d. 70',
      '< 60',
      '≤ 50',
      '–',
    ]);
    expect(scaleName({ ...(scales[0] as (typeof scales)[0]), title: '' })).toBe('s');
    expect(endText({ at: fromString('1234.5'), open: true })).toBe('1.234,5');
  });

  it('name the subject by its title, else by its id; periods that are years alone', () => {
    const model = modelOf('dokumen lkj "L" { tahun 2018 }\nprogram P1 "Jalan"\nprogram P2\nlkj.capaian = 5\n');
    const of = (name: string) => titleText(model, model.subjects.find((one) => one.name === name)?.id ?? -1);
    expect([of('P1'), of('P2')]).toEqual(['"Jalan"', '"P2"']);
    expect(titleText(model, -1)).toBe(of('dokumen0'));
    expect([yearText(2018 * 64), yearText(2018 * 64 + 1), yearText(0)]).toEqual(['2018', '', '']);
  });
});
