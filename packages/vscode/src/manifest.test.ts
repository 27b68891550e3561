/** The manifest says what the code does, in two languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as workspace from '@sakip-lint/workspace';
import { expect, test } from 'vitest';
import indonesian from '../l10n/bundle.l10n.id.json' with { type: 'json' };
import { langOf, sayIn } from './language.ts';
import { COMMANDS, CONFIG_NAME, LANGUAGE, SECTION } from './names.ts';
import { snippetsText } from './snippets/snippets.ts';

const root = new URL('../', import.meta.url);
const stored = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const manifest = JSON.parse(stored('package.json'));
const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
  .map((name) => stored(`src/${name.replaceAll('\\', '/')}`));

/** Every text of a value, however deep. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

test('the stored snippets are fresh', () => {
  expect(stored('snippets/sakip.json'), 'run: npm run generate -w sakip').toBe(snippetsText());
});

test('commands: each is declared, and each that is declared is registered', () => {
  const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  expect(declared.sort()).toEqual(Object.values(COMMANDS).sort());
  for (const name of Object.keys(COMMANDS))
    expect(
      sources.filter((text) => text.includes(`registerCommand(COMMANDS.${name},`)),
      name,
    ).toHaveLength(1);
});

test('language and settings are called the same', () => {
  expect(manifest.contributes.languages.map(({ id }: { id: string }) => id)).toEqual([LANGUAGE, 'jsonc']);
  const settings = Object.keys(manifest.contributes.configuration.properties);
  expect(settings.every((name) => name.startsWith(`${SECTION}.`))).toBe(true);
});

test('manifest texts: both languages have all that are asked for, and no more', () => {
  const asked = textsIn(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);
  for (const name of ['package.nls.json', 'package.nls.id.json']) {
    const texts: Record<string, string> = JSON.parse(stored(name));
    expect(Object.keys(texts).sort(), name).toEqual([...new Set(asked)].sort());
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  }
});

test('spoken texts: the Indonesian ones take the same arguments, and each is said somewhere', () => {
  const places = (text: string): readonly string[] => [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
  for (const [english, text] of Object.entries(indonesian)) {
    expect(places(text), english).toEqual(places(english));
    expect(text.trim()).not.toBe('');
    const said = `'${english.replaceAll("'", "\\'")}'`;
    expect(
      sources.some((source) => source.includes(said)),
      said,
    ).toBe(true);
  }
});

test('findings are in Indonesian unless somebody asked for English', () => {
  expect([undefined, 'auto', 'id', 'en', 'xx'].map(langOf)).toEqual(['id', 'id', 'id', 'en', 'id']);
  expect(sayIn('id')('{0} errors', 3)).toBe('3 kesalahan');
  expect(sayIn('en')('{0} errors', 3)).toBe('3 errors');
});

test('the configuration is read as it is named, with its schema', () => {
  const [{ fileMatch }] = manifest.contributes.jsonValidation;
  expect([fileMatch, CONFIG_NAME]).toEqual([workspace.CONFIG_NAME, workspace.CONFIG_NAME]);
  // Its comments are no mistakes.
  expect(manifest.contributes.languages[1]).toEqual({ id: 'jsonc', filenames: [CONFIG_NAME] });
});

test('files that the manifest names are there', () => {
  const named = textsIn(manifest.contributes).filter((text) => /^\.\/(?!dist\/)/.test(text));
  const icon = `./${manifest.icon}`;
  for (const name of [...named, icon]) expect(existsSync(fileURLToPath(new URL(name, root))), name).toBe(true);
});

test.each([
  ['sakip-light.svg', ['#ffffff']],
  // Shown in the light theme of high contrast, too.
  ['sakip-dark.svg', ['#1f1f1f', '#000000', '#ffffff']],
])('the icon of files in %s is seen on %s', (name, grounds) => {
  const strokes = [...stored(`media/${name}`).matchAll(/stroke="(#\w{6})"/g)].map(([, colour = '']) => colour);
  expect(strokes).toHaveLength(2);
  for (const stroke of strokes)
    for (const ground of grounds) expect(contrast(stroke, ground), `${stroke} on ${ground}`).toBeGreaterThan(3);
});

/** As the guidelines for accessible content define it. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright = 0, dark = 0] = [light(a), light(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dark + 0.05);
}
