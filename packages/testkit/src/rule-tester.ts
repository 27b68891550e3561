/**
 * Tests of rules that read as sentences, strict on purpose: no case twice, no fix that changes nothing, no fix whose
 * result does not parse or still has its finding. Independent of the test runner: what does not hold is thrown.
 *
 *     expectReport(`… realisasi «62,5%» …`).toReport({ rule: 'kinerja/capaian', message: /92,32%/ })
 *     expectReport(text).toBeValid()
 *     expectReport(text).applyFix('format/angka').toEqual(fixed)
 */
import type { Edit, Finding, Fix, Language, Message, Severity } from '@sakip-lint/checker';
import { lineColumn, unmark } from './text-markers.ts';

/** One file, or several by name; `gunakan` finds them by that name. Markers are taken out before. */
export type ReportText = string | Readonly<Record<string, string>>;

export interface CheckedTexts {
  readonly findings: readonly Finding[];
  /** Syntax faults, to see that a fix breaks nothing. */
  readonly faults: number;
}

/** What the tester needs of the checker. */
export interface Checker {
  readonly check: (files: ReadonlyMap<string, string>) => CheckedTexts;
  readonly render: (message: Message, lang: Language) => string;
}

export interface Expected {
  readonly rule: string;
  /** Text under the primary span. Left out: the next marker of the text. */
  readonly at?: string;
  readonly file?: string;
  readonly severity?: Severity;
  /** Held against the Indonesian message and its notes, joined by line ends. */
  readonly message?: RegExp | string;
  /** All labels, as the texts under them, in any order. */
  readonly labels?: readonly string[];
  /** Number of fixes. */
  readonly fixes?: number;
}

export interface Report {
  /** Exactly these findings of the rules they name, and none at warning or above of any other rule. */
  toReport(...expected: readonly Expected[]): void;
  /** Findings of exactly these rules at warning or above, as often as named; `toReport` says more and is to be preferred. */
  toSayOnly(...rules: readonly string[]): void;
  /** No finding of any level. */
  toBeValid(): void;
  /** No finding at warning or above; with rules named, no finding of theirs at all. */
  toBeSilent(...rules: readonly string[]): void;
  /** Applies the first (or `n`-th) fix of the rule's first finding that has one. */
  applyFix(rule: string, n?: number): { toEqual(expected: ReportText): void };
  readonly findings: readonly Finding[];
}

const MAIN = 'laporan.sakip';
const LEVELS: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

function filesOf(text: ReportText): {
  files: Map<string, string>;
  spans: { file: string; start: number; end: number }[];
} {
  const files = new Map<string, string>();
  const spans: { file: string; start: number; end: number }[] = [];
  for (const [file, marked] of Object.entries(typeof text === 'string' ? { [MAIN]: text } : text)) {
    const { text: plain, spans: own } = unmark(marked);
    files.set(file, plain);
    spans.push(...own.map((span) => ({ file, ...span })));
  }
  return { files, spans };
}

/** The texts after a fix; null where its edits overlap or leave a file. */
export function applyEdits(files: ReadonlyMap<string, string>, edits: readonly Edit[]): Map<string, string> | null {
  const result = new Map(files);
  const sorted = [...edits].sort((a, b) => b.place.start - a.place.start || b.place.end - a.place.end);
  const reach = new Map<string, number>();
  for (const { place, text } of sorted) {
    const before = result.get(place.uri);
    if (before === undefined || place.start < 0 || place.start > place.end) return null;
    if (place.end > (reach.get(place.uri) ?? before.length)) return null;
    reach.set(place.uri, place.start);
    result.set(place.uri, before.slice(0, place.start) + text + before.slice(place.end));
  }
  return result;
}

/** What is wrong with a fix by itself; null: nothing. A safe fix removes its finding and adds no syntax fault. */
export function faultOfFix(
  checker: Checker,
  files: ReadonlyMap<string, string>,
  finding: Finding,
  fix: Fix,
  before: CheckedTexts,
): string | null {
  const title = checker.render(fix.title, 'id');
  const after = applyEdits(files, fix.edits);
  if (after === null) return `edits of the fix "${title}" overlap or lie outside their file`;
  if ([...files].every(([file, text]) => after.get(file) === text)) return `the fix "${title}" changes nothing`;
  const checked = checker.check(after);
  if (checked.faults > before.faults) return `after the fix "${title}" the text does not parse`;
  const count = (found: readonly Finding[]) => found.filter((f) => f.fingerprint === finding.fingerprint).length;
  if (count(checked.findings) >= count(before.findings)) return `the fix "${title}" leaves its finding ${finding.rule}`;
  return null;
}

