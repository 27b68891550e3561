/**
 * The real parser with a checker of the test's own, so that commands are tested by themselves: `SALAH` is an error,
 * `ragu` a warning, `kabar` an info, `saran` a hint; `PEMERIKSA GAGAL` makes it fail, `ATURAN GAGAL` one rule of it.
 */
import type { CheckResult, Finding, Severity } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import type { Console } from './console.ts';
import { run } from './run.ts';
import type { Tools } from './tools.ts';

const SEVERITIES: Readonly<Record<string, Severity>> = {
  SALAH: 'error',
  ragu: 'warning',
  kabar: 'info',
  saran: 'hint',
};

export const fakeTools: Tools = {
  version: '1.2.3',
  engine: {
    parse,
    check: (files, { levels, suppressions }): CheckResult => {
      const all = files.flatMap(({ uri, tree, reported }): Finding[] => {
        if (tree.text.includes('PEMERIKSA GAGAL')) throw new Error('rusak sengaja');
        if (!reported) return [];
        return [...tree.text.matchAll(/SALAH|ragu|kabar|saran/g)].flatMap(({ index, 0: word }): Finding[] => {
          const severity = levels?.get('uji/kata') ?? SEVERITIES[word] ?? 'error';
          if (severity === 'off') return [];
          return [
            {
              rule: 'uji/kata',
              severity,
              message: { key: 'uji/kata', args: { kata: word } },
              primary: { uri, start: index, end: index + word.length },
              labels: [],
              notes: [],
              fixes: [],
              fingerprint: `uji/kata|${word}`,
            },
          ];
        });
      });
      // A line that says `diabaikan` suppresses what stands in it.
      const isIgnored = ({ primary: { uri, start } }: Finding): boolean => {
        const text = files.find((file) => file.uri === uri)?.tree.text ?? '';
        const line = text.slice(text.lastIndexOf('\n', start) + 1).split('\n')[0] ?? '';
        return suppressions !== false && line.includes('diabaikan');
      };
      const findings = all.filter((finding) => !isIgnored(finding));
      const suppressed = all.filter(isIgnored).map((finding) => ({
        ...finding,
        suppression: { place: finding.primary, reason: 'sudah disepakati' },
      }));
      const faults = files.flatMap(({ tree }) =>
        tree.text.includes('ATURAN GAGAL') ? [{ rule: 'uji/lain', error: new Error('rusak sebagian') }] : [],
      );
      return {
        findings,
        suppressed,
        faults,
        counters: { claimsLinked: 0, constraintsEvaluated: 0 },
      } as unknown as CheckResult;
    },
  },
  rules: [
    { id: 'uji/kata', level: 'error', summary: { id: 'kata yang dicari', en: 'a word looked for' } },
    { id: 'uji/lain', level: 'hint', summary: { id: 'hal lain', en: 'something else' } },
  ],
  renderer:
    async () =>
    ({ key, args }, lang) =>
      `${lang === 'id' ? 'Ditemukan' : 'Found'} ${args['kata'] ?? key}.`,
  printer: async () => (tree) =>
    tree.faults.length > 0 ? null : `${tree.text.trimEnd().replaceAll(/[ \t]+$/gm, '')}\n`,
  page: async (id) => (id === 'uji/kata' ? '# uji/kata\n\nIsi.\n' : null),
  standard: async () => 'ukuran capaian = 1\n',
};

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in `cwd` as a process would, but in this one. */
export async function runHere(
  cwd: string,
  args: readonly string[],
  more: Partial<Console> & { tools?: Tools } = {},
): Promise<Outcome> {
  let out = '';
  let err = '';
  const { tools = fakeTools, ...own } = more;
  const console: Console = {
    cwd,
    platform: 'linux',
    env: { LANG: 'C.UTF-8' },
    tty: false,
    columns: undefined,
    out: (text) => {
      out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => new Uint8Array(),
    ...own,
  };
  const code = await run(args, console, tools);
  return { code, out, err };
}
