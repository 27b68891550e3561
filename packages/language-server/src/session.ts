/**
 * The state of a server: documents open in the editor, files on disk, and the snapshot of all of them. Changes are taken
 * in order; those that wait while a check runs are checked together, so a stale text is never checked to the end twice.
 */
import { LineIndex } from '@sakip-lint/language';
import {
  type Change,
  discover,
  type Engine,
  emptySnapshot,
  encode,
  type Host,
  isSource,
  readFiles,
  reload,
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
  /** A fault of ours; the session goes on. */
  readonly fault: (error: unknown) => void;
}

export class Session {
  readonly #options: SessionOptions;
  readonly #open = new Map<Uri, OpenDocument>();
  readonly #folders = new Set<Uri>();
  #snapshot: Snapshot;
  #waiting: Change[] = [];
  #work: Promise<void> = Promise.resolve();
  #scheduled = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    const settings: Settings = { engine: options.engine, levels: new Map() };
    this.#snapshot = emptySnapshot(settings);
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  document(uri: Uri): OpenDocument | null {
    return this.#open.get(uri) ?? null;
  }

  /** The snapshot of all that has arrived until now. */
  async settled(): Promise<Snapshot> {
    for (let work: Promise<void> | null = null; work !== this.#work; ) {
      work = this.#work;
      await work;
    }
    return this.#snapshot;
  }

  open(document: OpenDocument): void {
    this.#open.set(document.uri, document);
    this.#take(this.#putOpen(document));
  }

  /** Changes in order: each refers to the text that the one before left; one without a range is the whole text. */
  change(uri: Uri, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#open.get(uri);
    if (document === undefined) return;
    let { text } = document;
    const edits = changes.map((change) => {
      const lines = new LineIndex(text);
      const whole = !('range' in change);
      const start = whole ? 0 : offsetOf(lines, text.length, change.range.start);
      const end = whole ? text.length : Math.max(start, offsetOf(lines, text.length, change.range.end));
      text = text.slice(0, start) + change.text + text.slice(end);
      return { start, end, text: change.text };
    });
    this.#open.set(uri, { ...document, version, text });
    this.#take({ kind: 'edit', uri, edits });
  }

  /** What stands on disk counts again. */
  close(uri: Uri): void {
    if (this.#open.delete(uri)) this.#takeFromDisk([uri]);
  }

  /** Files were written, made or removed outside of the editor. */
  changedOnDisk(uris: readonly Uri[]): void {
    this.#takeFromDisk(uris.filter((uri) => !this.#open.has(uri)));
  }

  /** All reports below the folders are read; those that are open first, since somebody looks at them. */
  addFolders(folders: readonly Uri[]): void {
    for (const folder of folders) this.#folders.add(folder);
    this.#run(async () => {
      const { files } = await discover(this.#options.host, folders, (path) => path);
      const unread = files.map(({ uri }) => uri).filter((uri) => !this.#open.has(uri));
      for (let at = 0; at < unread.length; at += AT_ONCE) {
        await this.#apply(await this.#read(unread.slice(at, at + AT_ONCE)));
        await this.#options.idle();
      }
    });
  }

  #putOpen({ uri, text }: OpenDocument): Change {
    const known = this.#snapshot.files.get(uri);
    const content = { text, encoding: 'utf-8' as const, lossy: false, problems: [] };
    return { kind: 'put', uri, content, root: known?.root ?? this.#rootOf(uri), reported: true };
  }

  /** The innermost open folder above a file, else its own: imports may not leave it. */
  #rootOf(uri: Uri): Uri {
    const above = [...this.#folders].filter((folder) => uri.startsWith(`${folder}/`));
    return above.sort((a, b) => b.length - a.length)[0] ?? uri.slice(0, uri.lastIndexOf('/'));
  }

  #takeFromDisk(uris: readonly Uri[]): void {
    if (uris.length === 0) return;
    this.#run(async () => this.#apply(await this.#read(uris.filter((uri) => !this.#open.has(uri)))));
  }

  /** Files as they stand on disk; one that is not there any more is forgotten. */
  async #read(uris: readonly Uri[]): Promise<readonly Change[]> {
    const read = await readFiles(this.#options.host, uris, true);
    return read.map((put): Change => {
      const { uri, content } = put;
      const gone = !isSource(content) && content.why === 'missing';
      return gone ? { kind: 'remove', uri } : { ...put, reported: this.#isInside(uri) };
    });
  }

  #isInside(uri: Uri): boolean {
    return [...this.#folders].some((folder) => uri.startsWith(`${folder}/`));
  }

  #take(change: Change): void {
    this.#waiting.push(change);
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#run(async () => {
      await this.#options.idle();
      this.#scheduled = false;
      await this.#apply([]);
    });
  }

  async #apply(changes: readonly Change[]): Promise<void> {
    // What is open counts as it is open, whatever was read from disk meanwhile.
    const waiting = this.#waiting.splice(0);
    this.#snapshot = await reload(this.#host(), this.#snapshot, [
      ...waiting,
      ...changes.filter(({ uri }) => !this.#open.has(uri)),
    ]);
    await this.#options.changed(this.#snapshot);
  }

  /** The disk, with the texts of open documents before it. */
  #host(): Host {
    const { host } = this.#options;
    return {
      ...host,
      read: async (uri, limit) => {
        const document = this.#open.get(uri);
        return document === undefined ? host.read(uri, limit) : { ok: true, bytes: encode(document.text, 'utf-8') };
      },
    };
  }

  #run(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => this.#options.fault(error));
  }
}

/** Files read between two looks at what has arrived. */
const AT_ONCE = 64;
