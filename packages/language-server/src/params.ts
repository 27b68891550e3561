/** What a client sends is checked before anybody looks at it: a client with a fault of its own is told, and served on. */
import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText: Check = (value) => typeof value === 'string';
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isPosition: Check = (value) =>
  isObject(value) && Number.isInteger(value['line']) && Number.isInteger(value['character']);
const isRange: Check = (value) => isObject(value) && isPosition(value['start']) && isPosition(value['end']);
const isFile: Check = (value) => isObject(value) && isText(value['uri']);
const isMissing: Check = (value) => value === undefined || value === null;

/** Members of parameters, by what must be in them. */
export type Member =
  | 'textDocument'
  | 'document'
  | 'position'
  | 'positions'
  | 'range'
  | 'context'
  | 'kinds'
  | 'contentChanges'
  | 'changes'
  | 'files'
  | 'renames'
  | 'query'
  | 'newName'
  | 'uri'
  | 'command'
  | 'arguments'
  | 'previousResultId'
  | 'previousResultIds';

const CHECKS: Readonly<Record<Member, Check>> = {
  textDocument: isFile,
  /** One that is opened. */
  document: (value) => isFile(value) && isObject(value) && isText(value['text']) && Number.isInteger(value['version']),
  position: isPosition,
  positions: isListOf(isPosition),
  range: isRange,
  context: isObject,
  /** Kinds of actions that are asked for. */
  kinds: (value) => isObject(value) && (isMissing(value['only']) || isListOf(isText)(value['only'])),
  contentChanges: isListOf(
    (value) => isObject(value) && isText(value['text']) && (value['range'] === undefined || isRange(value['range'])),
  ),
  changes: isListOf(isFile),
  files: isListOf(isFile),
  renames: isListOf((value) => isObject(value) && isText(value['oldUri']) && isText(value['newUri'])),
  query: isText,
  newName: isText,
  uri: isText,
  command: isText,
  arguments: (value) => isMissing(value) || Array.isArray(value),
  previousResultId: isText,
  previousResultIds: (value) => isMissing(value) || isListOf(isFile)(value),
};

/** Where a member stands, if not under its own name. */
const STANDS: Partial<Readonly<Record<Member, string>>> = {
  document: 'textDocument',
  kinds: 'context',
  renames: 'files',
};

/** The first member that is not what the protocol says; null: all are. */
function wrongIn(params: unknown, members: readonly Member[]): string | null {
  if (members.length === 0) return null;
  if (!isObject(params)) return 'params';
  const wrong = members.find((member) => !CHECKS[member](params[STANDS[member] ?? member]));
  return wrong === undefined ? null : (STANDS[wrong] ?? wrong);
}

/** A request whose parameters are not what they must be is answered so. */
export const asked =
  <P, T>(
    members: readonly Member[],
    handle: (params: P, token: CancellationToken) => T,
  ): ((params: P, token: CancellationToken) => T | ResponseError<never>) =>
  (params, token) => {
    const wrong = wrongIn(params, members);
    return wrong === null
      ? handle(params, token)
      : new ResponseError<never>(ErrorCodes.InvalidParams, `"${wrong}" is not what the protocol says`);
  };

/** A notification has no answer: one that makes no sense is passed over. */
export const told =
  <P>(members: readonly Member[], handle: (params: P) => void): ((params: P) => void) =>
  (params) => {
    if (wrongIn(params, members) === null) handle(params);
  };
