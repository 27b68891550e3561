/** The measure that the words of a head mean beside its neighbours, and whose it is. */
import type { HeadFact } from '@sakip-lint/language';
import type { Period } from '../../../model/period.ts';
import type { Column } from './column.ts';

export interface Beside {
  readonly group: Column['owner'];
  readonly head: string;
  readonly percent: boolean;
  readonly money: boolean;
  readonly period: Period | null;
  /** Of a head over K and Rp, the one this column is. */
  readonly half: HeadFact['half'];
  /** `Kinerja` stands in the head. */
  readonly performance: boolean;
  readonly left: readonly Column[];
}

export type Meant = Pick<Column, 'measure' | 'owner'>;

const MONEY_KINDS: ReadonlySet<string> = new Set(['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan', 'rincian']);

/** The last measure column on the left, with no column of indicators in between. */
export function nearOf(left: readonly Column[]): Column | undefined {
  const at = left.findLastIndex(({ role }) => role === 'ukuran');
  const between = left.slice(at + 1).some(({ role, kinds }) => role === 'subjek' && kinds.includes('indikator'));
  return between ? undefined : left[at];
}

/** `null`: none that is checked, on purpose; `tidak pasti`: it is not certain which. */
export function measureOf(said: string | null, beside: Beside): Meant | null | 'tidak pasti' {
  const { group, head, percent, period, half, left } = beside;
  const near = nearOf(left);
  const between = near === undefined ? [] : left.slice(near.index + 1);
  const newNode = between.some(
    ({ role, kinds }) => role === 'subjek' && kinds.length > 0 && kinds.every((k) => MONEY_KINDS.has(k)),
  );
  const money =
    group === 'anggaran' || (group === null && !beside.performance && (near?.owner === 'anggaran' || newNode));
  const budget = (measure: string): Meant => ({ measure, owner: 'anggaran' });
  const own = (measure: string): Meant => ({ measure, owner: group ?? (beside.performance ? 'kinerja' : null) });
  if (half === 'rp') return budget(MONEY_OF[said ?? ''] ?? (said === 'target' ? 'pagu' : 'realisasi'));
  if (half === 'k') return physical(said, left);
  if (half === '%') return { measure: 'fisik', owner: 'kinerja' };
  // What work is to be done is no progress.
  if ((percent || said === 'fisik') && /fisik/iu.test(head)) return /target|rencana/iu.test(head) ? null : own('fisik');
  switch (said) {
    case '%':
      return money ? budget('serapan') : own('capaian');
    case 'realisasi':
    case 'realisasi anggaran': {
      if (money || said === 'realisasi anggaran') return budget(percent ? 'serapan' : 'realisasi');
      // Beside a realisasi that is no percentage it is the capaian.
      if (percent && near?.measure === 'realisasi' && !near.percent && near.period === period) return own('capaian');
      const before = left.some(
        (one) => one.measure === 'realisasi' && one.period === period && one.owner !== 'anggaran',
      );
      return beside.money && before && !percent ? budget('realisasi') : own('realisasi');
    }
    case 'capaian':
      return money ? budget('serapan') : own('capaian');
    case 'capaian realisasi':
      if (near?.measure !== 'realisasi') return 'tidak pasti';
      return money ? budget('serapan') : own('capaian');
    case 'capaian akhir':
      return null;
    case 'target':
      return group === 'anggaran' ? budget('pagu') : own('target');
    case 'pagu':
      // `% Keuangan`
      if (percent) return near?.measure === 'realisasi' ? budget('serapan') : null;
      return budget('pagu');
    case 'sisa':
      // Cases and goods may be left over, too.
      return percent || !(beside.money || left.some(isAmount)) ? null : budget('sisa');
    case 'serapan':
    case 'target serapan':
      return budget(said);
    case '?':
      return 'tidak pasti';
    default:
      if (said?.startsWith('pertumbuhan') === true && money) return budget(said);
      return said === null ? { measure: null, owner: group } : own(said);
  }
}

const isAmount = ({ measure, owner }: Column): boolean => measure === 'pagu' || owner === 'anggaran';

/** What the money half of a head is called. */
const MONEY_OF: Readonly<Record<string, string>> = {
  target: 'pagu',
  // What the plan sets aside is not the year's budget.
  'target renstra': 'pagu renstra',
  'target pk': 'pagu',
  pagu: 'pagu',
  realisasi: 'realisasi',
  'realisasi anggaran': 'realisasi',
  capaian: 'serapan',
  serapan: 'serapan',
  kemajuan: 'kemajuan',
  pertumbuhan: 'pertumbuhan(pagu)',
};

/** The physical half; that of a node without indicators is its physical progress. */
function physical(said: string | null, left: readonly Column[]): Meant | null {
  if (said === 'realisasi' || said === 'realisasi anggaran') {
    const indicators = left.some(({ role, kinds }) => role === 'subjek' && kinds.includes('indikator'));
    return { measure: indicators ? 'realisasi' : 'fisik', owner: 'kinerja' };
  }
  return said === null || said === '?' || said === 'pagu' ? null : { measure: said, owner: 'kinerja' };
}
