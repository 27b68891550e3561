/** Findings about files rather than about what they say: their bytes, and the files they use. */
import type { Finding, Fix, Label, Level, Message, RuleId } from '@sakip-lint/checker';
import { type FileState, isSource, usesOf } from './file.ts';
import { cyclesOf } from './imports.ts';
import { fileRules } from './rules/index.ts';
import { folderOf, nameOf, type Uri } from './uri.ts';

export function findingsOfFiles(
  files: ReadonlyMap<Uri, FileState>,
  levelOf: (uri: Uri, rule: RuleId) => Level | undefined,
): readonly Finding[] {
  const drafts = [
    ...[...files.values()]
      .filter((file) => file.reported)
      .flatMap((file) => [...ofBytes(file), ...ofImports(file, files)]),
    ...ofCycles(files),
  ];
  return drafts.flatMap(({ rule, ...rest }) => {
    const severity = levelOf(rest.primary.uri, rule) ?? fileRules.find((known) => known.id === rule)?.level ?? 'error';
    return severity === 'off' ? [] : [{ rule, severity, ...rest }];
  });
}

type Draft = Omit<Finding, 'severity'>;

function draft(
  rule: RuleId,
  primary: Finding['primary'],
  args: Message['args'],
  more: { labels?: readonly Label[]; notes?: readonly Message[]; fixes?: readonly Fix[]; key?: string; of: string },
): Draft {
  return {
    rule,
    message: { key: more.key ?? rule, args },
    primary,
    labels: more.labels ?? [],
    notes: more.notes ?? [],
    fixes: more.fixes ?? [],
    fingerprint: `${rule}|${more.of}`,
  };
}

function ofBytes(file: FileState): readonly Draft[] {
  if (!isSource(file.content)) return [];
  return file.content.problems.map(({ rule, key = rule, args, start, end }) =>
    draft(rule, { uri: file.uri, start, end }, args, { key, of: nameOf(file.uri) }),
  );
}

function ofImports(file: FileState, files: ReadonlyMap<Uri, FileState>): readonly Draft[] {
  return file.imports.flatMap(({ path, target, outside, start, end }): readonly Draft[] => {
    const place = { uri: file.uri, start, end };
    if (path.trim() === '') return [draft('nama/berkas', place, {}, { key: 'nama/berkas.empty', of: path })];
    if (outside) {
      const key = file.root === folderOf(file.uri) ? 'nama/luar_ruang_kerja' : 'nama/luar_ruang_kerja.marked';
      return [draft('nama/luar_ruang_kerja', place, { berkas: path, akar: nameOf(file.root) }, { key, of: path })];
    }
    const used = files.get(target);
    if (used === undefined) return [];
    const { content } = used;
    if (isSource(content)) {
      // Told where the file itself is not: else nobody learns that all of it is missing.
      const problem = used.reported ? undefined : content.problems.find(({ rule }) => rule === 'sintaks/bukan_teks');
      if (problem === undefined) return [];
      const key = problem.args['apa'] === undefined ? 'nama/berkas.biner' : 'nama/berkas.bukan_teks';
      return [draft('nama/berkas', place, { ...problem.args, berkas: path }, { key, of: path })];
    }
    const { near } = content;
    const isCase = near !== null && near.toLowerCase() === nameOf(target).toLowerCase();
    const key = isCase ? 'nama/berkas.huruf' : `nama/berkas.${content.why}`;
    if (near === null) return [draft('nama/berkas', place, { berkas: path, sebab: content.detail }, { key, of: path })];
    const better = path.replace(/[^\\/]*$/, near);
    const fix: Fix = {
      title: { key: 'nama/berkas.fix', args: { berkas: better } },
      safety: 'unsafe',
      edits: [{ place, text: `"${better}"` }],
    };
    const notes: readonly Message[] = [{ key: 'nama/berkas.near', args: { berkas: better } }];
    return [
      draft('nama/berkas', place, { berkas: path, sebab: content.detail }, { key, of: path, fixes: [fix], notes }),
    ];
  });
}

/** Told once per circle, at the first of its files that is reported. */
function ofCycles(files: ReadonlyMap<Uri, FileState>): readonly Draft[] {
  return cyclesOf(usesOf(files)).flatMap((cycle): readonly Draft[] => {
    const first = cycle.findIndex((uri) => files.get(uri)?.reported);
    if (first < 0) return [];
    const way = [...cycle.slice(first), ...cycle.slice(0, first)];
    const steps = way.flatMap((uri, index) => {
      const next = way[(index + 1) % way.length];
      const used = files.get(uri)?.imports.find((item) => item.target === next);
      return used === undefined ? [] : [{ place: { uri, start: used.start, end: used.end }, used }];
    });
    const [primary, ...rest] = steps;
    if (primary === undefined) return [];
    const labels = rest.map(
      ({ place, used }): Label => ({
        place,
        message: { key: 'nama/siklus.label', args: { berkas: used.path } },
      }),
    );
    const urutan = [...way, way[0] ?? ''].map(nameOf).join(' → ');
    const key = way.length === 1 ? 'nama/siklus.self' : 'nama/siklus';
    return [draft('nama/siklus', primary.place, { urutan }, { labels, key, of: way.map(nameOf).sort().join(' ') })];
  });
}
