/** What is under the pointer: a number with its quantity, a rule's name with its page. */
import { aboutClaim, claimAt, type Said } from '@sakip-lint/checker/ask';
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
  },
  en: {
    computed: 'Calculation',
    said: 'Stated in',
    wrong: 'does not fit',
    here: 'here',
    more: (n: number) => `and ${n} more places`,
    line: 'line',
  },
} as const;

export async function hoverAt(view: View, offset: number): Promise<Hover | null> {
  return (await ruleHover(view, offset)) ?? numberHover(view, offset);
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

function listOf(view: View, said: readonly Said[], own: Said): string {
  const words = WORDS[view.lang];
  const rows = said.slice(0, MOST_SAID).map((one) => {
    const line = (view.linesOf(one.place.uri)?.lineOf(one.place.start) ?? 0) + 1;
    const where = one.claim === own.claim ? words.here : `${escaped(nameOf(one.place.uri))} ${words.line} ${line}`;
    return `- ${escaped(one.text)}: ${where}${one.rejected ? ` – **${words.wrong}**` : ''}`;
  });
  return [...rows, ...(said.length > MOST_SAID ? [`- ${words.more(said.length - MOST_SAID)}`] : [])].join('\n');
}

/** An amount of money as it is said; null for any other number. */
const inWords = ({ value, text }: Said): string | null =>
  value === null || !text.startsWith('Rp') ? null : terbilang(value);

/** Titles are somebody's text, not markup. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
