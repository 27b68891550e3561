/** One line per finding: `file:line:column: severity rule: message`, which editors and CI know how to read. */
import { say } from '../messages.ts';
import { ascii, safe } from '../text.ts';
import type { Reporter } from './reporter.ts';
import { summaryText } from './summary.ts';

export const concise: Reporter = function* (report, look) {
  const show = (text: string): string => {
    const line = safe(text.replaceAll(/\s*[\r\n]+\s*/g, ' '));
    return look.utf8 ? line : ascii(line);
  };
  for (const { file, range, severity, rule, message } of report.findings) {
    const word = say(look.lang, `severity.${severity}`);
    yield show(`${file}:${range.start.line}:${range.start.column}: ${word} ${rule}: ${message}`);
    yield '\n';
  }
  yield `${summaryText(look.lang, report.summary)}\n`;
};
