import { expectReport } from '@sakip-lint/testkit';
import { describe, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { rules } from './index.ts';
import { parsePage } from './page.ts';
import { pages } from './pages.generated.ts';

describe('the examples of every page', () => {
  for (const rule of rules) {
    it(`${rule.id}: the bad one is reported, the good one is clean`, () => {
      const page = parsePage(pages[rule.id] ?? '');
      const bad = expectReport(page.bad);
      // A rule that explains adds a note to what another found.
      const explains = ({ notes }: Finding) => notes.some(({ key }) => key.startsWith(rule.id.replace('/', '.')));
      const isTold = (finding: Finding) => (rule.explain === undefined ? finding.rule === rule.id : explains(finding));
      if (!bad.findings.some(isTold)) bad.toReport({ rule: rule.id });
      // Pages may share a good example; the comment tells the tester's duplicates apart.
      expectReport(`${page.good}\n# ${rule.id}\n`).toBeValid();
    });
  }
});
