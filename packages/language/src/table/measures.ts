/** Measures that the standard library defines or takes as given; a report may add its own. */
export interface MeasureWord {
  readonly word: string;
  readonly id: string;
  readonly en: string;
}

export const MEASURES: readonly MeasureWord[] = [
  { word: 'target', id: 'yang direncanakan', en: 'what was planned' },
  { word: 'realisasi', id: 'yang dicapai, atau yang dibelanjakan', en: 'what was achieved, or spent' },
  { word: 'capaian', id: 'realisasi terhadap target', en: 'realisasi over target' },
  {
    word: 'kemajuan',
    id: 'realisasi terhadap target akhir Renstra',
    en: 'progress towards the end target of the Renstra',
  },
  { word: 'pagu', id: 'anggaran yang tersedia', en: 'the budget' },
  { word: 'serapan', id: 'realisasi anggaran terhadap pagu', en: 'absorption: realisasi over pagu' },
  { word: 'sisa', id: 'pagu dikurangi realisasi', en: 'pagu less realisasi' },
  { word: 'efisiensi', id: 'capaian terhadap serapan', en: 'capaian over serapan' },
  { word: 'pertumbuhan', id: 'perubahan dari tahun sebelumnya', en: 'change from the year before' },
  { word: 'predikat', id: 'tempat capaian pada skala', en: 'where the capaian falls on a scale' },
  { word: 'atribut', id: 'sama dengan predikat, bila laporan menyebutnya begitu', en: 'the same under another name' },
  { word: 'kategori', id: 'sama dengan predikat', en: 'the same' },
  { word: 'kriteria', id: 'sama dengan predikat', en: 'the same' },
  { word: 'nilai', id: 'nilai evaluasi', en: 'score of an evaluation' },
  { word: 'bobot', id: 'bobot sebuah unsur', en: 'weight of an element' },
  { word: 'fisik', id: 'kemajuan fisik', en: 'physical progress' },
];

export const MEASURE_WORDS: ReadonlySet<string> = new Set(MEASURES.map((measure) => measure.word));
