/** Findings in the editor: asked for where it asks, published where it does not, never of two revisions. */
import type { Finding } from '@sakip-lint/checker';
import { type Family, familyOf, isConfig, type Render, type Snapshot, type Uri } from '@sakip-lint/workspace';
import { type Diagnostic, ResponseError, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics.ts';
import { asked } from '../params.ts';
import { canonical } from '../uris.ts';
import { toldOf } from '../view.ts';
import type { Serving } from './serving.ts';

export function answerDiagnostics(serving: Serving): void {
  const { connection, session, texts, guarded, answer, asEditor, versionOf, complete } = serving;
  /** Files that an editor that asks about all of them shows findings of. */
  let shown: ReadonlySet<Uri> = new Set();
  const resultOf = resultNames(serving);
  connection.languages.diagnostics.on(
    asked(['textDocument'], async (params, token) => {
      const uri = canonical(params.textDocument.uri);
      const items = isConfig(uri)
        ? await guarded<Diagnostic[]>(
            token,
            [],
            async () => diagnosticsIn(serving, await session.settled(), uri, await texts()) ?? [],
          )
        : await answer<Diagnostic[]>(params, token, [], (seen) => inEditor(serving, diagnosticsOf(seen)));
      return items instanceof ResponseError ? items : { kind: 'full' as const, items };
    }),
  );
  connection.languages.diagnostics.onWorkspace(
    asked(['previousResultIds'], ({ identifier, previousResultIds }, token) =>
      guarded(token, { items: [] as WorkspaceDocumentDiagnosticReport[] }, async () => {
        const snapshot = await complete();
        const words = await texts();
        // While folders are read an editor may have asked, and given up, many times.
        if (token.isCancellationRequested) return { items: [] };
        // A configuration that is right again is told to have nothing.
        const configs = [...snapshot.configs].flatMap(([uri, file]) => (file === null ? [] : [uri]));
        const there = new Set([...snapshot.files.keys(), ...configs]);
        const known = new Map((previousResultIds ?? []).map(({ uri, value }) => [canonical(uri), value]));
        const kept = new Set([...shown].filter((uri) => there.has(uri)));
        const items = [...there].flatMap((uri): WorkspaceDocumentDiagnosticReport[] => {
          if (session.isStale(snapshot, uri)) return [];
          const about = { uri: asEditor(uri), version: versionOf(uri), resultId: resultOf(snapshot, uri) };
          if (known.get(uri) === about.resultId) return [{ kind: 'unchanged', ...about }];
          const found = diagnosticsIn(serving, snapshot, uri, words);
          if (found !== null && found.length > 0) kept.add(uri);
          return found === null ? [] : [{ kind: 'full', ...about, items: found }];
        });
        // What a file had stays in the editor when the file goes, until it is told. Who names no provider only counts.
        if (identifier !== undefined && !token.isCancellationRequested) {
          for (const uri of shown)
            if (!there.has(uri)) items.push({ kind: 'full', uri: asEditor(uri), version: null, items: [] });
          shown = kept;
        }
        return { items };
      }),
    ),
  );
}

/** Names for what files have, the same as long as they have the same: an editor asks about all files every other second. */
function resultNames({ langOf }: Serving): (snapshot: Snapshot, uri: Uri) => string {
  const named = new Map<
    Uri,
    Pick<Published, 'family' | 'findings'> & { readonly lang: string; readonly name: string }
  >();
  // Not those of a server that ran before.
  let next = Date.now();
  return (snapshot, uri) => {
    const now = {
      family: familyOf(snapshot, uri),
      findings: snapshot.findings.get(uri) ?? [],
      lang: langOf(snapshot, uri),
    };
    const last = named.get(uri);
    if (last?.family === now.family && last.lang === now.lang && isSameList(last.findings, now.findings))
      return last.name;
    const name = String(next++);
    named.set(uri, { ...now, name });
    return name;
  };
}

/** What a file was last told to have, and what that was made of. */
interface Published {
  readonly family: Family | null;
  readonly findings: readonly Finding[];
  readonly key: string;
  readonly version: number | null;
}

const NOTHING = '[]';

/** Only files whose diagnostics changed, all from one snapshot; what a text says that has changed meanwhile, the next tells. */
export function publisher(serving: Serving): (snapshot: Snapshot) => Promise<void> {
  const { connection, session, texts, asEditor, versionOf } = serving;
  const published = new Map<Uri, Published>();
  return async (snapshot) => {
    const words = await texts();
    for (const uri of new Set([...toldFiles(snapshot), ...published.keys()])) {
      const findings = snapshot.findings.get(uri) ?? [];
      const family = familyOf(snapshot, uri);
      const before = published.get(uri);
      // Where the family is as it was, so are all positions.
      if (before?.family === family && isSameList(before.findings, findings)) continue;
      if (session.isStale(snapshot, uri)) continue;
      const diagnostics = (findings.length === 0 ? null : diagnosticsIn(serving, snapshot, uri, words)) ?? [];
      const key = JSON.stringify(diagnostics);
      const version = versionOf(uri);
      if (snapshot.files.has(uri) || key !== NOTHING) published.set(uri, { family, findings, key, version });
      else published.delete(uri);
      // An editor moves what it shows as one types: of a new version it is told anew.
      const isSame = (before?.key ?? NOTHING) === key && (key === NOTHING || before?.version === version);
      if (isSame) continue;
      await connection.sendDiagnostics({ uri: asEditor(uri), diagnostics, ...(version === null ? {} : { version }) });
    }
  };
}

/** How often, at most, a client is asked to come again while the folders are read. */
const REFRESH_MS = 500;

/** Asks the editor to ask again; `ifDue`: while folders are read only where something changed that it shows. */
export function refresher({ connection, session }: Serving): { readonly now: () => void; readonly ifDue: () => void } {
  let last = 0;
  /** Families of what was open then. */
  let lastFor: readonly (Family | null)[] = [];
  const open = (): readonly (Family | null)[] => session.openReports.map((uri) => familyOf(session.snapshot, uri));
  const now = (): void => {
    last = Date.now();
    lastFor = open();
    // The answer comes after the questions it makes the client ask. A client that is still starting may not know it yet.
    connection.languages.diagnostics.refresh().catch(() => undefined);
  };
  return {
    now,
    ifDue() {
      if (!session.isLoading || (Date.now() - last > REFRESH_MS && !isSameList(open(), lastFor))) now();
    },
  };
}

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, k) => one === b[k]);

/** Findings of a report, or of a configuration. */
function diagnosticsIn(serving: Serving, snapshot: Snapshot, uri: Uri, words: Render): Diagnostic[] | null {
  const { view, langOf } = serving;
  const seen = isConfig(uri) ? toldOf(snapshot, uri, words, langOf(snapshot, uri)) : view(snapshot, uri, words);
  return seen === null ? null : inEditor(serving, diagnosticsOf(seen));
}

/** Files that may have findings: reports, and configurations with something wrong in them. */
const toldFiles = ({ files, findings }: Snapshot): readonly Uri[] => [
  ...files.keys(),
  ...[...findings.keys()].filter(isConfig),
];

/** Places in the editor's own URIs. */
const inEditor = ({ asEditor }: Serving, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((one) =>
    one.relatedInformation === undefined
      ? one
      : {
          ...one,
          relatedInformation: one.relatedInformation.map(({ location, message }) => ({
            message,
            location: { ...location, uri: asEditor(location.uri) },
          })),
        },
  );
