/** What editors ask of a checked family; the command line has no need of it. */
export { claimsOfStatement, documentAt, statementNear, statementsIn, subjectOfBlock } from './blocks.ts';
export { type CellAsked, type CellMeaning, meaningOfCell } from './cells.ts';
export { type Due, isStated, type LabelDue, labelDue, scaleFor, statedFor, valueDue, type Wanted } from './due.ts';
export { type Everywhere, everywhere } from './everywhere.ts';
export { type Following, followingFrom } from './following.ts';
export type { Form, Name, Written } from './name.ts';
export { isSame } from './name.ts';
export { declarationsOf, nameAt, placeOf, placesOf } from './names.ts';
export { type About, aboutClaim, claimAt, type Said } from './quantity.ts';
export { likewise } from './title-part.ts';
export { type Remedy, remediesFor } from './unknown.ts';
export { type MainValue, type MainValues, mainValues } from './values.ts';
export { saysName } from './written.ts';
