/** Two labels of one scale, or success and failure, said of one quantity. */

import type { TrendVerb } from '@sakip-lint/language';
import { cmp } from '@sakip-lint/language';
import type { Place } from '../../finding.ts';
import type { Draft, Rule, RuleContext } from '../../rule.ts';
import { claimPlace } from '../claims.ts';
import { documentName, draft, groupBy, label, message, placeIn, sourceAt } from '../draft.ts';
import { knownIn, quantityOf } from '../values.ts';
import { efficiencyDrafts } from './efficiency.ts';
import { type LabelFact, labelFacts } from './labels.ts';
import { scaleName, titleText, yearText } from './tell.ts';
import { labelKey } from './words.ts';

const ID = 'predikat/bertentangan';

export const rule: Rule = {
  id: ID,
  level: 'error',
  summary: {
    id: 'Dua sebutan dari satu skala, atau berhasil dan gagal, untuk satu capaian.',
    en: 'Two labels of one scale, or success and failure, said of one result.',
  },
  check: function* (context) {
    yield* labels(context);
    yield* verbs(context);
  },
};

/** Labels that a number proves wrong are told by predikat/skala; here are those that stand against each other. */
function* labels(context: RuleContext): Generator<Draft> {
  const { model } = context;
  const facts = labelFacts(context);
  const placeOf = ({ uri, start }: Place): string => `${uri}|${start}`;
  const wrong = new Set([...efficiencyDrafts(context, facts)].map(({ primary }) => placeOf(primary)));
  const standing = facts.filter(
    ({ reading, verdict, claim }) =>
      verdict !== 'salah' &&
      (reading.as === 'kelas' || reading.as === 'kata') &&
      !wrong.has(placeOf(claimPlace(model, claim))),
  );
  const keyOf = ({ document, subject, period, measure, reading }: LabelFact) =>
    [document, subject, period, reading.as === 'kelas' ? `s${reading.scale.index}` : `m${measure}`].join('|');
  for (const group of groupBy(standing, keyOf).values()) {
    const [first] = group;
    const others = group.filter((fact) => classOf(fact) !== classOf(first) && !ownNumbers(first, fact));
    const [other] = others;
    if (other === undefined) continue;
    const scale = first.reading.as === 'kelas' ? first.reading.scale : null;
    yield draft(
      {
        rule: ID,
        message: message(`predikat.bertentangan.${scale === null ? 'tanpa_skala' : 'sebutan'}`, {
          title: titleText(model, first.subject),
          label: first.text,
          other: other.text,
          year: yearText(first.period),
          scale: scale === null ? '' : scaleName(scale),
        }),
        primary: claimPlace(model, other.claim),
        labels: [
          label(claimPlace(model, first.claim), 'predikat.bertentangan.di_sini', { label: first.text }),
          ...others
            .slice(1)
            .map((fact) => label(claimPlace(model, fact.claim), 'predikat.bertentangan.di_sini', { label: fact.text })),
        ],
      },
      documentName(model.documents[first.document]),
      model.subjects[first.subject]?.name,
      first.period,
      scale?.name ?? model.measures[first.measure],
    );
  }
}

const classOf = ({ reading, text }: LabelFact): string =>
  reading.as === 'kelas' ? String(reading.index) : labelKey(text);

/** Each label agrees with a number of its own, and the numbers differ: that is what konsistensi/nilai tells. */
function ownNumbers(a: LabelFact, b: LabelFact): boolean {
  const [one] = a.numbers;
  const [other] = b.numbers;
  if (a.verdict !== 'cocok' || b.verdict !== 'cocok' || one === undefined || other === undefined) return false;
  return cmp(one.value, other.value) !== 0;
}

/** Verbs that say the opposite of one another. */
const OPPOSITE: Partial<Record<TrendVerb, TrendVerb>> = {
  berhasil: 'gagal',
  gagal: 'berhasil',
  tercapai: 'tidak tercapai',
  'tidak tercapai': 'tercapai',
};

function* verbs(context: RuleContext): Generator<Draft> {
  const { model } = context;
  const said = model.trends.filter(({ node }) => OPPOSITE[node.verb] !== undefined);
  for (const group of groupBy(said, ({ document, subject, period }) =>
    [document, subject, period].join('|'),
  ).values()) {
    const [first] = group;
    const other = group.find(({ node }) => node.verb === OPPOSITE[first.node.verb]);
    if (other === undefined || (first.node.verb.endsWith('tercapai') && isDecided(context, first))) continue;
    const [here, there] = [first, other].map(({ file, entry, node }) => placeIn(model, file, entry, node.verbSpan));
    if (here === undefined || there === undefined) continue;
    yield draft(
      {
        rule: ID,
        message: message('predikat.bertentangan.berhasil', {
          title: titleText(model, first.subject),
          label: sourceAt(model, here),
          other: sourceAt(model, there),
          year: yearText(first.period),
        }),
        primary: there,
        labels: [label(here, 'predikat.bertentangan.di_sini', { label: sourceAt(model, here) })],
      },
      documentName(model.documents[first.document]),
      model.subjects[first.subject]?.name,
      first.period,
      'berhasil',
    );
  }
}

/** Target and realisasi are known, so kinerja/tren says which of the two is wrong. */
function isDecided(
  context: RuleContext,
  { subject, period, document }: { subject: number; period: number; document: number },
): boolean {
  const { model } = context;
  return ['target', 'realisasi'].every(
    (name) => knownIn(context, quantityOf(model, subject, model.measureId(name), period), document).length > 0,
  );
}
