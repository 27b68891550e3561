/**
 * The state of a server: documents open in the editor, files on disk, and the snapshot of all of them. Changes are taken
 * in order; those that wait while a check runs are checked together, so a stale text is never checked to the end twice.
 * What is open, and what it uses, goes first: the other files of the folders are read behind it, in slices.
 */
import { LineIndex } from '@sakip-lint/language';
import {
  type Change,
  discover,
  type Engine,
  emptySnapshot,
  encode,
  familyOf,
  findConfigs,
  folderOf,
  type Host,
  isConfig,
  isLeftOut,
  isSource,
  loadConfig,
  type PutChange,
  placesFor,
  readFiles,
  reload,
  rootOf,
  type Settings,
  type Snapshot,
  type Uri,
} from '@sakip-lint/workspace';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { offsetOf } from './convert.ts';

export interface OpenDocument {
  readonly uri: Uri;
  /** As the editor writes it. */
  readonly clientUri: string;
  readonly version: number;
  readonly text: string;
}

export interface SessionOptions {
  readonly host: Host;
  readonly engine: Engine;
  /** Waits until what has arrived was taken in. */
  readonly idle: () => Promise<void>;
  /** After each new snapshot. */
  readonly changed: (snapshot: Snapshot) => Promise<void>;
  /** Files of the folders are about to be read. */
  readonly loading: () => Progress;
  /** A fault of ours; the session goes on. */
  readonly fault: (error: unknown) => void;
}

/** Which configurations the editor tells of: those in its folders, and perhaps those above them. */
export type Watched = 'nothing' | 'folders' | 'above';

/** How far reading the folders has come, for whoever waits. */
export interface Progress {
  report(read: number, found: number): void;
  done(): void;
}

export class Session {
  readonly #options: SessionOptions;
  readonly #open = new Map<Uri, OpenDocument>();
  /** Configurations that are open: no reports, but what they say holds before it is saved. */
  readonly #openConfigs = new Map<Uri, OpenDocument>();
  readonly #changedConfigs = new Set<Uri>();
  readonly #folders = new Set<Uri>();
  #snapshot: Snapshot;
  #waiting: Change[] = [];
  #work: Promise<void> = Promise.resolve();
  #scheduled = false;
  /** Open documents as they are in the snapshot. */
  #seen: ReadonlyMap<Uri, OpenDocument> = new Map();
  /** Folders that nobody has looked into yet, and files found in them that nobody has read. */
  readonly #unlisted: Uri[] = [];
  #unread: Uri[] = [];
  #loading: Promise<void> | null = null;
  #stopped = false;
  /** The last changes were not taken to their end. */
  #isTorn = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    const settings: Settings = { engine: options.engine, levels: new Map() };
    this.#snapshot = emptySnapshot(settings);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  get openReports(): readonly Uri[] {
    return [...this.#open.keys()];
  }

  document(uri: Uri): OpenDocument | null {
    return this.#open.get(uri) ?? this.#openConfigs.get(uri) ?? null;
  }

  /** The version a document has in the snapshot; null: it is not open there. */
  versionIn(uri: Uri): number | null {
    return this.#seen.get(uri)?.version ?? null;
  }

