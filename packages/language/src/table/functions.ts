/** What may be called in a formula, and the words that stand around a condition. */
export interface FunctionFact {
  readonly word: string;
  readonly params: readonly { readonly word: string; readonly id: string; readonly en: string }[];
  /** The last parameter may be repeated. */
  readonly more: boolean;
  /** Goes through members too: `jumlah(setiap KIND [di S] [(CONDITION)]: EXPR)`. */
  readonly each: boolean;
  readonly id: string;
  readonly en: string;
  /** A whole formula with it, without faults. */
  readonly example: string;
}

const VALUE = { word: 'nilai', id: 'sebuah ukuran, angka atau hitungan', en: 'a measure, a number or a calculation' };
const MEASURE = { word: 'ukuran', id: 'sebuah ukuran', en: 'a measure' };

export const FUNCTIONS: readonly FunctionFact[] = [
  {
    word: 'jumlah',
    params: [VALUE],
    more: true,
    each: true,
    id: 'jumlah dari semuanya',
    en: 'the sum of all',
    example: 'jumlah(setiap anak: pagu)',
  },
  {
    word: 'rata_rata',
    params: [VALUE],
    more: true,
    each: true,
    id: 'rata-rata dari semuanya',
    en: 'the mean of all',
    example: 'rata_rata(setiap indikator: capaian)',
  },
  {
    word: 'cacah',
    params: [],
    more: false,
    each: true,
    id: 'banyaknya yang punya nilai',
    en: 'how many have a value',
    example: 'cacah(setiap indikator (capaian >= 100%): capaian)',
  },
  {
    word: 'min',
    params: [VALUE, VALUE],
    more: true,
    each: false,
    id: 'yang terkecil',
    en: 'the least',
    example: 'min(realisasi / target * 100%; 120%)',
  },
  {
    word: 'maks',
    params: [VALUE, VALUE],
    more: true,
    each: false,
    id: 'yang terbesar',
    en: 'the greatest',
    example: 'maks(capaian; 0)',
  },
  {
    word: 'abs',
    params: [VALUE],
    more: false,
    each: false,
    id: 'tanpa tandanya',
    en: 'without its sign',
    example: 'abs(realisasi - target)',
  },
  {
    word: 'ada',
    params: [MEASURE],
    more: false,
    each: false,
    id: 'nilainya tertulis (dalam syarat)',
    en: 'somebody states it (in a condition)',
    example: 'jika ada(pembilang) maka pembilang / penyebut selain_itu realisasi',
  },
  {
    word: 'atas',
    params: [MEASURE],
    more: false,
    each: false,
    id: 'ujung atas sebuah rentang',
    en: 'the upper end of a range',
    example: 'realisasi / atas(target) * 100%',
  },
  {
    word: 'bawah',
    params: [MEASURE],
    more: false,
    each: false,
    id: 'ujung bawah sebuah rentang',
    en: 'the lower end of a range',
    example: 'realisasi / bawah(target) * 100%',
  },
];

/** `setiap KIND [di S] [(CONDITION)]: EXPR`, the parts in order. */
export const EACH_PARTS: readonly { readonly word: string; readonly id: string; readonly en: string }[] = [
  {
    word: 'setiap JENIS [di SUBJEK] [(SYARAT)]',
    id: 'yang dilalui: sebuah jenis, `anak`, `pendukung`, `iku`, `tahun` …',
    en: 'what is gone through: a kind, `anak`, `pendukung`, `iku`, `tahun` …',
  },
  { word: 'nilai', id: 'hitungan untuk masing-masing', en: 'the calculation for each' },
];

/** `jika CONDITION maka VALUE selain_itu VALUE`, each part by the word before it. */
export const CONDITION_PARTS: readonly { readonly word: string; readonly id: string; readonly en: string }[] = [
  { word: 'jika', id: 'syaratnya', en: 'the condition' },
  { word: 'maka', id: 'bila syaratnya benar', en: 'where the condition holds' },
  { word: 'selain_itu', id: 'bila tidak', en: 'where it does not' },
];

/** What a `setiap` goes through besides kinds of subjects. */
export const RELATIVES: readonly string[] = ['anak', 'pendukung', 'didukung', 'iku', 'tahun'];
