/** Rules about files. The checker's rules are about what they say; together they are all rules there are. */
import type { RuleId, Severity } from '@sakip-lint/checker';
import type { Text } from '../messages.ts';

export interface FileRule {
  readonly id: RuleId;
  readonly level: Severity;
  readonly summary: Text;
}

export const fileRules: readonly FileRule[] = [
  {
    id: 'konfigurasi/aturan',
    level: 'error',
    summary: {
      id: 'Aturan yang tidak ada, disebut dalam konfigurasi.',
      en: 'A rule there is not, named by the configuration.',
    },
  },
  {
    id: 'konfigurasi/berkas',
    level: 'error',
    summary: { id: 'Konfigurasi yang tidak dapat dibaca.', en: 'A configuration that cannot be read.' },
  },
  {
    id: 'konfigurasi/kunci',
    level: 'error',
    summary: {
      id: 'Isian konfigurasi yang tidak dikenal atau ditulis dua kali.',
      en: 'A key of the configuration that is unknown, or written twice.',
    },
  },
  {
    id: 'konfigurasi/nilai',
    level: 'error',
    summary: {
      id: 'Nilai dalam konfigurasi yang tidak sah.',
      en: 'A value of the configuration that is not valid.',
    },
  },
  {
    id: 'konfigurasi/sintaks',
    level: 'error',
    summary: { id: 'Konfigurasi yang bukan JSON yang sah.', en: 'A configuration that is no valid JSON.' },
  },
  {
    id: 'nama/berkas',
    level: 'error',
    summary: {
      id: 'Berkas pada `gunakan` yang tidak dapat dibaca.',
      en: 'A file named by `gunakan` that cannot be read.',
    },
  },
  {
    id: 'nama/luar_ruang_kerja',
    level: 'error',
    summary: {
      id: 'Berkas pada `gunakan` yang berada di luar ruang kerja.',
      en: 'A `gunakan` that leaves the workspace.',
    },
  },
  {
    id: 'nama/siklus',
    level: 'error',
    summary: { id: 'Berkas yang saling memakai dalam lingkaran.', en: 'Files that use each other in a circle.' },
  },
  {
    id: 'sintaks/bukan_teks',
    level: 'error',
    summary: {
      id: 'Berkas yang bukan teks biasa (Excel, Word, PDF).',
      en: 'A file that is no text (Excel, Word, PDF).',
    },
  },
  {
    id: 'sintaks/nul',
    level: 'error',
    summary: { id: 'Karakter kosong (NUL) di dalam berkas.', en: 'NUL characters in a file.' },
  },
  {
    id: 'sintaks/pengodean',
    level: 'error',
    summary: { id: 'Berkas yang tidak disimpan sebagai UTF-8.', en: 'A file not saved as UTF-8.' },
  },
];

/** The page of a rule about files, loaded only now; null for any other. */
export async function loadFilePage(id: string): Promise<string | null> {
  const { pages } = await import('./pages.generated.ts');
  return pages[id] ?? null;
}
