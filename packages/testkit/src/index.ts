export { checker, checkTexts, expectReport } from './check-texts.ts';
export { type Example, examples } from './examples.ts';
export { familiesOf, type NamedTree } from './families.ts';
export { type Fuzz, fuzzOf } from './fuzz.ts';
export { type FuzzCase, fuzzRuns, wrongIn } from './fuzz-runs.ts';
export { type TriedSlip, trySlip } from './generate/try-slip.ts';
export { calculationsIn, type ReadCalculation } from './message-reader.ts';
export {
  applyEdits,
  type CheckedTexts,
  type Checker,
  type Expected,
  faultOfFix,
  type Report,
  type ReportText,
  reportTester,
} from './rule-tester.ts';
export { lineColumn, type Marked, unmark } from './text-markers.ts';
export { type Variants, variantsOf } from './variants.ts';
