export type * from './tree/node.ts';
export type * from './tree/tree.ts';
