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