  /** Whether a document of the file's family has changed since the snapshot was made: what it says of the file is old. */
  isStale(snapshot: Snapshot, uri: Uri): boolean {
    const members = familyOf(snapshot, uri)?.members.map((file) => file.uri) ?? [uri];
    return members.some((one) => this.#open.has(one) && this.#open.get(one) !== this.#seen.get(one));
  }

  /** The snapshot of all that has arrived until now. */
  async settled(): Promise<Snapshot> {
    await this.#work;
    return this.#snapshot;
  }

  /** The same, once all files of the folders are read. */
  async complete(): Promise<Snapshot> {
    while (this.#loading !== null) await this.#loading;
    return this.settled();
  }

  /** The same; where the file is not read yet, once it is. */
  async knowing(uri: Uri): Promise<Snapshot> {
    const snapshot = await this.settled();
    return snapshot.files.has(uri) ? snapshot : this.complete();
  }

  get isLoading(): boolean {
    return this.#loading !== null;
  }

  /** The editor leaves: nothing more is read. */
  stop(): void {
    this.#stopped = true;
  }

  open(document: OpenDocument): void {
    if (isConfig(document.uri)) {
      this.#openConfigs.set(document.uri, document);
      this.#takeConfigs([document.uri]);
      return;
    }
    this.#open.set(document.uri, document);
    this.#take(this.#putOpen(document));
  }

  /** Changes in order: each refers to the text that the one before left; one without a range is the whole text. */
  change(uri: Uri, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.document(uri);
    if (document === null) return;
    let { text } = document;
    for (const change of changes) {
      const lines = new LineIndex(text);
      const whole = !('range' in change);
      const start = whole ? 0 : offsetOf(lines, text.length, change.range.start);
      const end = whole ? text.length : Math.max(start, offsetOf(lines, text.length, change.range.end));
      text = text.slice(0, start) + change.text + text.slice(end);
    }
    const changed = { ...document, version, text };
    if (isConfig(uri)) {
      this.#openConfigs.set(uri, changed);
      this.#takeConfigs([uri]);
      return;
    }
    this.#open.set(uri, changed);
    this.#take({ kind: 'edit', uri, text });
  }

  /** What stands on disk counts again. */
  close(uri: Uri): void {
    if (this.#open.delete(uri)) this.#takeFromDisk([uri]);
    if (this.#openConfigs.delete(uri)) this.#takeConfigs([uri]);
  }

  /** Files were written, made or removed outside of the editor. */
  changedOnDisk(all: readonly Uri[]): void {
    this.#takeConfigs(all.filter((uri) => isConfig(uri) && !this.#openConfigs.has(uri)));
    const uris = all.filter((uri) => !isConfig(uri));
    if (uris.length <= AT_ONCE) this.#takeFromDisk(uris.filter((uri) => !this.#open.has(uri)));
    else this.#load([], uris);
  }

  /** Of the configurations of a file, those that nobody watches are read again. */
  readConfigsAgain(uri: Uri, watched: Watched): void {
    void this.#run(async () => {
      const { configs } = this.#snapshot;
      const changed: Uri[] = [];
      for (const place of placesFor(uri)) {
        const known = configs.get(place);
        if (known === undefined || this.#openConfigs.has(place) || this.#isWatched(place, watched)) continue;
        const now = await loadConfig(this.#options.host, place);
        if (now?.text !== known?.text || now?.problems.length !== known?.problems.length) changed.push(place);
      }
      this.#takeConfigs(changed);
    });
  }

  #isWatched(place: Uri, watched: Watched): boolean {
    if (this.#isInside(place)) return watched !== 'nothing';
    return watched === 'above' && [...this.#folders].some((folder) => folder.startsWith(`${folderOf(place)}/`));
  }

  /** Files or whole folders went away; those that are open stay so. */
  removedBelow(uris: readonly Uri[]): void {
    const isBelow = (file: Uri): boolean => uris.some((uri) => file === uri || file.startsWith(`${uri}/`));
    const { files, configs } = this.#snapshot;
    this.changedOnDisk(
      [...files.keys(), ...[...configs].flatMap(([uri, file]) => (file === null ? [] : [uri]))].filter(isBelow),
    );
  }

  /** Files or whole folders came into being. */
  createdBelow(uris: readonly Uri[]): void {
    const isFile = (uri: Uri): boolean => isReport(uri) || isConfig(uri);
    this.changedOnDisk(uris.filter(isFile));
    this.#load(
      uris.filter((uri) => !isFile(uri) && this.#isInside(uri)),
      [],
    );
  }

  addFolders(folders: readonly Uri[]): void {
    for (const folder of folders) this.#folders.add(folder);
    this.#rootAnew();
    this.#load(folders, []);
  }

  /** Files that lie in no open folder any more are forgotten, but for those that are open, and what they use. */
  removeFolders(folders: readonly Uri[]): void {
    for (const folder of folders) this.#folders.delete(folder);
    this.#rootAnew();
    void this.#run(async () => {
      const left = [...this.#snapshot.files.keys()].filter((uri) => !this.#open.has(uri) && !this.#isInside(uri));
      await this.#apply(left.map((uri) => ({ kind: 'remove', uri })));
    });
  }

  /** What is open may use other files now. */
  #rootAnew(): void {
    for (const document of this.#open.values()) this.#take(this.#putOpen(document));
  }

  #load(folders: readonly Uri[], files: readonly Uri[]): void {
    if (folders.length === 0 && files.length === 0) return;
    this.#unlisted.push(...folders);
    this.#unread.push(...files);
    this.#loading ??= this.#loadAll()
      .catch((error: unknown) => this.#options.fault(error))
      .finally(() => {
        this.#loading = null;
      });
  }

  async #loadAll(): Promise<void> {
    const progress = this.#options.loading();
    let read = 0;
    let size = FIRST_SLICE;
    while (!this.#stopped && this.#unlisted.length + this.#unread.length > 0) {
      await this.#turn();
      const start = Date.now();
      const slice = this.#unread.splice(0, this.#unlisted.length > 0 ? 0 : size).filter((uri) => this.#isWanted(uri));
      await this.#list(this.#unlisted.shift());
      if (slice.length === 0) continue;
      await this.#run(async () => this.#apply(await this.#read(slice)));
      size = Date.now() - start < SLICE_MS ? Math.min(size * 2, AT_ONCE) : Math.max(size >> 1, LEAST);
      read += slice.length;
      progress.report(read, read + this.#unread.length);
    }
    progress.done();
  }

  /** Finds the files below a folder; a folder that cannot be looked into has none. */
  async #list(folder: Uri | undefined): Promise<void> {
    if (folder === undefined) return;
    try {
      const { files } = await discover(this.#patient(), [folder], (path) => path);
      this.#unread.push(...files.map(({ uri }) => uri).filter((uri) => !this.#isKnown(uri)));
    } catch (error) {
      this.#options.fault(error);
    }
  }

  /** Whatever has arrived goes first. */
  async #turn(): Promise<void> {
    await this.#options.idle();
    await this.#work;
  }

  /** The disk, looked into folder by folder. */
  #patient(): Host {
    const { host } = this.#options;
    return {
      ...host,
      list: async (uri) => {
        await this.#turn();
        return this.#stopped ? { ok: true, items: [] } : host.list(uri);
      },
    };
  }

  /** Found in a folder that is still open, or used by a file of one. */
  #isWanted(uri: Uri): boolean {
    return !this.#open.has(uri) && (this.#isInside(uri) || this.#snapshot.files.has(uri));
  }

  #isKnown(uri: Uri): boolean {
    return this.#open.has(uri) || this.#snapshot.files.get(uri)?.reported === true;
  }

