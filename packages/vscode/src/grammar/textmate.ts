/**
 * The TextMate grammar, for the moment before the server answers and for whatever shows code without one. It says only what a
 * single line can tell; words that need more to be known stay plain. A projection of the language table.
 */
import {
  CLAUSE_WORDS,
  EQUAL_FILLERS,
  EQUAL_WORDS,
  FUNCTIONS,
  KIND_OF,
  MEASURES,
  PARTS,
  PROPERTIES,
  RESERVED_WORDS,
  STATEMENT_FACTS,
  VERB_WORDS,
  VERSION_WORDS,
} from '@sakip-lint/language';

export interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Pattern[] }>>;
}

export interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
}

/** Scopes by what a token is; the manifest maps semantic tokens to the same. */
export const SCOPES = {
  comment: 'comment.line.number-sign.sakip',
  keyword: 'keyword.control.sakip',
  property: 'variable.other.property.sakip',
  string: 'string.quoted.double.sakip',
  number: 'constant.numeric.sakip',
  operator: 'keyword.operator.sakip',
  variable: 'variable.other.sakip',
  function: 'support.function.sakip',
  enumMember: 'constant.language.sakip',
  type: 'entity.name.type.sakip',
} as const;

/** Where an entry begins. */
const START = '(?:^|(?<=[{;]))\\s*';
const WORD_END = '(?![\\p{L}\\p{N}_])';
const WORD_START = '(?<![\\p{L}\\p{N}_])';

