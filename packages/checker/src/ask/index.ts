/** What editors ask of a checked family; the command line has no need of it. */
export { claimsOfStatement, documentAt, statementNear, statementsIn, subjectOfBlock } from './blocks.ts';
export { type CellAsked, type CellMeaning, meaningOfCell } from './cells.ts';
export { type Due, isStated, type LabelDue, labelDue, scaleFor, statedFor, valueDue, type Wanted } from './due.ts';
export { type About, aboutClaim, claimAt, type Said } from './quantity.ts';
