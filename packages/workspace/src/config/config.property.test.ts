/** incremental-equals-full, with configurations that come, change and go. */
import { check } from '@sakip-lint/checker';
import { parse } from '@sakip-lint/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryHost } from '../host.ts';
import { load, readFiles, reload } from '../load.ts';
import type { Change, Settings, Snapshot } from '../snapshot.ts';
import { loadConfig } from './find.ts';

const settings: Settings = { engine: { parse, check }, levels: new Map() };
const FOLDERS = ['file:///w', 'file:///w/a', 'file:///w/a/b'];
const REPORTS = FOLDERS.map((folder) => `${folder}/lkj.sakip`);
const texts = fc.constantFrom(
  'dokumen lkj "L" { tahun 2031 }\nprogram P "Arsip" { pagu Rp 500; realisasi Rp 400; serapan 90% }\n',
  'dokumen lkj "L" { tahun 2031 }\nprogram Q "Buku" { pagu Rp 50; realisasi Rp 40; serapan 70% }  # sakip-abaikan anggaran/serapan: x\n',
  'gunakan "../lkj.sakip"\ngunakan "tak-ada.sakip"\n',
);
const configs = fc.constantFrom(
  '{}',
  '{ "rules": { "anggaran/*": "hint" } }',
  '{ "rules": { "anggaran/serapan": "off", "nama/berkas": "warning" } }',
  '{ "rules": { "abaikan/tanpa_alasan": { "level": "error", "options": { "shortest": 5 } } } }',
  '{ "rulse": {} }',
);
const step = fc.oneof(
  fc.record({ kind: fc.constant('report' as const), folder: fc.constantFrom(...FOLDERS), text: texts }),
  fc.record({
    kind: fc.constant('config' as const),
    folder: fc.constantFrom(...FOLDERS),
    text: fc.option(configs, { nil: null }),
  }),
);

const told = (snapshot: Snapshot): unknown => [...snapshot.findings];

test('incremental-equals-full, with configurations that come, change and go', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const files = new Map(REPORTS.map((uri) => [uri, new Uint8Array()] as const));
      const host = memoryHost(files);
      let snapshot = await load(host, settings, REPORTS);
      for (const { kind, folder, text } of steps) {
        const uri = kind === 'report' ? `${folder}/lkj.sakip` : `${folder}/sakip.config.json`;
        if (text === null) files.delete(uri);
        else files.set(uri, new TextEncoder().encode(text));
        const changes: readonly Change[] =
          kind === 'report' ? await readFiles(host, [uri], true) : [{ kind, uri, file: await loadConfig(host, uri) }];
        snapshot = await reload(host, snapshot, changes);
        // The root of a file, to which its imports are held, is found when it is read: all are, as an editor does.
        snapshot = await reload(host, snapshot, await readFiles(host, REPORTS, true));
        expect(told(snapshot)).toEqual(told(await load(host, settings, REPORTS)));
      }
    }),
    { numRuns: 40 },
  );
});
