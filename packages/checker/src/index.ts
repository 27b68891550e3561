export type * from './check.ts';
export type * from './finding.ts';
export type * from './messages/message.ts';
export type * from './model/model.ts';
export type * from './rule.ts';
