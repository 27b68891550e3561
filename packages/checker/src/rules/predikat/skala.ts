/** Labels that their own scale does not give, labels miswritten, and efficiency words against the quotient. */
import { bandsOf } from '../../evaluate/scale.ts';
import type { Label, Place } from '../../finding.ts';
import { listOf } from '../../messages/args.ts';
import type { Scale } from '../../model/model.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, groupBy, label, message, sourceAt } from '../draft.ts';
import { efficiencyDrafts } from './efficiency.ts';
import { type LabelFact, labelFacts } from './labels.ts';
import { meanText, subsetNotes } from './mean-text.ts';
import { knownText, rangeText, scaleName, scaleStory, titleText, yearText } from './tell.ts';
import { isBeginning, labelKey } from './words.ts';

export const ID = 'predikat/skala';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Sebutan (predikat, kategori, atribut) yang tidak sesuai dengan skalanya, atau salah tulis.',
    en: 'A label (predikat, kategori, atribut) that its own scale does not give, or miswritten.',
  },
  check: function* (context) {
    const facts = labelFacts(context);
    yield* miswritten(context, facts);
    yield* foreign(context, facts);
    yield* wrong(context, facts);
    yield* efficiencyDrafts(context, facts);
  },
};

/** Once per form and document. */
function* miswritten({ model }: RuleContext, facts: readonly LabelFact[]): Generator<Draft> {
  const off = facts.filter(({ reading }) => reading.as === 'salah tulis');
  for (const group of groupBy(
    off,
    ({ document, text, measure }) => `${document}|${measure}|${labelKey(text)}`,
  ).values()) {
    const [first] = group;
    if (first.reading.as !== 'salah tulis') continue;
    const full = first.reading.of;
    const key = isBeginning(first.text, full[0] as string) ? 'terpotong' : 'salah_tulis';
    const places = group.map(({ claim }) => claimPlace(model, claim));
    yield draft(
      {
        rule: ID,
        severity: 'warning',
        message: message(`predikat.skala.${key}`, {
          label: first.text,
          full: listOf(
            full.map((one) => `"${one}"`),
            true,
          ),
        }),
        primary: places[0] as Place,
        labels: places.slice(1).map((place) => label(place, 'kata.di_sini_juga')),
        fixes: full.length === 1 ? [writeAll(places, full[0] as string, (place) => sourceAt(model, place))] : [],
      },
      documentName(model.documents[first.document]),
      model.measures[first.measure],
      'tulis',
      labelKey(first.text),
    );
  }
}

function writeAll(places: readonly Place[], full: string, source: (place: Place) => string): Draft['fixes'][number] {
  return {
    title: message('predikat.skala.tulis', { full }),
    safety: 'unsafe',
    edits: places.map((place) => ({ place, text: source(place).startsWith('"') ? `"${full}"` : full })),
  };
}

/** A label no class has; once per form and document. */
function* foreign({ model }: RuleContext, facts: readonly LabelFact[]): Generator<Draft> {
  const { file, block } = model.statements;
  const tableOf = ({ statement, measure }: LabelFact): string => `${file[statement]}|${block[statement]}|${measure}`;
  // Where no label of a table is on the scale, the table speaks of another one.
  const other = new Set<string>();
  for (const [table, own] of groupBy(facts, tableOf))
    if (own.length > 1 && own.every(({ reading }) => reading.as === 'asing')) other.add(table);
  const off = facts.filter((fact) => fact.reading.as === 'asing' && !other.has(tableOf(fact)));
  for (const group of groupBy(
    off,
    ({ document, text, measure }) => `${document}|${measure}|${labelKey(text)}`,
  ).values()) {
    const [first, ...others] = group;
    if (first.reading.as !== 'asing') continue;
    const { scale } = first.reading;
    const named = model.measures[first.measure] === scale.name;
    yield draft(
      {
        rule: ID,
        // `predikat` may mean a scale that is not written here.
        ...(named ? {} : { severity: 'warning' as const }),
        message: message('predikat.skala.asing', {
          label: first.text,
          scale: scaleName(scale),
          labels: listOf(scale.classes.map((one) => `"${one.label}"`)),
        }),
        primary: claimPlace(model, first.claim),
        labels: others.map(({ claim }) => label(claimPlace(model, claim), 'kata.di_sini_juga')),
        ...(hasTwin(scale) ? { story: scaleStory(scale) } : {}),
      },
      documentName(model.documents[first.document]),
      scale.name,
      'asing',
      labelKey(first.text),
    );
  }
}

