import { expect, test } from 'vitest';
import { runHere } from '../fake-tools.fixture.ts';
import { folder } from '../folder.fixture.ts';
import { common } from '../options.ts';
import { widthOf } from '../text.ts';
import { check } from './check.ts';
import { format } from './format.ts';

test('version and help, wherever they stand', async () => {
  expect(await runHere('/', ['--version'])).toEqual({ code: 0, out: 'sakip-lint 1.2.3\n', err: '' });
  expect(await runHere('/', ['version'])).toMatchObject({ out: 'sakip-lint 1.2.3\n' });
  for (const lang of ['id', 'en']) {
    const { code, out } = await runHere('/', ['check', 'x', '--help', '--lang', lang]);
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
    for (const option of Object.keys({ ...common, ...check.options, ...format.options }))
      expect(out).toContain(`--${option}`);
  }
});

test('rules: a table in the language asked for', async () => {
  const { out } = await runHere('/', ['rules', '--lang', 'en']);
  expect(out).toMatch(/^rule +level +what it finds\n/);
  expect(out).toMatch(/^uji\/kata +error +a word looked for$/m);
  expect((await runHere('/', ['rules', 'x'])).code).toBe(2);
});

test('explain: a page, the standard definitions, or what was meant', async () => {
  expect(await runHere('/', ['explain', 'uji/kata'])).toMatchObject({ code: 0, out: '# uji/kata\n\nIsi.\n' });
  expect(await runHere('/', ['explain', 'standar'])).toMatchObject({ code: 0, out: 'ukuran capaian = 1\n' });
  expect(await runHere('/', ['explain', 'standr'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('"standar"?'),
  });
  expect(await runHere('/', ['explain'])).toMatchObject({ code: 2, err: expect.stringContaining('Sebutkan aturan') });
  const coloured = await runHere('/', ['explain', 'uji/kata'], { env: { FORCE_COLOR: '1' } });
  expect(coloured.out).toContain('\u001B[1m# uji/kata\u001B[0m');
});

test('an option of another command is unknown here', async () => {
  const cwd = folder({ 'a.sakip': '' });
  expect(await runHere(cwd, ['rules', '--fail-on', 'error'])).toMatchObject({ code: 2 });
});
