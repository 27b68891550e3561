/** Holds the hand-written grammar against the language table. */
import { describe, expect, it } from 'vitest';
import { parse } from '../index.ts';
import { KINDS } from './kinds.ts';
import { MEASURES } from './measures.ts';
import { nearest } from './nearest.ts';
import { PROPERTIES, type PropertyBlock } from './properties.ts';
import { STATEMENT_FACTS } from './statements.ts';
import { VERBS } from './verbs.ts';

const faults = (text: string): string[] => parse(text, 'a.sakip').faults.map((fault) => `${fault.code}: ${text}`);

const AROUND: Readonly<Record<PropertyBlock, (entry: string) => string>> = {
  berkas: (entry) => entry,
  dokumen: (entry) => `dokumen "A" {\n  ${entry}\n}`,
  subjek: (entry) => `sasaran "A" {\n  ${entry}\n}`,
  indikator: (entry) => `indikator "A" {\n  ${entry}\n}`,
  anggaran: (entry) => `program "A" {\n  ${entry}\n}`,
  ukuran: (entry) => `ukuran a untuk program {\n  ${entry}\n}`,
};

describe('language table', () => {
  it('every statement has an example that parses, and says what it is in both languages', () => {
    for (const { word, example, id, en } of STATEMENT_FACTS) {
      expect(faults(example)).toEqual([]);
      expect(example).toContain(word);
      expect(id).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  it('every property parses as that property in every block it may stand in', () => {
    for (const { name, example, blocks } of PROPERTIES) {
      for (const block of blocks) {
        const text = AROUND[block](example);
        const tree = parse(text, 'a.sakip');
        expect(tree.faults, text).toEqual([]);
        expect(tree.nodeOf(tree.entries.count - 1), text).toMatchObject({ kind: 'properti', name });
      }
    }
  });

  it('every value of a property of a closed set parses', () => {
    for (const { words, values, blocks } of PROPERTIES) {
      for (const value of values)
        expect(faults(AROUND[blocks[0] as PropertyBlock](`${words[0]} ${value}`))).toEqual([]);
    }
  });

  it('every kind heads a block, by each of its words', () => {
    for (const { kind, synonyms } of KINDS) {
      for (const word of [kind, ...synonyms]) {
        const tree = parse(`${word} "A" {\n}`, 'a.sakip');
        expect(tree.faults).toEqual([]);
        expect(tree.nodeOf(0)).toMatchObject({ kind: 'subjek', subject: kind });
      }
    }
  });

  it('every verb is read as what it means', () => {
    for (const { verb, words } of VERBS) {
      for (const word of words) {
        const tree = parse(`narasi "1" {\n  a.capaian ${word}\n}`, 'a.sakip');
        expect(tree.faults, word).toEqual([]);
        expect(tree.nodeOf(1), word).toMatchObject({ kind: 'tren', verb });
      }
    }
  });

  it('no phrase means two verbs', () => {
    const words = VERBS.flatMap((fact) => fact.words);
    expect(new Set(words).size).toBe(words.length);
  });

  it('every measure can be claimed', () => {
    for (const { word } of MEASURES) {
      const tree = parse(`program "A" {\n  ${word} 5\n}`, 'a.sakip');
      expect(tree.nodeOf(1), word).toMatchObject({ kind: 'isian', measure: { text: word } });
    }
  });
});

describe('did you mean', () => {
  it('offers the nearest word for a statement and for a property of the document', () => {
    const tree = parse('progrm "A" {\n  pagu 5\n}\ndokumen "B" {\n  tahunn 2024\n  capaian 5%\n}\n', 'a.sakip');
    expect(tree.faults.map(({ code, args, fix }) => [code, args['mungkin'], fix?.text])).toEqual([
      ['kata.tak_dikenal', 'program', 'program'],
      ['kata.tak_dikenal', 'tahun', 'tahun'],
    ]);
  });

  it('offers nothing that is far', () => {
    expect(nearest('xyz', ['program', 'kegiatan'])).toBeNull();
    expect(nearest('kegitan', ['program', 'kegiatan'])).toBe('kegiatan');
    expect(nearest('rumsu', ['rumus'])).toBe('rumus');
    expect(nearest('a', ['b'])).toBeNull();
  });
});
