/**
 * A stand-in for parser and checker, so that the workspace is tested by itself: entries are lines, a line `SALAH` is
 * a finding, and each file is told how many `SALAH` its whole family has, so that a stale family shows.
 */
import type { CheckResult, Finding } from '@sakip-lint/checker';
import type { EntryNode, ImportNode, Tree } from '@sakip-lint/language';
import type { Engine } from './engine.ts';

function parse(text: string, uri: string): Tree {
  if (text.includes('PARSER GAGAL')) throw new Error('parser');
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    starts.push(offset);
    ends.push(offset + line.length);
    offset += line.length + 1;
  }
  const count = starts.length;
  const nodeOf = (index: number): EntryNode => {
    const line = text.slice(starts[index], ends[index]);
    const path = /^gunakan "(.*)"/.exec(line)?.[1];
    const span = { start: 8, end: 8 + (path?.length ?? 0) + 2 };
    const node: Pick<ImportNode, 'kind' | 'path'> = { kind: 'gunakan', path: { text: path ?? '', span } };
    return (path === undefined ? { kind: 'rusak' } : node) as unknown as EntryNode;
  };
  return {
    uri,
    text,
    entries: {
      count,
      start: Int32Array.from(starts),
      end: Int32Array.from(ends),
      parent: new Int32Array(count).fill(-1),
      until: Int32Array.from(starts, (_, index) => index + 1),
      opens: new Uint8Array(count),
    },
    faults: [],
    nodeOf,
    comments: [],
    suppressions: [],
    counters: { entriesParsed: count },
  } as Tree;
}

function check(files: Parameters<Engine['check']>[0]): CheckResult {
  if (files.some((file) => file.tree.text.includes('PEMERIKSA GAGAL'))) throw new Error('checker');
  const total = files.reduce((sum, file) => sum + file.tree.text.split('SALAH').length - 1, 0);
  const findings = files.flatMap(({ uri, tree, reported }): Finding[] => {
    if (!reported) return [];
    return [...tree.text.matchAll(/SALAH/g)].map(({ index }) => ({
      rule: 'uji/salah',
      severity: 'error',
      message: { key: 'uji/salah', args: { total: String(total), berkas: String(files.length) } },
      primary: { uri, start: index, end: index + 5 },
      labels: [],
      notes: [],
      fixes: [],
      fingerprint: `uji/salah|${index}`,
    }));
  });
  const counters = { claimsLinked: files.length, constraintsEvaluated: total };
  return { findings, suppressed: [], faults: [], counters } as unknown as CheckResult;
}

export const fakeEngine: Engine = { parse, check };

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** URIs and texts to a host's files. */
export function filesOf(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([uri, text]) => [uri, utf8(text)]));
}
