/** What PermenPANRB 53/2014 asks an LKj to show and its tree does not hold: one finding per requirement. */
import { listOf } from '../../messages/args.ts';
import type { DocumentInfo, Model } from '../../model/model.ts';
import type { Subject } from '../../model/subject.ts';
import type { ChoicesOption } from '../../option.ts';
import type { Rule } from '../../rule.ts';
import { documentName, draft, message } from '../draft.ts';
import { type Claimed, claimedIn } from './claimed.ts';
import { completeReports, headOf } from './scope.ts';

const ID = 'kelengkapan/wajib';

/** What is asked for, in words for whoever leaves some of it out. */
const REQUIREMENTS = {
  indikator: { id: 'indikator kinerja', en: 'performance indicators' },
  target_realisasi: { id: 'target dan realisasi tahun laporan', en: 'target and outcome of the year' },
  tahun_lalu: { id: 'perbandingan dengan tahun lalu', en: 'comparison with earlier years' },
  akhir_renstra: { id: 'perbandingan dengan target akhir Renstra', en: 'comparison with the end of the Renstra' },
  efisiensi: { id: 'analisis efisiensi', en: 'efficiency' },
  pendukung: { id: 'program pendukung setiap indikator', en: 'programs that support each indicator' },
  anggaran: { id: 'pagu dan realisasi anggaran', en: 'budget and spending' },
} as const;

type Requirement = keyof typeof REQUIREMENTS;

const EXCEPT: ChoicesOption = {
  kind: 'choices',
  name: 'except',
  default: [],
  example: ['efisiensi'],
  choices: REQUIREMENTS,
  about: {
    id: 'Bagian yang tidak diminta, misalnya karena dimuat dalam dokumen lain.',
    en: 'Parts that are not asked for, as they stand in another document.',
  },
};

export const rule: Rule = {
  id: ID,
  level: 'warning',
  readsNoNumbers: true,
  summary: {
    id: 'Yang diminta Permenpan RB 53/2014 dan tidak ada dalam laporan kinerja.',
    en: 'What PermenPANRB 53/2014 asks for and the performance report lacks.',
  },
  options: [EXCEPT],
  check: function* ({ model, option }) {
    const except = option(EXCEPT);
    for (const document of completeReports(model)) {
      for (const { key, items } of lacking(model, document)) {
        if (except.includes(key)) continue;
        const names = items.map(({ title, name }) => `"${title === '' ? name : title}"`);
        yield draft(
          {
            rule: ID,
            primary: headOf(model, document),
            message: message(`kelengkapan.wajib.${key}`, {
              items: listOf(names),
              n: String(names.length),
              year: String(document.tahun ?? ''),
            }),
          },
          documentName(document),
          key,
        );
      }
    }
  },
};

interface Lack {
  readonly key: Requirement;
  readonly items: readonly Subject[];
}

function lacking(model: Model, document: DocumentInfo): readonly Lack[] {
  const claimed = claimedIn(model, document.index);
  const main = mainIndicators(model, claimed);
  if (main.length === 0) return [{ key: 'indikator', items: [] }];
  const year = document.tahun;
  const perIndicator: Lack[] =
    year === null
      ? []
      : [
          { key: 'target_realisasi', items: main.filter((one) => !hasBoth(claimed, one, year)) },
          { key: 'tahun_lalu', items: main.filter((one) => !hasEarlier(claimed, one, year)) },
          { key: 'akhir_renstra', items: main.filter((one) => !hasEnd(claimed, one, document, year)) },
        ];
  const supported = new Set(model.subjects.flatMap(({ supports }) => supports));
  // `tanpa anggaran` says on purpose that no program supports it.
  const unsupported = main.filter(
    (one) => one.tanpaAnggaran === null && !lineOf(model, one).some((id) => supported.has(id)),
  );
  return [...perIndicator, { key: 'pendukung' as const, items: unsupported }]
    .filter(({ items }) => items.length > 0)
    .concat(hasEfficiency(model, document, claimed) ? [] : [{ key: 'efisiensi', items: [] }])
    .concat(hasBudget(model, claimed) ? [] : [{ key: 'anggaran', items: [] }]);
}

/** Indicators of the goals and objectives, not a program's own, of which the document claims something. */
function mainIndicators(model: Model, claimed: Claimed): readonly Subject[] {
  const measured = ['target', 'realisasi', 'capaian'].map((measure) => claimed.subjects(measure));
  // Beside declared indicators one that only a table names is a name to correct (`nama/tak_dikenal`), no requirement.
  const declared = model.subjects.some(({ kind, explicit }) => kind === 'indikator' && explicit);
  return model.subjects.filter((subject) => {
    if (
      subject.kind !== 'indikator' ||
      (declared && !subject.explicit) ||
      !measured.some((subjects) => subjects.has(subject.id))
    )
      return false;
    const parent = model.subjects[subject.parent ?? -1]?.kind;
    return parent === undefined || parent === 'tujuan' || parent === 'sasaran' || parent === 'dokumen';
  });
}

const ofYear = (claimed: Claimed, { id }: Subject, measure: string, year: number): boolean =>
  claimed.periods(id, measure).some((period) => period.year === year);

function hasBoth(claimed: Claimed, subject: Subject, year: number): boolean {
  return ofYear(claimed, subject, 'target', year) && ofYear(claimed, subject, 'realisasi', year);
}

/** One earlier year is enough for "several years". */
function hasEarlier(claimed: Claimed, { id }: Subject, year: number): boolean {
  return ['realisasi', 'capaian'].some((measure) =>
    claimed.periods(id, measure).some((period) => period.year > 0 && period.year < year),
  );
}

/** The target at the end of the Renstra, or progress towards it. */
function hasEnd(claimed: Claimed, { id }: Subject, { renstra }: DocumentInfo, year: number): boolean {
  if (claimed.periods(id, 'kemajuan').length > 0) return true;
  const end = renstra?.to ?? null;
  if (end === year) return true;
  return claimed.periods(id, 'target').some((period) => (end === null ? period.year > year : period.year === end));
}

function hasEfficiency(model: Model, document: DocumentInfo, claimed: Claimed): boolean {
  if (model.measures.some((measure) => measure.startsWith('efisiensi') && claimed.subjects(measure).size > 0))
    return true;
  return model.texts.some(({ document: of, text }) => of === document.index && /efisien/i.test(text));
}

function hasBudget(model: Model, claimed: Claimed): boolean {
  const spent = claimed.subjects('realisasi');
  return [...claimed.subjects('pagu')].some((id) => spent.has(id) && model.subjects[id]?.kind !== 'indikator');
}

/** The subject and all above it. */
function lineOf(model: Model, subject: Subject): readonly number[] {
  const line: number[] = [];
  for (
    let at: Subject | undefined = subject;
    at !== undefined && line.length < 32;
    at = model.subjects[at.parent ?? -1]
  ) {
    line.push(at.id);
  }
  return line;
}
