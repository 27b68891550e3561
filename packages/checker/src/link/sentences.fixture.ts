/** Sentences of real form, each with its numbers right and with each one wrong. */
import { expectReport, variantsOf } from '@sakip-lint/testkit';
import { expect, it } from 'vitest';

/** `{{right|wrong}}`: silent where all is right, found where any one is wrong, and read to its end in any case. */
export function eachOf(report: string, sentences: readonly string[]): void {
  it.each(sentences)('%s', (sentence) => {
    const { right, wrong } = variantsOf(sentence);
    const say = (said: string): string => `${report}\nnarasi "3.9" {\n  ${said}\n}\n`;
    expectReport(say(right)).toBeSilent();
    expectReport(say(right)).toBeSilent('sintaks/kalimat');
    for (const one of wrong) {
      const rules = expectReport(say(one)).findings.flatMap(({ rule, severity }) =>
        severity === 'error' || severity === 'warning' ? [rule] : [],
      );
      expect(rules, one).not.toEqual([]);
      expect(
        rules.filter((rule) => rule.startsWith('sintaks/')),
        one,
      ).toEqual([]);
    }
  });
}
