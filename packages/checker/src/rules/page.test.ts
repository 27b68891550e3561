import { expect, it } from 'vitest';
import { PAGE_SECTIONS, parsePage } from './page.ts';

const FENCE = '```';
const bodyOf = (name: string): string =>
  name === 'Salah' || name === 'Benar' ? `${FENCE}sakip\n# ${name}\n## bukan judul\n${FENCE}` : `Isi ${name}.`;
const page = (names: readonly string[] = PAGE_SECTIONS, body: (name: string) => string = bodyOf) =>
  `\n# uji/satu\n\n${names.map((name) => `## ${name}\n\n${body(name)}\n`).join('\n')}`;

it('reads a page: its id, its sections, its two examples', () => {
  const read = parsePage(page().replaceAll('\n', '\r\n'));
  expect(read.id).toBe('uji/satu');
  expect(read.sections.Mengapa).toBe('Isi Mengapa.');
  expect(read.bad).toBe('# Salah\n## bukan judul\n');
  expect(read.good).toBe('# Benar\n## bukan judul\n');
});

it.each([
  ['no title', 'Isi\n', 'begins with'],
  ['nothing', '', 'begins with'],
  ['a heading missing', page(PAGE_SECTIONS.slice(1)), 'headings are'],
  ['headings in another order', page([...PAGE_SECTIONS].reverse()), 'headings are'],
  ['an empty section', page(PAGE_SECTIONS, (name) => (name === 'Dasar' ? '' : bodyOf(name))), '"Dasar" is empty'],
  [
    'no example',
    page(PAGE_SECTIONS, (name) => (name === 'Benar' ? 'Isi.' : bodyOf(name))),
    '"Benar" needs exactly one',
  ],
  [
    'two examples',
    page(PAGE_SECTIONS, (name) => (name === 'Salah' ? `${bodyOf(name)}\n${bodyOf(name)}` : bodyOf(name))),
    '"Salah" needs exactly one',
  ],
])('refuses a page with %s', (_, text, why) => expect(() => parsePage(text)).toThrow(why));
