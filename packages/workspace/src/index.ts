export {
  CONFIG_NAME,
  type Config,
  type ConfigFile,
  type ConfigLang,
  type Configs,
  configFor,
  isConfig,
  isExcluded,
  isLeftOut,
  NO_CONFIGS,
  placesFor,
} from './config/config.ts';
export { configFromText, findConfigs, loadConfig } from './config/find.ts';
export { decode, type Encoding, encode, type Source } from './decode.ts';
export { type Discovered, type Discovery, discover, rootOf, type Unfound } from './discover.ts';
export type { Engine } from './engine.ts';
export { type Content, type FileState, isSource } from './file.ts';
export { type Failure, type Host, type Kind, type Listing, memoryHost, overlay, type Read } from './host.ts';
export { type LoadOptions, load, nearestName, type PutChange, readFiles, reload, SIZE_LIMIT } from './load.ts';
export { loadRender, type Render } from './render.ts';
export { type FileRule, fileRules, loadFilePage } from './rules/index.ts';
export {
  type Change,
  type Counters,
  configIn,
  emptySnapshot,
  type Family,
  type Fault,
  familyOf,
  type Settings,
  type Snapshot,
  sourceIn,
  update,
} from './snapshot.ts';
export { encodeSegment, folderOf, nameOf, relative, resolve, type Uri } from './uri.ts';
