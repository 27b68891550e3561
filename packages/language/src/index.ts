/** The .sakip language: text to tree, exact numbers, names. */
export { bareTitle, titleKey } from './names/title.ts';
export * from './number/index.ts';
export { parse } from './parse.ts';
export { format } from './printer/format.ts';
export { type HeadFact, type HeadPeriod, isHeadCell, readHead, squeeze } from './table/heads.ts';
export { INSTRUCTIONS } from './table/instructions.ts';
export { KIND_OF, KINDS, type KindFact } from './table/kinds.ts';
export { MEASURES, type MeasureWord } from './table/measures.ts';
export { nearest } from './table/nearest.ts';
export { PROPERTIES, type PropertyBlock, type PropertyFact } from './table/properties.ts';
export { STATEMENT_FACTS, type StatementFact } from './table/statements.ts';
export { VERBS, type VerbFact } from './table/verbs.ts';
export { FAULTS, type FaultCode } from './tree/fault.ts';
export { LineIndex } from './tree/line-index.ts';
export type * from './tree/node.ts';
export type { Span } from './tree/node.ts';
export type * from './tree/tree.ts';
