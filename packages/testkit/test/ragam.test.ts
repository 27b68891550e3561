import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../src/check-texts.ts';
import { examples, RAGAM } from '../src/examples.ts';

/** Structures that the reference names, each with a folder of that name. */
const reference = readFileSync(new URL('../../language/docs/language.md', import.meta.url), 'utf8');
const section = /^## Structures\n([\s\S]*?)(?=^## )/m.exec(reference)?.[1] ?? '';
const named = [...section.matchAll(/^- `([a-z0-9-]+)`: /gm)].map((found) => found[1] as string);
const folders = new Map(
  examples().flatMap((one) =>
    one.name.startsWith(`${RAGAM}/`) ? [[one.name.slice(RAGAM.length + 1), one] as const] : [],
  ),
);

it('every structure of the reference has a folder, and every folder is a structure of the reference', () => {
  expect(named.length).toBeGreaterThan(0);
  expect([...folders.keys()].sort()).toEqual([...named].sort());
});

describe.each([...folders])('%s', (_, { files }) => {
  const { findings } = checkTexts(files);
  const of = (stem: string) => [...files.keys()].filter((path) => path.startsWith(stem));

  it('benar: nothing is found', () => {
    expect(of('benar').length).toBeGreaterThan(0);
    const told = findings.filter(({ primary }) => primary.uri.startsWith('benar'));
    expect(told.map(({ rule, message }) => [rule, message])).toEqual([]);
  });

  it('salah: something is found', () => {
    expect(of('salah').length).toBeGreaterThan(0);
    expect(findings.some(({ primary }) => primary.uri.startsWith('salah'))).toBe(true);
  });
});
