/** The measure a head speaks of, by its words and their order; null where none or where they do not tell. */
import type { Lexeme } from './head-split.ts';
import type { HeadWord } from './head-words.ts';

export interface Saying {
  readonly measure: string | null;
  readonly several: boolean;
  readonly against: 'tahun' | null;
  /** Of the plan's end; of its beginning. */
  readonly end: boolean;
  readonly start: boolean;
}

/** `tidak pasti`: it speaks of measures, and does not tell which. */
export const UNCERTAIN = '?';

const MONEY: readonly HeadWord[] = ['pagu', 'anggaran', 'uang'];

export function sayingOf(lexemes: readonly Lexeme[]): Saying {
  const at = (...words: readonly HeadWord[]): number => lexemes.findIndex(({ word }) => words.includes(word));
  const has = (...words: readonly HeadWord[]): boolean => at(...words) >= 0;
  const end = has('akhir');
  const start = has('awal') || has('dasar');
  const say = (measure: string | null, more: Partial<Saying> = {}): Saying => ({
    measure,
    several: false,
    against: null,
    end: end && (measure === 'target' || measure === 'pagu'),
    start: start && measure !== 'target',
    ...more,
  });
  const money = has(...MONEY);
  const plan = has('renstra', 'rpjmd');
  if (has('terhadap')) return ratio(lexemes, say);
  if (has('rasio')) {
    if (money && (has('realisasi') || has('serapan'))) return say('serapan');
    return say(has('capaian') || (has('realisasi') && has('target')) ? 'capaian' : has('realisasi') ? UNCERTAIN : null);
  }
  // `Penyerapan (Rp)` is what was spent.
  if (has('serapan') && has('rupiah') && !has('persen')) return say('realisasi anggaran');
  if (has('serapan')) return say(has('target') && at('target') < at('serapan') ? 'target serapan' : 'serapan');
  if (has('pertumbuhan')) return say('pertumbuhan');
  if (has('efisiensi')) return say(has('setelah', 'sebelum') || has('rupiah') ? UNCERTAIN : 'efisiensi');
  if (has('kemajuan')) return say('kemajuan');
  if (has('sisa')) return say(has('target', 'capaian') ? UNCERTAIN : 'sisa');
  if (has('pembilang') !== has('penyebut'))
    return say(has('target') ? UNCERTAIN : has('pembilang') ? 'pembilang' : 'penyebut');
  if (has('dasar') || (has('kondisi') && start)) return say('realisasi');
  if (has('kondisi') && end) return say('target');
  const [first, second] = orderOf(lexemes);
  if (first === undefined) {
    if (has('pagu', 'anggaran')) return say('pagu');
    // Planned or spent?
    if (has('uang') && has('rupiah', 'jumlah')) return say(UNCERTAIN);
    return say(has('uang') && has('persen') ? 'pagu' : null);
  }
  const joined = isJoined(lexemes);
  if (has('fisik'))
    return say(joined || first === 'target' ? (joined ? first : UNCERTAIN) : 'fisik', { several: joined });
  if (has('nasional')) return say(first === 'target' ? 'target nasional' : 'realisasi nasional');
  switch (first) {
    case 'target': {
      // `Rencana Kegiatan` are titles.
      if (lexemes[at('target')]?.text === 'rencana' && has('program', 'kegiatan', 'subkegiatan')) return say(null);
      if (second === 'realisasi') return say(UNCERTAIN, { several: true });
      if (money && !joined) return say('pagu');
      if (joined) return say('target', { several: true });
      // The end of the plan is nobody else's.
      if (end) return say('target');
      if (has('pk')) return say('target pk');
      return say(plan ? 'target renstra' : 'target');
    }
    case 'realisasi':
      if (second === 'target') return say(UNCERTAIN);
      if (money) return say(joined ? 'realisasi' : 'realisasi anggaran', { several: joined });
      return say('realisasi');
    default: {
      if (second === 'target') return say(plan && end ? 'kemajuan' : 'capaian');
      // Of the plan so far: progress towards its end.
      if (has('tingkat', 'persen') && plan && has('sampai')) return say('kemajuan', { several: joined });
      if (second === 'realisasi' && !joined) return say(money ? 'serapan' : 'capaian realisasi');
      if (joined) return say('capaian', { several: true });
      return say(money ? 'serapan' : 'capaian');
    }
  }
}

/** Target, realisasi and capaian in the order they are named. */
function orderOf(lexemes: readonly Lexeme[]): readonly HeadWord[] {
  const found = lexemes.flatMap(({ word }) =>
    word === 'target' || word === 'realisasi' || word === 'capaian' ? [word] : [],
  );
  return [...new Set(found)];
}

/** `Kinerja dan Anggaran`, `Target dan Pagu`, `Target/Pagu`: both halves, told apart below. */
function isJoined(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ word, after }, at) => {
    if (!(after || lexemes[at - 1]?.word === 'dan')) return false;
    const before = lexemes.slice(0, at);
    const physical = (one: Lexeme): boolean => ['kinerja', 'fisik', 'target', 'indikator'].includes(one.word);
    const paid = (one: Lexeme): boolean => MONEY.includes(one.word) || one.word === 'serapan';
    const rest = lexemes.slice(at);
    return word !== 'dan' && ((before.some(physical) && rest.some(paid)) || (before.some(paid) && rest.some(physical)));
  });
}

type Say = (measure: string | null, more?: Partial<Saying>) => Saying;

/** One thing against another. */
function ratio(lexemes: readonly Lexeme[], say: Say): Saying {
  const cut = lexemes.findIndex(({ word }) => word === 'terhadap');
  // `Rasio antara Realisasi dan Anggaran`: either order.
  const between = lexemes[cut]?.text === 'antara';
  const [before, after] = between
    ? [lexemes.slice(cut + 1), lexemes.slice(cut + 1)]
    : [lexemes.slice(0, cut), lexemes.slice(cut + 1)];
  const over = (...words: readonly HeadWord[]): boolean => before.some(({ word }) => words.includes(word));
  const under = (...words: readonly HeadWord[]): boolean => after.some(({ word }) => words.includes(word));
  if (over('realisasi', 'serapan', 'capaian') && under(...MONEY) && (between || !under('target')))
    return say('serapan');
  if (!over('realisasi', 'capaian') || !under('target', 'renstra', 'rpjmd', 'pk')) return say(UNCERTAIN);
  if (under('akhir', 'renstra', 'rpjmd')) return say('capaian akhir');
  const years = [before, after].map((part) =>
    part.filter(({ text }) => /^(?:19|20)\d{2}$/.test(text)).map(({ text }) => text),
  );
  const [own, other] = years.map((part) => part[0]);
  if (own !== undefined && other !== undefined && own !== other) return say('capaian akhir');
  return say('capaian', under('pk', 'tahunan', 'tahun') ? { against: 'tahun' } : {});
}
