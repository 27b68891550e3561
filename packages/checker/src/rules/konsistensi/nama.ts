/** One name for two siblings, several wordings of one name, and an indicator that changes its sasaran. */
import { bareTitle, titleKey } from '@sakip-lint/language';
import type { Fix, Place } from '../../finding.ts';
import { listOf, word } from '../../messages/args.ts';
import type { Model, Naming, TableModel } from '../../model/model.ts';
import type { Subject } from '../../model/subject.ts';
import type { Draft, Rule } from '../../rule.ts';
import { cellAt, tableName } from '../cells.ts';
import { draft, groupBy, label, message, sourceAt } from '../draft.ts';

const ID = 'konsistensi/nama';

export const rule: Rule = {
  id: ID,
  level: 'warning',
  readsNoNumbers: true,
  mayBeExplained: true,
  summary: {
    id: 'Satu nama untuk dua saudara, satu nama dengan beberapa bunyi, atau indikator di bawah sasaran lain.',
    en: 'One name for two siblings, one name in several wordings, or an indicator under another sasaran.',
  },
  check: function* ({ model }) {
    // Rows of one table that resolve to one subject and differ are the linker's to see: it decides what they claim.
    for (const { rule: id, message: told, place, labels, fixes, fingerprint } of model.problems) {
      if (id === ID) yield { rule: ID, message: told, primary: place, labels, notes: [], fixes, fingerprint };
    }
    yield* twins(model);
    yield* wordings(model);
    yield* moved(model);
  },
};

/** Siblings of one parent with one title, unless their codes tell them apart. */
function* twins(model: Model): Generator<Draft> {
  const named = model.namesakes.flatMap((ids) =>
    ids.flatMap((id) => {
      const subject = model.subjects[id];
      return subject?.explicit === true && subject.kind !== 'agregat' && subject.kind !== 'data' ? [subject] : [];
    }),
  );
  const siblings = groupBy(
    [...new Set(named)].sort((a, b) => a.id - b.id),
    ({ parent, kind, title, kode }) => `${parent}|${kind}|${titleKey(title)}|${kode ?? ''}`,
  );
  for (const [first, ...others] of siblings.values()) {
    const [second, ...more] = others;
    if (second === undefined || first.title === '') continue;
    const labels = [
      label(first.declared, 'kata.pertama'),
      ...more.map((one) => label(one.declared, 'kata.di_sini_juga')),
    ];
    const told = message('konsistensi.nama.kembar', { kind: word(`kata.${first.kind}`), title: first.title });
    yield draft({ rule: ID, primary: second.declared, message: told, labels }, 'kembar', first.name);
  }
}

/** Once per wording. */
function* wordings(model: Model): Generator<Draft> {
  const keyOf = ({ subject, written }: Naming): string => `${subject}|${titleKey(written)}`;
  const near = new Set(model.namings.filter(({ match }) => match === 'dekat').map(keyOf));
  if (near.size === 0) return;
  // Once told, a wording is known by its subject's name: its repeats match, and belong to it all the same.
  const written = model.namings.filter((naming) => near.has(keyOf(naming)));
  for (const group of groupBy(written, keyOf).values()) {
    const [first, ...others] = group;
    const subject = model.subjects[first.subject];
    if (subject === undefined) continue;
    yield draft(
      {
        rule: ID,
        primary: first.place,
        message: message('konsistensi.nama.bunyi', {
          kind: word(`kata.${subject.kind}`),
          title: subject.title,
          written: tidy(first.written),
        }),
        labels: [
          label(subject.declared, 'konsistensi.nama.dinyatakan'),
          ...others.map(({ place }) => label(place, 'kata.di_sini_juga')),
        ],
        fixes: [rewording(model, subject, group), ...alsoCalled(model, subject, first)],
      },
      'bunyi',
      subject.name,
      titleKey(first.written),
    );
  }
}

const tidy = (text: string): string => bareTitle(text.replace(/\s+/g, ' '));

