import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';

const HEAD = 'dokumen lkj "Laporan Kinerja Kecamatan Sungai Baru" { tahun 2020 }\n';
const WRONG = 'program "Pelayanan Kelurahan" { pagu Rp 640.000; realisasi Rp 320.000; serapan 51% }';

describe('abaikan/tanpa_alasan', () => {
  it.each(['# sakip-abaikan anggaran/serapan', '# sakip-abaikan anggaran/*:', '#sakip-abaikan anggaran/serapan -'])(
    'asks for the reason in %s, and suppresses all the same',
    (comment) => {
      expectReport(`${HEAD}${WRONG}  «${comment}»\n`).toReport({
        rule: 'abaikan/tanpa_alasan',
        severity: 'warning',
        message: 'Tulis alasannya',
      });
    },
  );

  it('is silent where one is given, with or without the colon', () => {
    expectReport(`${HEAD}${WRONG}  # sakip-abaikan anggaran/serapan: angka sementara\n`).toBeValid();
    expectReport(`${HEAD}${WRONG}  # sakip-abaikan anggaran/serapan angka sementara\n`).toBeValid();
  });
});