const labelOf = ({ classes }: Scale, k: number): string => labelKey(classes[k]?.label ?? '');

/** A class that bears another's label may have lost the one that is missing. */
const hasTwin = ({ classes }: Scale): boolean =>
  new Set(classes.map(({ label: one }) => labelKey(one))).size < classes.length;

/** Once per subject, period and label. */
function* wrong(context: RuleContext, facts: readonly LabelFact[]): Generator<Draft> {
  const { model } = context;
  // A label that stands on the scale twice is right in either class.
  const off = facts.filter(
    ({ verdict, right, reading }) =>
      verdict === 'salah' &&
      !(
        reading.as === 'kelas' && right.some((k) => labelOf(reading.scale, k) === labelOf(reading.scale, reading.index))
      ),
  );
  const keyOf = ({ document, subject, period, reading }: LabelFact) =>
    reading.as === 'kelas' ? [document, subject, period, reading.scale.index, reading.index].join('|') : '';
  for (const group of groupBy(off, keyOf).values()) {
    const [first, ...others] = group;
    if (first.reading.as !== 'kelas') continue;
    const { scale, index } = first.reading;
    const bands = bandsOf(scale);
    const stated = bands[index];
    if (stated === undefined) continue;
    // The report's word is told by its like: `Baik` by `Sangat Baik`, not by `AA`.
    const at = stated.second.findIndex((name) => labelKey(name) === labelKey(first.text));
    const right = first.right.map((k) => (at < 0 ? undefined : bands[k]?.second[at]) ?? bands[k]?.label ?? '');
    const args = {
      label: first.text,
      title: titleText(model, first.subject),
      scale: scaleName(scale),
      right: listOf(right, true),
      range: rangeText(stated),
      year: yearText(first.period),
    };
    yield draft(
      {
        rule: ID,
        message:
          first.mean === null
            ? message('predikat.skala.salah', {
                ...args,
                number: listOf(
                  first.numbers.map((one) => knownText(model, one, first.over, first.subject)),
                  true,
                ),
              })
            : message('predikat.skala.rata_rata', { ...args, computation: meanText(first.mean) }),
        primary: claimPlace(model, first.claim),
        labels: [
          ...labelsOf(context, first),
          ...others.map(({ claim }) => label(claimPlace(model, claim), 'kata.di_sini_juga')),
        ],
        notes: first.mean === null ? [] : subsetNotes(model, first.mean, bands, index),
        culprit: first.claim,
      },
      documentName(model.documents[first.document]),
      model.subjects[first.subject]?.name,
      first.period,
      scale.name,
      stated.label,
    );
  }
}

function labelsOf({ model }: RuleContext, fact: LabelFact): readonly Label[] {
  const claims =
    fact.mean === null ? fact.numbers.map(({ claim }) => claim) : fact.mean.parts.map(({ known }) => known.claim);
  return [
    ...claims.map((claim) => label(claimPlace(model, claim), 'predikat.skala.angka')),
    ...fact.ranges.map((claim) => label(claimPlace(model, claim), 'predikat.skala.rentang')),
    ...(fact.reading.as === 'kelas'
      ? fact.right.slice(0, 1).flatMap((k) => {
          const one = fact.reading.as === 'kelas' ? fact.reading.scale.classes[k] : undefined;
          return one === undefined || fact.reading.as !== 'kelas' || one.place.uri === ''
            ? []
            : [label(one.place, 'predikat.skala.kelas', { right: one.label })];
        })
      : []),
  ];
}