/** `expectReport` over a checker. Texts already used with the same expectation are refused. */
export function reportTester(checker: Checker): (text: ReportText) => Report {
  const seen = new Set<string>();
  const once = (text: ReportText, expectation: unknown) => {
    const source = (_: string, value: unknown) => (value instanceof RegExp ? value.source : value);
    const key = JSON.stringify([text, expectation], source);
    if (seen.has(key)) throw new Error('this text stands in another test with the same expectation');
    seen.add(key);
  };

  return (text) => {
    const { files, spans } = filesOf(text);
    const checked = checker.check(files);
    const under = (place: Finding['primary']) =>
      files.get(place.uri)?.slice(place.start, place.end) ?? '(no such file)';
    const textOf = (finding: Finding) =>
      [finding.message, ...finding.notes].map((message) => checker.render(message, 'id')).join('\n');
    const tell = (finding: Finding) =>
      [
        `  ${finding.severity} ${finding.rule} ${finding.primary.uri}:${lineColumn(files.get(finding.primary.uri) ?? '', finding.primary.start)} «${under(finding.primary)}»`,
        ...textOf(finding)
          .split('\n')
          .map((line) => `    ${line}`),
        ...finding.labels.map((label) => `    - «${under(label.place)}» ${checker.render(label.message, 'id')}`),
      ].join('\n');
    const fail = (why: string, findings = checked.findings): never => {
      throw new Error(`${why}\nreported:\n${findings.map(tell).join('\n') || '  nothing'}`);
    };
    const everyFixIsSound = () => {
      for (const finding of checked.findings) {
        for (const fix of finding.fixes) {
          const fault = faultOfFix(checker, files, finding, fix, checked);
          if (fault !== null) fail(fault);
        }
        checker.render(finding.message, 'en');
        for (const note of finding.notes) checker.render(note, 'en');
        for (const label of finding.labels) checker.render(label.message, 'en');
      }
    };

    const why = (
      want: Expected,
      finding: Finding,
      marker: { file: string; start: number; end: number } | undefined,
    ) => {
      const { primary } = finding;
      if (finding.rule !== want.rule) return `expected ${want.rule}`;
      if (want.file !== undefined && primary.uri !== want.file) return `expected in ${want.file}`;
      if (want.at !== undefined && under(primary) !== want.at) return `expected at «${want.at}»`;
      if (
        marker !== undefined &&
        (marker.file !== primary.uri || marker.start !== primary.start || marker.end !== primary.end)
      ) {
        return `expected at the marker «${files.get(marker.file)?.slice(marker.start, marker.end)}»`;
      }
      if (want.severity !== undefined && finding.severity !== want.severity) return `expected level ${want.severity}`;
      const told = textOf(finding);
      if (typeof want.message === 'string' ? !told.includes(want.message) : want.message?.test(told) === false) {
        return `expected the message to match ${want.message}`;
      }
      const labels = finding.labels.map((label) => under(label.place)).sort();
      if (want.labels !== undefined && [...want.labels].sort().join('\n') !== labels.join('\n')) {
        return `expected labels on ${want.labels.map((label) => `«${label}»`).join(', ')}`;
      }
      if (want.fixes !== undefined && want.fixes !== finding.fixes.length) return `expected ${want.fixes} fixes`;
      return null;
    };

    return {
      findings: checked.findings,
      toReport: (...expected) => {
        once(text, expected);
        if (expected.length === 0) throw new Error('nothing expected: say toBeValid()');
        const rules = new Set(expected.map((want) => want.rule));
        const due = checked.findings.filter((finding) => rules.has(finding.rule));
        const others = checked.findings.filter(
          (finding) => !rules.has(finding.rule) && LEVELS.indexOf(finding.severity) >= 2,
        );
        if (others.length > 0) fail('other rules report too', others);
        if (due.length !== expected.length) fail(`expected ${expected.length} findings, got ${due.length}`);
        const unplaced = expected.filter((want) => want.at === undefined).length;
        if (spans.length > 0 && spans.length !== unplaced) {
          throw new Error(`${spans.length} markers for ${unplaced} findings without "at"`);
        }
        const markers = [...spans];
        const pairs = expected.map((want) => ({ want, marker: want.at === undefined ? markers.shift() : undefined }));
        const left = [...due];
        for (const { want, marker } of pairs) {
          const hit = left.findIndex((finding) => why(want, finding, marker) === null);
          if (hit < 0) fail(why(want, left[0] as Finding, marker) ?? 'no finding is as expected', left);
          left.splice(hit, 1);
        }
        everyFixIsSound();
      },
      toSayOnly: (...rules) => {
        once(text, ['only', rules]);
        const loud = checked.findings.filter((finding) => LEVELS.indexOf(finding.severity) >= 2);
        const said = loud.map((finding) => finding.rule).sort();
        if (said.join() !== [...rules].sort().join()) fail(`expected only ${rules.join(', ')}`, loud);
        everyFixIsSound();
      },
      toBeValid: () => {
        once(text, 'valid');
        if (checked.findings.length > 0) fail('expected no finding');
      },
      toBeSilent: (...rules) => {
        once(text, ['silent', rules]);
        const loud = checked.findings.filter((finding) =>
          rules.length > 0 ? rules.includes(finding.rule) : LEVELS.indexOf(finding.severity) >= 2,
        );
        if (loud.length > 0) fail('expected silence', loud);
      },
      applyFix: (rule, n = 0) => {
        const finding = checked.findings.find((found) => found.rule === rule && found.fixes.length > n);
        if (finding === undefined) return fail(`no finding of ${rule} with a fix`);
        const fix = finding.fixes[n] as Fix;
        const fault = faultOfFix(checker, files, finding, fix, checked);
        if (fault !== null) fail(fault);
        const after = applyEdits(files, fix.edits) as Map<string, string>;
        return {
          toEqual: (expected) => {
            for (const [file, want] of filesOf(expected).files) {
              if (after.get(file) !== want)
                throw new Error(`after the fix ${file} is:\n${after.get(file)}\nexpected:\n${want}`);
            }
          },
        };
      },
    };
  };
}
