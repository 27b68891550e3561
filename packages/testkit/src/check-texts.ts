/** The real checker over texts in memory. */
import { check, type Finding } from '@sakip-lint/checker';
import { render } from '@sakip-lint/checker/messages';
import { familiesOf } from './families.ts';
import { type CheckedTexts, type Checker, type Report, type ReportText, reportTester } from './rule-tester.ts';

/** Checks files as a run of the command line would: family by family, all of them reported. */
export function checkTexts(files: ReadonlyMap<string, string>): CheckedTexts {
  const findings: Finding[] = [];
  let faults = 0;
  for (const family of familiesOf(files)) {
    findings.push(...check(family.map((file) => ({ ...file, reported: true }))).findings);
    for (const { tree } of family) faults += tree.faults.filter(({ rule }) => rule.startsWith('sintaks/')).length;
  }
  return { findings, faults };
}

export const checker: Checker = { check: checkTexts, render };

/** `expectReport(text).toReport({ rule, at, message })`, `.toBeValid()`, `.applyFix(rule).toEqual(text)`. */
export const expectReport: (text: ReportText) => Report = reportTester(checker);
