/** The guide for authors: its examples are checked, and the findings it prints are those that are told. */
import { readFileSync } from 'node:fs';
import { render } from '@sakip-lint/checker/messages';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check-texts.ts';
import { examples, RAGAM } from '../src/examples.ts';

const guide = readFileSync(new URL('../../language/docs/panduan.md', import.meta.url), 'utf8');
const SEVERITY = { error: 'kesalahan', warning: 'peringatan', info: 'info', hint: 'saran' } as const;

const told = (text: string): string[] => toldOf(new Map([['laporan.sakip', text]]));
const toldOf = (files: ReadonlyMap<string, string>): string[] =>
  checkTexts(files).findings.map(
    ({ severity, rule, message }) => `${SEVERITY[severity]} ${rule}: ${render(message, 'id')}`,
  );

const right = [...guide.matchAll(/^```sakip\n([\s\S]*?)^```$/gm)].map((found) => found[1] as string);
const wrong = [...guide.matchAll(/^```sakip keliru\n([\s\S]*?)^```$\n\n((?:> .*\n)+)/gm)].map(
  (found) => [found[1] as string, (found[2] as string).replace(/^> /gm, '').trimEnd().split('\n')] as const,
);
/** Files that the guide shows one after the other and that use each other. */
const family = new Map(
  [...guide.matchAll(/^```sakip (\S+\.sakip)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
);
const titleOf = (text: string): string => text.split('\n', 1)[0] as string;

describe('examples that are right', () => {
  it('are most of the guide', () => expect(right.length).toBeGreaterThan(wrong.length));
  it.each(right.map((text) => [titleOf(text), text]))('%s', (_, text) => expect(told(text)).toEqual([]));
});

describe('documents that use each other', () => {
  it('agree', () => {
    expect([...family.keys()]).toEqual(['renstra.sakip', 'pk.sakip', 'lkj.sakip']);
    expect(toldOf(family)).toEqual([]);
  });
  it('are held against each other', () => {
    const pk = (family.get('pk.sakip') as string).replace('93%', '95%');
    expect(toldOf(new Map([...family, ['pk.sakip', pk]])).join()).toContain('kesalahan konsistensi/dokumen');
  });
});

describe('examples that are wrong', () => {
  it('are there', () => expect(wrong.length).toBeGreaterThan(0));
  it.each(wrong.map(([text, findings]) => [titleOf(text), text, findings] as const))('%s', (_, text, findings) =>
    expect(told(text)).toEqual(findings),
  );
});

describe('how to quote …', () => {
  const index = guide.slice(guide.lastIndexOf('\n## Bagaimana mengutip'));
  const linked = [...index.matchAll(/\]\(\.\.\/\.\.\/\.\.\/examples\/([a-z0-9/-]+)\)$/gm)].map((found) => found[1]);
  it('every structure that has an example, once (a new one gets its line in panduan.md)', () => {
    const folders = examples().flatMap(({ name }) => (name.startsWith(`${RAGAM}/`) ? [name] : []));
    expect(linked.sort()).toEqual(folders.sort());
  });
});