/** `2.`, `3.1`, `a)` in front of a title. */
const LEADING_NUMBER = /^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+/iu;

/** The declared title in place of the other wording; numbers and codes before it stay. */
function rewording(model: Model, subject: Subject, group: readonly Naming[]): Fix {
  return {
    title: message('konsistensi.nama.samakan', { title: subject.title }),
    safety: 'unsafe',
    edits: group.map(({ place, written: whole }) => {
      const written = bareTitle(whole.replace(LEADING_NUMBER, ''));
      const source = sourceAt(model, place);
      const at = source.indexOf(written);
      return { place, text: at < 0 ? subject.title : source.replace(written, () => subject.title) };
    }),
  };
}

/** `juga disebut` at the end of the declaration's head. */
function alsoCalled(model: Model, subject: Subject, { written }: Naming): readonly Fix[] {
  if (!subject.explicit) return [];
  const { uri, end } = subject.declared;
  const text = model.files.find((file) => file.uri === uri)?.tree.text ?? '';
  // Only after a quoted title is the clause sure to fit.
  if (text[end - 1] !== '"') return [];
  const place: Place = { uri, start: end, end };
  return [
    {
      title: message('konsistensi.nama.sebut_juga', { written: tidy(written) }),
      safety: 'unsafe',
      edits: [{ place, text: ` juga disebut "${tidy(written)}"` }],
    },
  ];
}

interface Move {
  readonly indicator: Subject;
  readonly under: Subject;
  readonly place: Place;
  readonly table: TableModel;
}

/** Once per indicator; the declaration stands. */
function* moved(model: Model): Generator<Draft> {
  for (const [first, ...others] of groupBy(movesIn(model), ({ indicator }) => indicator.id).values()) {
    const { indicator, under, place } = first;
    const home = model.subjects[indicator.parent ?? -1];
    if (home === undefined) continue;
    const tables = [...new Set([first, ...others].map(({ table }) => tableName(table)))].filter((name) => name !== '');
    yield draft(
      {
        rule: ID,
        primary: place,
        message: message('konsistensi.nama.pindah', {
          title: indicator.title,
          under: under.title,
          home: home.title,
          tables: tables.length > 1 ? listOf(tables) : '',
        }),
        labels: [
          label(indicator.declared, 'konsistensi.nama.dinyatakan'),
          ...others.map((other) => label(other.place, 'kata.di_sini_juga')),
        ],
      },
      'pindah',
      indicator.name,
    );
  }
}

function* movesIn(model: Model): Generator<Move> {
  for (const table of model.tables) {
    /** The sasaran that a row above names for the rows below it. */
    let caption: Subject | undefined;
    for (const row of table.rows) {
      if (row.role === 'judul') {
        const named = [...row.subjects.values()]
          .map((id) => model.subjects[id])
          .find((one) => one?.kind === 'sasaran' || one?.kind === 'tujuan');
        if (named !== undefined) caption = named.kind === 'sasaran' ? named : undefined;
      }
      if (row.role !== 'isi' || row.subjects.size + (caption === undefined ? 0 : 1) < 2) continue;
      const subjects = [...row.subjects].flatMap(([column, id]) => {
        const subject = model.subjects[id];
        return subject === undefined ? [] : [{ column, subject }];
      });
      const [beside, second] = subjects
        .filter(({ subject }) => subject.kind === 'sasaran')
        .map(({ subject }) => subject);
      const under = beside ?? caption;
      if (under === undefined || second !== undefined) continue;
      for (const { column, subject: indicator } of subjects) {
        if (indicator.kind !== 'indikator' || !indicator.explicit || indicator.parent === under.id) continue;
        const home = model.subjects[indicator.parent ?? -1];
        if (home?.kind !== 'sasaran' || titleKey(home.title) === titleKey(under.title)) continue;
        const cell = cellAt(model, table, row, column);
        if (cell !== null && cell.text.trim() !== '') yield { indicator, under, place: cell.place, table };
      }
    }
  }
}
