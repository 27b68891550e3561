/** The subjects that `setiap KIND di S` and `jumlah KIND di S` mean. */
import { KIND_OF, KINDS } from '@sakip-lint/language';
import type { Model } from '../../model/model.ts';
import type { Subject, SubjectId } from '../../model/subject.ts';
import { ancestorsOf, declaredOf, ikuOf, isScoped } from '../../model/subject-groups.ts';

/** null: no such group (the word is no kind and no relative). `self` is what relatives are related to. */
export function groupOf(
  model: Model,
  word: string,
  document: number,
  self: SubjectId | null,
  within: SubjectId | null = null,
): readonly SubjectId[] | null {
  const one = self === null ? undefined : model.subjects[self];
  if (one !== undefined) {
    const relatives = relativesOf(model, one, word);
    if (relatives !== null) return relatives;
  }
  const members = membersOf(model, word, document);
  if (members === null) return null;
  return within === null ? members : members.filter((id) => isWithin(model, id, within));
}

function relativesOf(model: Model, self: Subject, word: string): readonly SubjectId[] | null {
  switch (word) {
    case 'induk':
      return self.parent === null ? [] : [self.parent];
    case 'anak':
      return self.children;
    case 'indikator':
      return self.kind === 'indikator' ? null : self.indicators;
    case 'pendukung':
      return model.subjects.filter(({ supports }) => supports.includes(self.id)).map(({ id }) => id);
    case 'didukung':
      return self.supports;
    default:
      return null;
  }
}

function membersOf(model: Model, word: string, document: number): readonly SubjectId[] | null {
  if (word === 'iku') return ikuOf(model, document);
  const kind = KIND_OF.get(word);
  if (kind === undefined) {
    const kinds = KINDS.filter(({ group }) => group === word).map((fact) => fact.kind);
    return kinds.length === 0 ? null : kinds.flatMap((one) => plain(model, one, document));
  }
  return plain(model, kind, document);
}

const plain = (model: Model, kind: string, document: number): readonly SubjectId[] =>
  declaredOf(model, kind, document)
    .filter(({ id }) => !isScoped(model, id))
    .map(({ id }) => id);

const isWithin = (model: Model, id: SubjectId, within: SubjectId): boolean =>
  ancestorsOf(model, id).some((above) => above.id === within) ||
  model.subjects[within]?.indicators.includes(id) === true;
