import { expect, it } from 'vitest';
import { checker, checkTexts } from '../src/check-texts.ts';
import { examples } from '../src/examples.ts';
import { applyEdits, faultOfFix } from '../src/rule-tester.ts';

const deep = process.env['DEEP'] === '1';
/** Each fix costs a whole check. */
const MOST = deep ? Number.POSITIVE_INFINITY : 12;

it('fix-removes-its-finding: each fix alone changes something, parses, and leaves no such finding', () => {
  for (const { name, files } of examples()) {
    const before = checkTexts(files);
    const fixes = before.findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
    const step = Math.max(1, Math.ceil(fixes.length / MOST));
    for (const { finding, fix } of fixes.filter((_, k) => k % step === 0)) {
      expect(faultOfFix(checker, files, finding, fix, before), `${name}: ${finding.rule}`).toBeNull();
    }
  }
});

it('fix-converges: applying safe fixes again and again ends, and what is left has no safe fix', () => {
  for (const { name, files } of examples()) {
    let texts = new Map(files);
    for (let round = 0; ; round++) {
      expect(round, `${name} does not converge`).toBeLessThan(20);
      const safe = checkTexts(texts).findings.flatMap(({ fixes }) =>
        fixes.filter(({ safety }) => safety === 'safe').slice(0, 1),
      );
      if (safe.length === 0) break;
      const taken: (typeof safe)[number]['edits'][number][] = [];
      for (const { edits } of safe) {
        const clash = edits.some(({ place }) =>
          taken.some(
            (other) =>
              other.place.uri === place.uri && other.place.start <= place.end && place.start <= other.place.end,
          ),
        );
        if (!clash) taken.push(...edits);
      }
      const after = applyEdits(texts, taken);
      expect(after).not.toBeNull();
      texts = after as Map<string, string>;
    }
  }
});
