/** What an editor asks about a name: what stands here, where it is declared, and where else it is written. */
import type { Place } from '../finding.ts';
import type { Model } from '../model/model.ts';
import { isSame, type Name, type Written } from './name.ts';
import { entryAt } from './where.ts';
import { writtenIn } from './written.ts';

/** The name at an offset of a file; an offset right behind it counts, too. null: none. */
export function nameAt(model: Model, uri: string, offset: number): Written | null {
  const file = fileOf(model, uri);
  const entry = entryAt(model.files[file]?.tree.entries.start, offset);
  const there = writtenIn(model, file, entry).filter(({ around }) => around.start <= offset && offset <= around.end);
  return there.find(({ around }) => offset < around.end) ?? there[0] ?? null;
}

/** Every place in the family's files that writes a name, in order of writing; in one file where its `uri` is given. */
export function placesOf(model: Model, name: Name, uri: string | null = null): readonly Written[] {
  const found: Written[] = [];
  for (const [file, input] of model.files.entries()) {
    if (uri !== null && input.uri !== uri) continue;
    const { entries, text } = input.tree;
    for (let entry = 0; entry < entries.count; entry++) {
      if (name.kind !== 'label' && isBareField(text, entries.start[entry] as number)) continue;
      found.push(...writtenIn(model, file, entry).filter((one) => isSame(one.name, name)));
    }
  }
  return found;
}

/** Places that say first what a name is; empty where the report says it nowhere (`anggaran`). */
export function declarationsOf(model: Model, name: Name): readonly Place[] {
  switch (name.kind) {
    case 'subjek': {
      const declared = model.subjects[name.subject]?.declared;
      return declared === undefined || declared.end === 0 ? [] : [declared];
    }
    case 'data':
      return model.data
        .filter((one) => one.measure === name.measure && (name.subject === null || one.subject === name.subject))
        .map(({ place }) => place);
    case 'dokumen': {
      const { file, entry } = model.documents[name.document] ?? { file: -1, entry: -1 };
      return entry < 0 ? [] : writtenIn(model, file, entry).map((one) => placeOf(model, one));
    }
    case 'nomor':
      return model.numbered
        .filter(({ what, number, continued, place }) => {
          const same = what === name.what && number === name.number && !continued;
          return same && place.uri === model.files[name.file]?.uri;
        })
        .map(({ place }) => place);
    default:
      return placesOf(model, name)
        .filter(({ declares }) => declares)
        .map((one) => placeOf(model, one));
  }
}

export const placeOf = (model: Model, { file, span }: Written): Place => ({
  uri: model.files[file]?.uri ?? '',
  ...span,
});

const fileOf = (model: Model, uri: string): number => model.files.findIndex((one) => one.uri === uri);

/** `pagu Rp 5`: most lines of a budget, which name nothing of the report's own; told without reading them. */
function isBareField(text: string, start: number): boolean {
  const begins = /(?:pagu|realisasi|serapan|target|capaian|kode)[ \t]+(?:Rp|\d)/y;
  begins.lastIndex = start;
  return begins.test(text);
}
