/** Template text left unfilled, in every document. */
import { letters } from '@sakip-lint/language';
import type { Fix } from '../../finding.ts';
import type { Model } from '../../model/model.ts';
import type { TextsOption } from '../../option.ts';
import type { Draft, Rule } from '../../rule.ts';
import { documentName, draft, groupBy, label, message } from '../draft.ts';
import { type Leftover, leftoversIn } from './leftovers.ts';

const ID = 'templat/sisa';

const TEXTS: TextsOption = {
  kind: 'texts',
  name: 'texts',
  default: [],
  example: ['diisi oleh bagian perencanaan'],
  most: 100,
  longest: 200,
  about: {
    id: 'Kata-kata templat kantor sendiri yang tidak boleh tertinggal; huruf besar dan kecil sama saja.',
    en: 'Words of the office’s own template that must not be left in; capitals do not matter.',
  },
};

export const rule: Rule = {
  id: ID,
  level: 'warning',
  readsNoNumbers: true,
  summary: {
    id: 'Sisa templat: pilihan yang belum ditentukan, isian kosong, petunjuk pengisian, titik-titik.',
    en: 'Template leftovers: choices not made, empty fields, instructions to the writer, dots.',
  },
  options: [TEXTS],
  check: function* ({ model, option }) {
    for (const group of groupBy(leftoversIn(model, option(TEXTS)), storyOf).values()) yield tell(model, group);
  },
};

/** A named field is one thing wherever it stands; anything else is to be filled in at its own place. */
function storyOf({ kind, text, document, holder }: Leftover): string {
  return kind === 'isian' ? `${document}|${text}` : holder;
}

function tell(model: Model, group: readonly [Leftover, ...Leftover[]]): Draft {
  const [{ kind, place, document }, ...others] = group;
  const text = group[0].text.replace(/\s+/g, ' ').trim();
  return draft(
    {
      rule: ID,
      primary: place,
      message: message(`templat.sisa.${kind}`, { text }),
      labels: others.map((other) => label(other.place, 'kata.di_sini_juga')),
      fixes: kind === 'pilihan' && others.length === 0 ? choices(group[0]) : [],
    },
    documentName(model.documents[document]),
    text,
    surroundings(model, group[0]),
  );
}

function choices({ text, place }: Leftover): readonly Fix[] {
  return text.split('/').map((part) => ({
    title: message('templat.sisa.pilih', { text: part.trim() }),
    safety: 'unsafe' as const,
    edits: [{ place, text: part.trim() }],
  }));
}

/** Words before a leftover tell it from its like elsewhere, and survive edits above, and of numbers beside it. */
function surroundings(model: Model, { kind, place }: Leftover): string {
  if (kind === 'isian') return '';
  const text = model.files.find((file) => file.uri === place.uri)?.tree.text ?? '';
  return letters(text.slice(text.lastIndexOf('\n', place.start - 1) + 1, place.start)).slice(-40);
}
