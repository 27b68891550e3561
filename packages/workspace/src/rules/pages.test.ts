import { readFileSync } from 'node:fs';
import { withOptions } from '@sakip-lint/checker/pages';
import { parse } from '@sakip-lint/language';
import { expect, test } from 'vitest';
import { pageOf, pagesText, SCHEMA, schemaText, TARGET } from '../../scripts/pages.ts';
import { readConfig } from '../config/read.ts';
import { fakeEngine } from '../fake-engine.fixture.ts';
import { memoryHost } from '../host.ts';
import { load } from '../load.ts';
import { fileMessages } from '../messages.ts';
import { loadRender } from '../render.ts';
import { fileRules, loadFilePage } from './index.ts';

/** An example as bytes: `␀` stands for a NUL, and "ANSI" is said in the page's own words. */
function bytesOf(example: string, ansi: boolean): Uint8Array {
  const text = example.replaceAll('␀', '\0');
  return ansi ? Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1') : Buffer.from(text, 'utf8');
}

async function rulesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const uri = 'file:///laporan/laporan.sakip';
  const settings = { engine: { ...fakeEngine, parse }, levels: new Map() };
  const snapshot = await load(memoryHost(new Map([[uri, bytes]])), settings, [uri]);
  expect(snapshot.faults).toEqual([]);
  return (snapshot.findings.get(uri) ?? []).map((finding) => finding.rule);
}

test('the generated pages are fresh', () => {
  const fresh = 'run: npm run generate -w @sakip-lint/workspace';
  expect(readFileSync(TARGET, 'utf8'), fresh).toBe(pagesText());
  for (const rule of fileRules) expect(pageOf(rule.id), fresh).toBe(withOptions(pageOf(rule.id), rule));
});

test('the schema of the configuration is fresh', () => {
  expect(readFileSync(SCHEMA, 'utf8'), 'run: npm run generate -w @sakip-lint/workspace').toBe(schemaText());
});

test.each(fileRules.map(({ id }) => id))('the examples on the page of %s do as it says', async (id) => {
  const page = (await loadFilePage(id)) ?? '';
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map((match) => match[1]);
  expect(headings).toEqual([id, 'Apa', 'Mengapa', 'Dasar', 'Salah', 'Benar', 'Memperbaiki', 'Opsi']);
  if (id.startsWith('konfigurasi/')) {
    const [bad = '', good = ''] = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
    const told = (text: string) => readConfig('file:///w/sakip.config.json', bytesOf(text, false)).problems;
    expect(told(bad).map(({ rule }) => rule)).toEqual([id]);
    expect(told(good)).toEqual([]);
    return;
  }
  const [bad = '', good = ''] = [...page.matchAll(/^```sakip\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  expect(await rulesOf(bytesOf(bad, id === 'sintaks/pengodean'))).toEqual([id]);
  expect(await rulesOf(bytesOf(good, false))).toEqual([]);
});

test('every-message-in-both-languages, with the same holes', () => {
  const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [key, { id, en }] of Object.entries(fileMessages)) {
    expect(en, key).not.toBe(id);
    expect(holes(en), key).toEqual(holes(id));
  }
  for (const { id, summary } of fileRules) {
    expect(summary.en, id).not.toBe(summary.id);
    expect(Object.keys(fileMessages).some((key) => key.startsWith(id))).toBe(true);
  }
});

test('a page of another rule is not here', async () => {
  expect(await loadFilePage('kinerja/capaian')).toBeNull();
});

test('texts of files are filled, all others are the checker’s', async () => {
  const render = await loadRender();
  expect(render({ key: 'sintaks/bukan_teks', args: { apa: 'PDF' } }, 'id')).toContain('berkas PDF,');
  expect(() => render({ key: 'tidak.ada', args: {} }, 'id')).toThrow(RangeError);
});
