/** What is under the pointer: a number with its quantity, a name with its values, a rule's name with its page. */
import type { CheckResult, Model, Place } from '@sakip-lint/checker';
import {
  aboutClaim,
  claimAt,
  declarationsOf,
  documentAt,
  mainValues,
  nameAt,
  type Said,
  type Written,
} from '@sakip-lint/checker/ask';
import { terbilang } from '@sakip-lint/language';
import { nameOf } from '@sakip-lint/workspace';
import type { Hover } from 'vscode-languageserver';
import { rangeOf } from '../convert.ts';
import type { View } from '../view.ts';
import { pageOf, pageUri } from './rule-page.ts';

/** More places than this are counted. */
const MOST_SAID = 20;

const WORDS = {
  id: {
    computed: 'Hitungan',
    said: 'Tertulis di',
    wrong: 'tidak cocok',
    here: 'di sini',
    more: (n: number) => `dan ${n} tempat lain`,
    line: 'baris',
    declared: 'Dinyatakan di',
    kinds: { ukuran: 'ukuran', skala: 'skala', label: 'label', nomor: 'nomor', dokumen: 'dokumen' },
  },
  en: {
    computed: 'Calculation',
    said: 'Stated in',
    wrong: 'does not fit',
    here: 'here',
    more: (n: number) => `and ${n} more places`,
    line: 'line',
    declared: 'Declared in',
    kinds: { ukuran: 'measure', skala: 'scale', label: 'label', nomor: 'number', dokumen: 'document' },
  },
} as const;

export async function hoverAt(view: View, offset: number): Promise<Hover | null> {
  return (await ruleHover(view, offset)) ?? numberHover(view, offset) ?? nameHover(view, offset);
}

/** A rule named in a suppression. */
async function ruleHover({ tree, lines }: View, offset: number): Promise<Hover | null> {
  for (const { rules } of tree.suppressions) {
    const word = rules.find(({ span }) => span.start <= offset && offset <= span.end);
    const page = word === undefined ? null : await pageOf(pageUri(word.text));
    if (word !== undefined && page !== null)
      return { contents: { kind: 'markdown', value: page }, range: rangeOf(lines, word.span) };
  }
  return null;
}

function numberHover(view: View, offset: number): Hover | null {
  const { checked, uri, lines, lang } = view;
  const claim = checked === null ? null : claimAt(checked.model, uri, offset);
  if (checked === null || claim === null) return null;
  const words = WORDS[lang];
  const { name, computed, said } = aboutClaim(checked, claim);
  const own = said.find((one) => one.claim === claim);
  if (own === undefined) return null;
  const spoken = inWords(own);
  const parts = [
    `**${escaped(name)}** = ${escaped(own.text)}`,
    ...(spoken === null ? [] : [`*${spoken}*`]),
    ...(computed === null ? [] : [`${words.computed}: ${escaped(computed.formula)} = **${escaped(computed.value)}**`]),
    ...(said.length < 2 ? [] : [`${words.said}:\n${listOf(view, said, own)}`]),
  ];
  return { contents: { kind: 'markdown', value: parts.join('\n\n') }, range: rangeOf(lines, own.place) };
}

/** What a name is, where it is declared, and its values in the document that says it here. */
function nameHover(view: View, offset: number): Hover | null {
  const { checked, uri, lines, lang } = view;
  const written = checked === null ? null : nameAt(checked.model, uri, offset);
  if (checked === null || written === null) return null;
  const { model } = checked;
  const words = WORDS[lang];
  const declared = declarationsOf(model, written.name)
    .slice(0, MOST_SAID)
    .map((place) => whereOf(view, place));
  const parts = [
    headOf(model, written, words.kinds),
    ...(declared.length === 0 ? [] : [`${words.declared} ${declared.join('; ')}`]),
    ...valuesOf(checked, written),
  ];
  return { contents: { kind: 'markdown', value: parts.join('\n\n') }, range: rangeOf(lines, written.span) };
}

type Kinds = Readonly<Record<keyof typeof WORDS.id.kinds, string>>;

function headOf(model: Model, { name, text }: Written, kinds: Kinds): string {
  if (name.kind === 'data') {
    const title = name.subject === null ? null : model.dataTitle(name.subject, name.measure);
    return `data **${escaped(title ?? text)}**`;
  }
  if (name.kind === 'dokumen') return `${kinds.dokumen} **${escaped(model.documents[name.document]?.title || text)}**`;
  if (name.kind === 'nomor') return `${name.what} **${escaped(name.number)}**`;
  if (name.kind !== 'subjek') return `${kinds[name.kind]} **${escaped(text)}**`;
  const { kind = '', title = '', code = null, kode = null } = model.subjects[name.subject] ?? {};
  const beside = [code, kode].filter((one) => one !== null && one !== text && one !== title);
  return [`${kind} **${escaped(title || text)}**`, ...beside.map((one) => `\`${one}\``)].join(' ');
}

/** `2024: target 60, realisasi 58` */
function valuesOf(checked: CheckResult, { name, file, entry }: Written): readonly string[] {
  if (name.kind !== 'subjek') return [];
  const { year, values } = mainValues(checked, name.subject, documentAt(checked.model, file, entry));
  if (values.length === 0) return [];
  const said = values.map(({ measure, text }) => `${measure} **${escaped(text)}**`).join(', ');
  return [year === null ? said : `${year}: ${said}`];
}

function whereOf(view: View, { uri, start }: Place): string {
  const line = (view.linesOf(uri)?.lineOf(start) ?? 0) + 1;
  return `${escaped(nameOf(uri))} ${WORDS[view.lang].line} ${line}`;
}

function listOf(view: View, said: readonly Said[], own: Said): string {
  const words = WORDS[view.lang];
  const rows = said.slice(0, MOST_SAID).map((one) => {
    const where = one.claim === own.claim ? words.here : whereOf(view, one.place);
    return `- ${escaped(one.text)}: ${where}${one.rejected ? ` – **${words.wrong}**` : ''}`;
  });
  return [...rows, ...(said.length > MOST_SAID ? [`- ${words.more(said.length - MOST_SAID)}`] : [])].join('\n');
}

/** An amount of money as it is said; null for any other number. */
const inWords = ({ value, text }: Said): string | null =>
  value === null || !text.startsWith('Rp') ? null : terbilang(value);

/** Titles are somebody's text, not markup. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
