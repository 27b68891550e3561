/** Which documents are held against PermenPANRB 53/2014: an LKj of which everything is quoted. */
import type { Place } from '../../finding.ts';
import type { DocumentInfo, Model } from '../../model/model.ts';
import { placeIn } from '../draft.ts';

export function completeReports(model: Model): readonly DocumentInfo[] {
  return model.documents.filter(({ jenis, transkripsiLengkap }) => jenis === 'lkj' && transkripsiLengkap);
}

/** Head of the document; the start of its file where it has none. */
export function headOf(model: Model, document: DocumentInfo): Place {
  const node = document.entry < 0 ? undefined : model.files[document.file]?.tree.nodeOf(document.entry);
  if (node !== undefined) return placeIn(model, document.file, document.entry, node.head);
  return { uri: model.files[document.file]?.uri ?? '', start: 0, end: 0 };
}
