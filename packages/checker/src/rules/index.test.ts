import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indexText, pageOf, pagesText, RULES, ruleIds } from '../../scripts/rules.ts';
import { templateOf } from '../messages/render.ts';
import { loadPage, ruleById, rules } from './index.ts';
import { withOptions } from './options-text.ts';
import { parsePage } from './page.ts';

const fresh = 'run: npm run generate -w @sakip-lint/checker';

it('the generated list and pages are fresh', () => {
  const ids = ruleIds();
  const read = (name: string) => readFileSync(new URL(name, RULES), 'utf8');
  expect(read('index.generated.ts'), fresh).toBe(indexText(ids));
  expect(read('pages.generated.ts'), fresh).toBe(pagesText(ids));
  for (const rule of rules) expect(pageOf(rule.id), fresh).toBe(withOptions(pageOf(rule.id), rule));
});

it('every-rule-has-page-and-tests: page, test with two cases or more, summary in both languages', () => {
  for (const rule of rules) {
    const test = new URL(`${rule.id}.test.ts`, RULES);
    expect(existsSync(test), `${rule.id} has no test`).toBe(true);
    const cases = readFileSync(test, 'utf8').match(/^\s*(?:it|test)(?:\.each)?\(/gm) ?? [];
    expect(cases.length, `${rule.id} has fewer than two tests`).toBeGreaterThanOrEqual(2);
    expect(parsePage(readFileSync(new URL(`${rule.id}.md`, RULES), 'utf8')).id).toBe(rule.id);
    expect(rule.summary.id.trim()).not.toBe('');
    expect(rule.summary.en.trim()).not.toBe('');
    expect(rule.summary.en).not.toBe(rule.summary.id);
  }
});

it('every file of a rules folder that exports a rule is in the list', () => {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^\w+\/\w+\.ts$/.test(file))
    .filter((file) => /^export const rule\b/m.test(readFileSync(new URL(file, RULES), 'utf8')))
    .map((file) => file.slice(0, -3));
  expect(rules.map((rule) => rule.id).sort(), `each needs its page; ${fresh}`).toEqual(files.sort());
});

it('a page is loaded by id', async () => {
  for (const rule of rules) expect((await loadPage(rule.id))?.id).toBe(rule.id);
  expect(await loadPage('tidak/ada')).toBeNull();
  expect(ruleById('tidak/ada')).toBeUndefined();
  expect(() => templateOf('tidak.ada')).toThrow(RangeError);
});
