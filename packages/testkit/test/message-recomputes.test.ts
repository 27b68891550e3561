import { render } from '@sakip-lint/checker/messages';
import { expect, it } from 'vitest';
import { checkTexts } from '../src/check-texts.ts';
import { examples } from '../src/examples.ts';
import { calculationsIn } from '../src/message-reader.ts';

/** Without what a message quotes from the report, whose calculation is the one that is wrong. */
const ownWords = (text: string): string => text.replace(/tertulis "[^"]*"/gi, '');

it('message-recomputes: every calculation in an Indonesian message comes out as printed', () => {
  let recomputed = 0;
  const wrong: string[] = [];
  for (const { name, files } of examples()) {
    for (const finding of checkTexts(files).findings) {
      for (const message of [finding.message, ...finding.notes, ...finding.labels.map((label) => label.message)]) {
        for (const calculation of calculationsIn(ownWords(render(message, 'id')))) {
          recomputed++;
          if (!calculation.holds) wrong.push(`${name} ${finding.rule}: ${calculation.text} gives ${calculation.gives}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(recomputed, 'no message writes a calculation out').toBeGreaterThan(0);
});

it('no message says a number is not itself', () => {
  for (const { files } of examples()) {
    for (const finding of checkTexts(files).findings) {
      const text = render(finding.message, 'id');
      for (const [, left, right] of text.matchAll(
        /(?<![\d.,])([\d.]+(?:,\d+)?%?) bukan (?:Rp ?)?([\d.]+(?:,\d+)?%?)(?![\d,])/g,
      )) {
        expect(left, text).not.toBe(right);
      }
    }
  }
});
