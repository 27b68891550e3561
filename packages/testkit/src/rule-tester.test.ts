import type { Finding } from '@sakip-lint/checker';
import { expect, it } from 'vitest';
import { type Checker, reportTester } from './rule-tester.ts';

/** A checker that reports every `x`, and offers `y` for it where `fix` says what. */
const checker = (fix: string | null): Checker => ({
  check: (files) => ({
    faults: 0,
    findings: [...files].flatMap(([uri, text]) =>
      [...text.matchAll(/x/g)].map((hit): Finding => {
        const place = { uri, start: hit.index, end: hit.index + 1 };
        return {
          rule: 'uji/x',
          severity: 'error',
          message: { key: 'x', args: { at: String(hit.index) } },
          primary: place,
          labels: [],
          notes: [],
          fixes: fix === null ? [] : [{ title: { key: 't', args: {} }, safety: 'safe', edits: [{ place, text: fix }] }],
          fingerprint: 'uji/x',
        };
      }),
    ),
  }),
  render: (message) => `${message.key} ${message.args['at'] ?? ''}`,
});

it('accepts what is reported where the marker stands', () => {
  const expectReport = reportTester(checker(null));
  expectReport('a «x» b').toReport({ rule: 'uji/x', message: /x 2/, severity: 'error', labels: [], fixes: 0 });
  expectReport('a x b').toReport({ rule: 'uji/x', at: 'x' });
  expectReport('a b').toBeValid();
  expectReport('a b c').toBeSilent('uji/x');
  expectReport({ 'a.sakip': 'b', 'c.sakip': '«x»' }).toReport({ rule: 'uji/x', file: 'c.sakip' });
});

it('refuses a wrong place, number, level, message or rule', () => {
  const expectReport = reportTester(checker(null));
  expect(() => expectReport('a x «b»').toReport({ rule: 'uji/x' })).toThrow(/marker/);
  expect(() => expectReport('x x').toReport({ rule: 'uji/x', at: 'x' })).toThrow(/expected 1 findings, got 2/);
  expect(() => expectReport('x').toReport({ rule: 'uji/x', at: 'x', severity: 'hint' })).toThrow(/level/);
  expect(() => expectReport('x').toReport({ rule: 'uji/x', at: 'x', message: 'y' })).toThrow(/match y/);
  expect(() => expectReport('x').toReport({ rule: 'uji/y', at: 'x' })).toThrow(/other rules/);
  expect(() => expectReport('x').toBeValid()).toThrow(/no finding/);
  expect(() => expectReport('x').toBeSilent()).toThrow(/silence/);
});

it('refuses a case that stands twice', () => {
  const expectReport = reportTester(checker(null));
  expectReport('b').toBeValid();
  expect(() => expectReport('b').toBeValid()).toThrow(/another test/);
});

it('applies fixes, and refuses those that change nothing or leave their finding', () => {
  reportTester(checker('y'))('a x').applyFix('uji/x').toEqual('a y');
  expect(() => reportTester(checker('x'))('a x').toReport({ rule: 'uji/x', at: 'x' })).toThrow(/changes nothing/);
  expect(() => reportTester(checker('xx'))('a x').applyFix('uji/x')).toThrow(/leaves its finding/);
  expect(() => reportTester(checker(null))('a x').applyFix('uji/x')).toThrow(/with a fix/);
});
