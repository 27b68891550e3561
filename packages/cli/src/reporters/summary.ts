/** The last line of a report: what was found, and what a `# sakip-abaikan` keeps back. */
import { type Lang, say } from '../messages.ts';
import type { Summary } from '../told.ts';

export function summaryText(lang: Lang, summary: Summary): string {
  const counts = say(lang, 'summary.counts', { ...summary });
  return summary.suppressed === 0 ? counts : `${counts}; ${say(lang, 'summary.suppressed', { ...summary })}`;
}
