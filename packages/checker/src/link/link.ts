/** Trees of a family → the model: what was declared and what was claimed, before anything is judged. */
import type { Standard } from '../define/standard.ts';
import type { DataInfo, FileInput, Model } from '../model/model.ts';
import { type Builder, builder } from './builder.ts';
import { declareSubjects } from './declare.ts';
import { chainOrder, readDocuments } from './documents.ts';
import { linkFile } from './entries.ts';
import { remember } from './linked.ts';
import { findPath, names } from './names.ts';
import { inOrder } from './noted.ts';
import { resolver } from './resolve.ts';
import { readScaleTables } from './scale-tables.ts';
import { readScales } from './scales.ts';
import { traitsTable } from './traits.ts';

/** Pure. Documents are linked in the order Renstra, PK, LKj so that what earlier ones declare is known to later ones. */
export function link(files: readonly FileInput[], standard: Standard): Model {
  const b = builder(files, standard);
  for (const fact of standard.measures)
    if (!b.measureIds.has(fact.name)) b.measureIds.set(fact.name, b.measures.push(fact.name) - 1);
  const documentOf = readDocuments(b);
  readScales(b, documentOf);
  readScaleTables(b, documentOf);
  const known = names(b);
  const subjectOf = declareSubjects(b, known, documentOf);
  const traits = traitsTable(b);
  const resolve = resolver(b, known, traits);
  const walk = { b, traits, known, resolve, documentOf, subjectOf, later: [] as (() => void)[] };
  for (const file of chainOrder(b)) {
    linkFile(walk, file, files[file] as FileInput);
    for (const rest of walk.later.splice(0)) rest();
  }
  labelUnknown(b);
  const { claims, statements } = b.claims.finish();
  const quantities = b.quantities.finish(claims);
  const model: Model = {
    files,
    documents: b.documents,
    subjects: b.subjects,
    measures: b.measures,
    measureId: (name) => b.measureIds.get(name) ?? -1,
    traits,
    scopes: b.scopes,
    rangeOf: (period) => b.spans.get(period) ?? null,
    otherUnits: b.otherUnits,
    scales: b.scales,
    quantities,
    claims,
    statements,
    sums: b.sums,
    blanks: b.blanks,
    calculations: b.calculations,
    cellFormulas: b.cellFormulas,
    trends: b.trends,
    counts: b.counts,
    compares: b.compares,
    formulas: b.formulas,
    texts: b.texts,
    data: dataOf(b),
    numbered: b.numbered,
    references: b.references,
    namings: b.namings,
    tables: b.tables,
    lists: b.lists,
    codes: b.codes,
    problems: b.problems,
    dates: b.dates,
    words: b.words,
    malformed: inOrder(files, b.malformed),
    resolve: (ref, at, self) => resolve.ref(ref, at, self),
    measureFor: (subject, name) => resolve.measure(subject, name, null),
    subjectCalled: (steps, self) => findPath(b, known, steps, self)?.subject ?? null,
    subjectAt: subjectOf,
    namesakes: known.namesakes(),
    dataTitle: (subject, measure) => {
      for (const fact of b.data.get(subject)?.values() ?? []) if (fact.measure === measure) return fact.title || null;
      return null;
    },
    declaredIn: (document) => b.declaredIn[document] ?? new Set(),
    sebagianIn: (document) => b.sebagianIn[document] ?? new Set(),
    documentSubject: (document) => b.wholes.documents.get(document) ?? null,
  };
  remember(model, walk);
  return model;
}

/** Known by id and by title; told once. */
const dataOf = ({ data }: Builder): readonly DataInfo[] =>
  [...data].flatMap(([subject, facts]) =>
    [...new Set(facts.values())].map(({ measure, title, place }) => ({ subject, measure, title, place })),
  );

/** An unknown name is told once, with every other place that writes it. */
function labelUnknown({ unknown, namings, problems }: Builder): void {
  if (unknown.size === 0) return;
  for (const { subject, place, match } of namings) {
    const at = unknown.get(subject);
    const known = at === undefined ? undefined : problems[at];
    if (at === undefined || known === undefined || match === 'baru') continue;
    problems[at] = { ...known, labels: [...known.labels, { place, message: { key: 'kata.di_sini_juga', args: {} } }] };
  }
}