/** One of `words`, whole, the longest first; blanks in a phrase as they come. */
function oneOf(words: Iterable<string>): string {
  const all = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?i:${all.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')})`;
}

const KINDS = oneOf(KIND_OF.keys());
const STARTS = oneOf([...STATEMENT_FACTS.map(({ word }) => word), ...KIND_OF.keys()]);
const MEASURE = oneOf(MEASURES.map(({ word }) => word));
/** `mendukung` is followed by names, not by a value. */
const PROPERTY = oneOf(PROPERTIES.filter(({ name }) => name !== 'mendukung').flatMap(({ words }) => words));
const KEYWORDS = oneOf([
  ...RESERVED_WORDS,
  ...CLAUSE_WORDS,
  ...EQUAL_WORDS.keys(),
  ...EQUAL_FILLERS,
  ...VERB_WORDS,
  // Properties that stand in heads too.
  ...PROPERTIES.filter(({ name, example }) => example === name).flatMap(({ words }) => words),
  'mendukung',
]);
const PERIODS = oneOf([...PARTS.keys(), ...VERSION_WORDS, 'awal', 'akhir', 'sebelumnya']);
const MONTHS = oneOf([...PARTS].filter(([, part]) => part > 6).map(([word]) => word));
const CALLS = oneOf(FUNCTIONS.map(({ word }) => word));

const NUMBER = '(?i:Rp\\.?\\s*)?\\d(?:[\\d.,]*\\d)?(?:,-)?';
const UNITS = oneOf([...KIND_OF.keys(), ...MEASURES.map(({ word }) => word)]);

const whole = (words: string): string => `${WORD_START}${words}${WORD_END}`;

export const grammar = (): Grammar => ({
  name: 'sakip',
  scopeName: 'source.sakip',
  fileTypes: ['sakip'],
  patterns: ['comment', 'table', 'row', 'pasted', 'property', 'start', 'value'].map((name) => ({
    include: `#${name}`,
  })),
  repository: {
    comment: { patterns: [{ name: SCOPES.comment, match: '(?:^|(?<=\\s))#(?=\\s|$).*$' }] },
    table: {
      patterns: [
        {
          // A pasted caption, whose title may go on below it.
          begin: `^\\s*((?i:tabel))${WORD_END}(?=\\s+[^"“{|=]*$)`,
          beginCaptures: { '1': { name: SCOPES.keyword } },
          end: '(?=^\\s*(?:\\||$))|(?=^.*\\t)',
        },
        {
          begin: `^\\s*((?i:tabel))${WORD_END}(?!\\s*\\.)`,
          beginCaptures: { '1': { name: SCOPES.keyword } },
          end: '$',
          patterns: [
            // Whatever stands within is a row.
            { begin: '\\{', end: '\\}', patterns: [{ include: '#comment' }, { include: '#row' }] },
            { include: '#value' },
          ],
        },
      ],
    },
    row: {
      patterns: [
        {
          begin: '^\\s*(?=\\|)',
          end: '(?<=\\|)(?!.*\\|)|$',
          patterns: [
            { match: '\\\\\\|' },
            {
              // A lone small number or year may be a head's: those stay plain.
              match:
                '(?<=\\|)\\s*+((?!\\(?(?:\\d{1,2}|(?:19|20)\\d\\d)\\)?\\s*\\|)[-–(]?\\s*(?i:Rp\\.?)?\\s*\\d[\\d.,]*(?:,-)?\\s*%?\\)?)\\s*(?=\\|)',
              captures: { '1': { name: SCOPES.number } },
            },
          ],
        },
      ],
    },
    // Cells between tabs are read by their column; rows go on as long as there are tabs.
    pasted: { patterns: [{ begin: '^[^"{}#|\\n]*[^\\s"{}#|]\\t.*$', end: '^(?=[^\\t]*$)' }] },
    property: {
      patterns: [
        {
          begin: `${START}(${PROPERTY})${WORD_END}(?!\\s*[.(])`,
          beginCaptures: { '1': { name: SCOPES.property } },
          end: '(?=[;{}])|$',
          patterns: [
            { include: '#comment' },
            { include: '#string' },
            { include: '#number' },
            { include: '#operator' },
            { name: SCOPES.enumMember, match: '[\\p{L}_][\\p{L}\\p{N}_]*' },
          ],
        },
      ],
    },
    start: {
      patterns: [
        {
          match: `${START}(${STARTS})${WORD_END}(?!\\s*\\.)(?:\\s+(?!${KEYWORDS}${WORD_END})([\\p{L}_][\\p{L}\\p{N}_]*)(?=\\s*["{]))?`,
          captures: { '1': { name: SCOPES.keyword }, '2': { name: SCOPES.variable } },
        },
        {
          match: `${START}(${PERIODS})(?=\\s*:)`,
          captures: { '1': { name: SCOPES.enumMember } },
        },
        { match: `${START}(${MEASURE})${WORD_END}(?!\\s*\\.)`, captures: { '1': { name: SCOPES.property } } },
        // A name, whatever it is called.
        { match: `${START}([\\p{L}_][\\p{L}\\p{N}_]*)(?=\\s*\\.)`, captures: { '1': { name: SCOPES.variable } } },
      ],
    },
    value: {
      patterns: [
        { include: '#comment' },
        { include: '#string' },
        { include: '#number' },
        { include: '#operator' },
        { name: SCOPES.property, match: `(?<=\\.)${MEASURE}${WORD_END}` },
        // What stands behind a dot is a name.
        { match: '(?<=\\.)[\\p{L}_][\\p{L}\\p{N}_]*' },
        { name: SCOPES.function, match: `(?<=[\\s=:(*+/^;-])${CALLS}(?=\\()` },
        { name: SCOPES.keyword, match: whole(KEYWORDS) },
        { name: SCOPES.enumMember, match: whole(PERIODS) },
        { name: SCOPES.property, match: whole(MEASURE) },
        { name: SCOPES.keyword, match: whole(KINDS) },
        { match: '[\\p{L}_][\\p{L}\\p{N}_]*' },
      ],
    },
    string: {
      patterns: [
        { name: SCOPES.string, match: '"(?:\\\\.|[^"\\\\])*(?:"|$)' },
        { name: SCOPES.string, match: '[“”„](?:[^“”"])*(?:[“”"]|$)' },
      ],
    },
    number: {
      patterns: [
        { name: SCOPES.number, match: `${WORD_START}\\d{1,2}\\s+${MONTHS}\\s+\\d{4}${WORD_END}` },
        {
          // A word behind it is its unit, whatever else it may be elsewhere.
          match: `${WORD_START}(${NUMBER})(?:\\s+${UNITS}${WORD_END})?(?![\\p{L}_])`,
          captures: { '1': { name: SCOPES.number } },
        },
      ],
    },
    operator: {
      patterns: [
        { name: SCOPES.operator, match: `${WORD_START}(?i:s\\.\\s?d\\.?|s/d)(?![\\p{L}_])` },
        { name: SCOPES.operator, match: '[<>]=?|[=≤≥≠+×÷*^]|(?<=\\s)[-/](?=\\s)' },
      ],
    },
  },
});

/** As it is stored. */
export const grammarText = (): string => `${JSON.stringify(grammar(), null, 2)}\n`;
