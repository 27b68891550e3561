/** What an action says it does, it does: over all examples, with numbers and names changed at random. */
import { check, type Edit, type Finding } from '@sakip-lint/checker';
import { aboutClaim, claimAt, everywhere, remediesFor, type Said } from '@sakip-lint/checker/ask';
import { parse, toCanonical, trimZeros } from '@sakip-lint/language';
import { examples } from '@sakip-lint/testkit';
import { emptySnapshot, familyOf, type Snapshot, update } from '@sakip-lint/workspace';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const deep = process.env['DEEP'] === '1';
const small = examples().filter(({ files }) => [...files.values()].join('').length < 30_000);

type Texts = ReadonlyMap<string, string>;

function snapshotOf(texts: Texts): Snapshot {
  const changes = [...texts].map(([path, text]) => ({
    kind: 'put' as const,
    uri: `file:///w/${path}`,
    content: { text, encoding: 'utf-8' as const, lossy: false, problems: [] },
    root: 'file:///w',
    reported: true,
  }));
  return update(emptySnapshot({ engine: { parse, check }, levels: new Map() }), changes);
}

function applied(texts: Texts, edits: readonly Edit[]): Texts {
  const next = new Map(texts);
  for (const [path, text] of texts) {
    const own = edits.filter(({ place }) => place.uri === `file:///w/${path}`);
    own.sort((a, b) => b.place.start - a.place.start);
    next.set(
      path,
      own.reduce((all, { place, text: by }) => all.slice(0, place.start) + by + all.slice(place.end), text),
    );
  }
  return next;
}

/** Where an offset is after edits before it. */
const moved = (uri: string, offset: number, edits: readonly Edit[]): number =>
  edits
    .filter(({ place }) => place.uri === uri && place.end <= offset)
    .reduce((at, { place, text }) => at + text.length - (place.end - place.start), offset);

const findingsIn = (snapshot: Snapshot): readonly Finding[] => [...snapshot.findings.values()].flat();

const syntaxIn = (snapshot: Snapshot): number =>
  findingsIn(snapshot).filter(({ rule }) => rule.startsWith('sintaks/')).length;

const isSameFinding = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.fingerprint === b.fingerprint;

const saidBy = ({ value, text }: Said): string =>
  value === null ? text.replaceAll('"', '') : toCanonical(trimZeros(value));

/** An example with one match of a pattern in one of its files written otherwise. */
function changed(pattern: RegExp, by: (match: string, nth: number) => string): fc.Arbitrary<Texts> {
  return fc
    .record({ example: fc.constantFrom(...small), file: fc.nat(), at: fc.nat(), nth: fc.nat(9) })
    .map(({ example: { files }, file, at, nth }) => {
      const [path, text] = [...files][file % files.size] as [string, string];
      const matches = [...text.matchAll(pattern)];
      const match = matches[at % Math.max(matches.length, 1)];
      if (match === undefined) return files;
      const next = text.slice(0, match.index) + by(match[0], nth) + text.slice(match.index + match[0].length);
      return new Map([...files, [path, next]]);
    });
}

test('a value is used everywhere: whoever said another one says this one, or is counted', () => {
  let offered = 0;
  fc.assert(
    fc.property(
      changed(/(?<=[\d.,])\d(?!\d*[^\d.,|\n]*terbilang)/g, (_, nth) => String(nth)),
      (texts) => {
        const before = snapshotOf(texts);
        for (const uri of before.files.keys()) {
          const checked = familyOf(before, uri)?.checked ?? null;
          if (checked === null) continue;
          for (const { primary } of before.findings.get(uri) ?? []) {
            const claim = claimAt(checked.model, uri, primary.start);
            const found = claim === null ? null : everywhere(checked.model, claim);
            if (claim === null || found === null) continue;
            offered++;
            const own = aboutClaim(checked, claim);
            const value = own.said.find((one) => one.claim === claim);
            const after = snapshotOf(applied(texts, found.edits));
            expect(syntaxIn(after)).toBe(syntaxIn(before));
            const again = familyOf(after, uri)?.checked ?? null;
            const there = again === null ? null : claimAt(again.model, uri, moved(uri, primary.start, found.edits));
            if (again === null || there === null) throw new Error('the claim is lost');
            const { said } = aboutClaim(again, there);
            expect(said).toHaveLength(own.said.length);
            const rewritten = found.edits.filter(({ place }) =>
              own.said.some((one) => one.place.start === place.start && one.place.uri === place.uri),
            );
            expect(rewritten).toHaveLength(found.places);
            for (const { place } of rewritten) {
              const at = moved(place.uri, place.start, found.edits);
              const one = said.find((other) => other.place.uri === place.uri && other.place.start === at);
              expect(one === undefined ? null : saidBy(one)).toBe(value === undefined ? null : saidBy(value));
            }
          }
        }
      },
    ),
    { numRuns: deep ? 2_000 : 60 },
  );
  expect(offered).toBeGreaterThan(0);
});

test('what is done about an unknown name makes it known', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(
      changed(/(?<=")[A-Z][^"|]{8,}(?=")|(?<=\| )[A-Z][a-z]+ [^|]{6,}(?= *\|)|\b[a-z]+_[a-z_]+\b/g, (text, nth) => {
        const at = Math.min(text.length - 2, 2 + nth);
        return nth > 6 ? `${text} lain benar` : text.slice(0, at) + 'xqzj'.slice(0, 1 + (nth % 4)) + text.slice(at + 1);
      }),
      (texts) => {
        const before = snapshotOf(texts);
        for (const findings of before.findings.values()) {
          for (const finding of findings) {
            const model = familyOf(before, finding.primary.uri)?.checked?.model;
            if (model === undefined) continue;
            for (const remedy of remediesFor(model, finding)) {
              done.add(remedy.does);
              const after = snapshotOf(applied(texts, remedy.edits));
              expect([remedy, syntaxIn(after)]).toEqual([remedy, syntaxIn(before)]);
              const left = findingsIn(after).filter((one) => isSameFinding(one, finding));
              // The known name is written at this place alone.
              const { start } = finding.primary;
              const here = remedy.does === 'write' ? left.filter(({ primary }) => primary.start === start) : left;
              expect([remedy, here]).toEqual([remedy, []]);
            }
          }
        }
      },
    ),
    { numRuns: deep ? 2_000 : 60 },
  );
  expect([...done].sort()).toEqual(['alsoCalled', 'declare', 'write']);
});
