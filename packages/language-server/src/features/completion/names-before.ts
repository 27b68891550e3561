/** Names of the kinds that the words before ask for. */
import { KIND_OF } from '@sakip-lint/language';
import type { View } from '../../view.ts';
import type { Cursor } from './cursor.ts';
import type { Offer } from './draft.ts';
import { nameDrafts } from './names.ts';

export function namesOffer(view: View, cursor: Cursor): Offer {
  if (view.checked === null) return { drafts: [] };
  return nameDrafts(view.checked.model, { typed: cursor.typed.text, fits: fitsBefore(cursor) });
}

/** Only kinds that the words before ask for. */
export function fitsBefore({ before }: Cursor): (subject: { readonly kind: string }) => boolean {
  const first = before[0]?.text ?? '';
  if (before.some(({ text }) => text === 'mendukung')) return ({ kind }) => kind === 'indikator' || kind === 'sasaran';
  const own = KIND_OF.get(first);
  return own === undefined ? () => true : ({ kind }) => kind === own;
}