  #putOpen({ uri, text }: OpenDocument): PutChange {
    const content = { text, encoding: 'utf-8' as const, lossy: false, problems: [] };
    return { kind: 'put', uri, content, root: this.#folderOf(uri), reported: true };
  }

  /** The innermost open folder above a file, else its own. */
  #folderOf(uri: Uri): Uri {
    const above = [...this.#folders].filter((folder) => uri.startsWith(`${folder}/`));
    return above.sort((a, b) => b.length - a.length)[0] ?? folderOf(uri);
  }

  /** Imports of a file may lead to all of its open folder, or of what holds that folder and belongs together. */
  async #rooted(change: Change, known: Map<Uri, Promise<Uri>>): Promise<Change> {
    if (change.kind !== 'put') return change;
    const folder = this.#folderOf(change.uri);
    const root = known.get(folder) ?? rootOf(this.#options.host, folder, new Map());
    known.set(folder, root);
    return { ...change, root: await root };
  }

  #takeFromDisk(uris: readonly Uri[]): void {
    if (uris.length === 0) return;
    void this.#run(async () => this.#apply(await this.#read(uris.filter((uri) => !this.#open.has(uri)))));
  }

  /** Files as they stand on disk; one that is not there any more is forgotten. */
  async #read(uris: readonly Uri[]): Promise<readonly Change[]> {
    const configs = await findConfigs(this.#host(), uris, this.#snapshot.configs);
    const isReported = (uri: Uri): boolean => this.#isInside(uri) && !isLeftOut(configs, uri);
    const wanted = uris.filter((uri) => isReported(uri) || this.#snapshot.files.has(uri));
    const read = await readFiles(this.#options.host, wanted, true);
    return read.map((put): Change => {
      const { uri, content } = put;
      const gone = !isSource(content) && content.why === 'missing';
      return gone ? { kind: 'remove', uri } : { ...put, reported: isReported(uri) };
    });
  }

  /** Configurations as they are open, else as they stand on disk. */
  #takeConfigs(uris: readonly Uri[]): void {
    if (uris.length === 0) return;
    const isScheduled = this.#changedConfigs.size > 0;
    for (const uri of uris) this.#changedConfigs.add(uri);
    if (isScheduled) return;
    void this.#run(async () => {
      await this.#options.idle();
      const changed = [...this.#changedConfigs];
      this.#changedConfigs.clear();
      const before = this.#snapshot.configs;
      const read = async (uri: Uri): Promise<Change> => ({
        kind: 'config',
        uri,
        file: await loadConfig(this.#host(), uri),
      });
      await this.#apply(await Promise.all(changed.map(read)));
      const leavesOut = (configs: Snapshot['configs'], uri: Uri): string =>
        JSON.stringify(configs.get(uri)?.config?.exclude);
      for (const uri of changed)
        if (leavesOut(before, uri) !== leavesOut(this.#snapshot.configs, uri)) this.#foundAnew(folderOf(uri));
    });
  }

  /** Other files may be left out below a folder now, and those that were are not. */
  #foundAnew(folder: Uri): void {
    const isBelow = (uri: Uri): boolean => uri === folder || uri.startsWith(`${folder}/`);
    const folders = this.#isInside(folder) ? [folder] : [...this.#folders].filter(isBelow);
    this.#load(
      folders,
      [...this.#snapshot.files.keys()].filter((uri) => isBelow(uri) && !this.#open.has(uri)),
    );
  }

  #isInside(uri: Uri): boolean {
    return [...this.#folders].some((folder) => uri.startsWith(`${folder}/`));
  }

  #take(change: Change): void {
    this.#waiting.push(change);
    if (this.#scheduled) return;
    this.#scheduled = true;
    void this.#run(async () => {
      await this.#options.idle();
      this.#scheduled = false;
      await this.#apply([]);
    });
  }

  async #apply(changes: readonly Change[]): Promise<void> {
    // What is open counts as it is open, whatever was read from disk meanwhile.
    const waiting = this.#waiting.splice(0);
    const seen = new Map(this.#open);
    // After a fault of ours nobody knows which changes were taken: what is open is taken whole.
    if (this.#isTorn)
      waiting.splice(0, Number.POSITIVE_INFINITY, ...[...seen.values()].map((one) => this.#putOpen(one)));
    this.#isTorn = true;
    const roots = new Map<Uri, Promise<Uri>>();
    const taken = [...waiting, ...changes.filter(({ uri }) => !this.#open.has(uri))];
    const rooted = await Promise.all(taken.map((change) => this.#rooted(change, roots)));
    this.#snapshot = await reload(this.#host(), this.#snapshot, rooted);
    this.#seen = seen;
    this.#isTorn = false;
    await this.#options.changed(this.#snapshot);
  }

  /** The disk, with the texts of open documents before it. */
  #host(): Host {
    const { host } = this.#options;
    return {
      ...host,
      read: async (uri, limit) => {
        const document = this.document(uri);
        return document === null ? host.read(uri, limit) : { ok: true, bytes: encode(document.text, 'utf-8') };
      },
      kind: async (uri) => (this.#openConfigs.has(uri) ? { ok: true, kind: 'file' } : host.kind(uri)),
    };
  }

  #run(task: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(task).catch((error: unknown) => this.#options.fault(error));
    return this.#work;
  }
}

const isReport = (uri: Uri): boolean => /\.sakip$/i.test(uri);

/** Files read in one slice: few at first, then more as long as they take no longer than this, since each has its cost. */
const FIRST_SLICE = 8;
const LEAST = 32;
const AT_ONCE = 256;
const SLICE_MS = 40;
