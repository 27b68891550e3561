/** The launchers as each system must have them, whatever machine the package is made on. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND_LINE } from '../../names.ts';

const stored = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

test('for cmd and PowerShell: CRLF, plain letters, and quotes around whatever may hold blanks', () => {
  const text = stored('bin/sakip-lint.cmd');
  expect(text.replaceAll('\r\n', '')).toMatch(/^[ -~]+$/);
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.split('\r\n').filter((line) => line !== '');
  // What it sets is not left behind, and its last line is the command: cmd takes its exit code for its own.
  expect(lines[0]).toBe('@echo off');
  expect(lines).toContain('setlocal');
  expect(lines.at(-1)).toBe(`"%SAKIP_LINT_RUNTIME%" "%~dp0..\\${COMMAND_LINE.replaceAll('/', '\\')}" %*`);
});

test('for a shell: LF, and the same command', () => {
  const text = stored('bin/sakip-lint');
  expect(text).toMatch(/^#!\/bin\/sh\n/);
  expect(text).not.toContain('\r');
  expect(text).toContain(`exec "\${SAKIP_LINT_RUNTIME:-node}" "$here/../${COMMAND_LINE}" "$@"`);
});
