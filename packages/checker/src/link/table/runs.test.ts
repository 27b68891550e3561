/** Tables pasted into an empty file, by somebody who has read no guide. */
import { expectReport } from '@sakip-lint/testkit';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../model.fixture.ts';

const tabbed = (...rows: readonly string[]) => rows.map((row) => row.replaceAll(' | ', '\t')).join('\n');
const barred = (...rows: readonly string[]) => rows.map((row) => `| ${row} |`).join('\n');

const kinerja = ['No | Indikator | Target | Realisasi | Capaian', '1 | Jalan mantap | 75% | 60% | «81%»'];
const anggaran = ['Program | Pagu | Realisasi | %', 'Program Jalan | 2.000 | 1.500 | 75,00'];

describe.each([
  ['from a spreadsheet (tabs)', tabbed],
  ['between bars', barred],
])('rows without a `tabel` above them, %s', (_, paste) => {
  it('are a table', () => {
    expectReport(`${paste(...kinerja)}\n`).toReport({ rule: 'kinerja/capaian', message: '60 / 75' });
  });

  it('after a blank line another head is another table', () => {
    expectReport(`${paste(...anggaran)}\n\n${paste(...kinerja)}\n`).toReport({ rule: 'kinerja/capaian' });
    expectReport(`${paste(...kinerja)}\n\n\n${paste(...anggaran)}\n`).toReport({ rule: 'kinerja/capaian' });
  });

  it('another head right below the rows is another table too', () => {
    expectReport(`${paste(...anggaran)}\n${paste(...kinerja)}\n`).toReport({ rule: 'kinerja/capaian' });
    expectReport(`Tabel 1\n${paste(...kinerja)}\n${paste(...anggaran)}\n`).toReport({ rule: 'kinerja/capaian' });
  });

  it('the head repeated after a blank line goes on with the table', () => {
    const total = ['Jumlah | 3.000 | 2.400 | 80,00'];
    const more = ['Program Jembatan | 1.000 | 900 | 90,00'];
    const [head = '', ...rows] = anggaran;
    const model = modelOf(`${paste(head, ...rows)}\n\n${paste(head, ...more, ...total)}\n`);
    expect(model.tables.length).toBe(1);
    expectReport(`${paste(head, ...rows)}\n\n${paste(head, ...more, ...total)}\n`).toBeValid();
  });
});

it('rows between bars belong to the chapter they stand in', () => {
  expectReport(`bagian "3.1" "Capaian" {\n${barred(...kinerja)}\n}\n`).toReport({ rule: 'kinerja/capaian' });
});

it('a title line above pasted rows is a `tabel` without quotes', () => {
  expectReport(`Tabel 3.1 Capaian Kinerja Tahun 2033\n\n${tabbed(...kinerja)}\n`).toReport({
    rule: 'kinerja/capaian',
    message: '2033',
  });
});
