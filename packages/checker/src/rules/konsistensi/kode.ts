/** Codes of the budget: one for two things, one that does not nest, sub kegiatan numbered in two ways. */
import type { Model } from '../../model/model.ts';
import type { Draft, Rule } from '../../rule.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { problemRule } from '../nama/problem-rule.ts';

const ID = 'konsistensi/kode';
type Code = Model['codes'][number];

const told = problemRule(ID, 'warning', {
  id: 'Kode program, kegiatan atau sub kegiatan yang dipakai dua kali, tidak bersarang, atau bercampur dua cara penomoran.',
  en: 'Codes of programmes, activities or sub-activities that are used twice, do not nest, or mix two ways of numbering.',
});

export const rule: Rule = {
  ...told,
  check: function* (context) {
    yield* told.check(context);
    const { model } = context;
    for (const codes of groupBy(model.codes, ({ document }) => document).values()) {
      yield* doubled(model, codes);
      yield* misplaced(model, codes);
      yield* mixed(model, codes);
    }
  },
};

/** Blocks of one document with one code; of rows the linker tells. */
function* doubled(model: Model, codes: readonly Code[]): Generator<Draft> {
  const explicit = codes.filter(
    ({ subject, place }) => model.subjects[subject]?.kode !== null && isBlock(model, subject, place.uri),
  );
  for (const [kode, same] of groupBy(explicit, (one) => `${officeOf(model, one.subject)}|${one.kode}`)) {
    const [first] = same;
    const second = same.find(({ subject }) => subject !== first.subject);
    if (second === undefined) continue;
    yield draft(
      {
        rule: ID,
        message: message('konsistensi.kode.ganda', {
          kode: first.kode,
          first: model.subjects[first.subject]?.title ?? '',
          second: model.subjects[second.subject]?.title ?? '',
        }),
        primary: second.place,
        labels: [label(first.place, 'kata.pertama')],
      },
      documentName(model.documents[first.document]),
      'ganda',
      kode,
    );
  }
}

const isBlock = (model: Model, subject: number, uri: string): boolean =>
  model.subjects[subject]?.explicit === true && model.subjects[subject]?.declared.uri === uri;

/** Offices of one document have codes of their own. */
function officeOf(model: Model, subject: number): number {
  for (let at: number | null = subject; at !== null; at = model.subjects[at]?.parent ?? null)
    if (model.subjects[at]?.kind === 'instansi') return at;
  return -1;
}

/** A block within another whose code it does not begin with. */
function* misplaced(model: Model, codes: readonly Code[]): Generator<Draft> {
  for (const { kode, subject, place, document } of codes) {
    const one = model.subjects[subject];
    const over = one?.parent == null ? undefined : model.subjects[one.parent];
    if (one === undefined || over === undefined || over.kode === null || over.kind === 'bidang') continue;
    // Of rows the linker tells.
    if (!one.explicit || one.kode !== kode || /[A-Z]/.test(kode + over.kode) || kode.startsWith(`${over.kode}.`))
      continue;
    if (!/^\d/.test(kode) || over.kind === 'akun' || one.kind === 'akun') continue;
    yield draft(
      {
        rule: ID,
        message: message('konsistensi.kode.bersarang', { kode, title: one.title, over: over.kode, parent: over.title }),
        primary: place,
        labels: [label(over.declared, 'kata.di_sini_juga')],
      },
      documentName(model.documents[document]),
      'bersarang',
      kode,
    );
  }
}

/** Two digits (Permendagri 90/2019, 050-3708) and four (050-5889 on) in one document. */
function* mixed(model: Model, codes: readonly Code[]): Generator<Draft> {
  const last = ({ kode }: Code): number => kode.split('.').at(-1)?.length ?? 0;
  const subs = codes.filter(({ kode }) => /^[\dX](?:\.[\dX]{2}){2}\.\d\.\d{2}\.\d+$/.test(kode));
  const two = subs.filter((one) => last(one) === 2);
  const four = subs.filter((one) => last(one) === 4);
  const [few, many] = two.length < four.length ? [two, four] : [four, two];
  const [first, ...others] = few;
  if (first === undefined || many[0] === undefined) return;
  yield draft(
    {
      rule: ID,
      message: message('konsistensi.kode.campur', {
        kode: first.kode,
        other: many[0].kode,
        n: String(few.length),
        m: String(many.length),
      }),
      primary: first.place,
      labels: others.slice(0, 8).map(({ place }) => label(place, 'kata.di_sini_juga')),
    },
    documentName(model.documents[first.document]),
    'campur',
  );
}
