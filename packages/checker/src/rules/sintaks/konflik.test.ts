import { expectReport } from '@sakip-lint/testkit';
import { it } from 'vitest';

const versions = (mine: string, theirs: string) => `dokumen lkj "Laporan Kinerja" { tahun 2016 }
indikator "Kunjungan wisata" {
  satuan orang
«${mine}» HEAD
  target 4.000
=======
  target 4.500
${theirs} usulan
}
`;

it('tells what git left', () => {
  const report = expectReport(versions('<<<<<<<', '>>>>>>>').replace(/[«»]/g, ''));
  if (!report.findings.some(({ rule }) => rule === 'sintaks/konflik')) report.toReport({ rule: 'sintaks/konflik' });
});

it('is silent on a line of signs in a comment', () => {
  expectReport(`dokumen lkj "Laporan Kinerja" { tahun 2016 }
# ======= bab dua =======
indikator "Kunjungan wisata" { satuan orang; target 4.000 }
`).toBeValid();
});
