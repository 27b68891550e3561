/** Findings for people: message, code frames whose labels tell the story, notes and fixes. Fits the console. */
import type { Severity } from '@sakip-lint/checker';
import { say } from '../messages.ts';
import { ascii, safe, wrap } from '../text.ts';
import type { LinesOf, Told, ToldPlace } from '../told.ts';
import { drawLine, type Glyphs, type Ink, type Mark, type Row } from './frame.ts';
import type { Look, Reporter } from './reporter.ts';
import { summaryText } from './summary.ts';

/** Labels beyond these are counted, not drawn. */
const MOST_LABELS = 12;

const UTF8 = {
  primary: '━',
  label: '─',
  fork: '┬',
  bar: '│',
  corner: '╰',
  tee: '├',
  ellipsis: '…',
  unsafe: '\uFFFD',
  head: '╭─',
  next: '├─',
  skip: '·',
};
const ASCII: typeof UTF8 = {
  primary: '^',
  label: '-',
  fork: '-',
  bar: '|',
  corner: '`',
  tee: '|',
  ellipsis: '...',
  unsafe: '?',
  head: '-->',
  next: ':::',
  skip: '.',
};

export const pretty: Reporter = function* (report, look) {
  for (const finding of report.findings) yield `${block(finding, report.lines, look).join('\n')}\n\n`;
  const { errors, warnings } = report.summary;
  const style = errors > 0 ? STYLES.error : warnings > 0 ? STYLES.warning : STYLES.hint;
  const text = summaryText(look.lang, report.summary);
  for (const line of wrap(show(text, look), look.width)) yield `${paint(look, style, line)}\n`;
};

const STYLES: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', info: '1;34', hint: '1;32' };

function paint(look: Look, style: string, text: string): string {
  return look.colour && text !== '' && style !== '' ? `\u001B[${style}m${text}\u001B[0m` : text;
}

function show(text: string, look: Look): string {
  return look.utf8 ? safe(text) : ascii(safe(text));
}

interface Spot extends ToldPlace {
  readonly primary: boolean;
  readonly text: string;
}

function block(finding: Told, linesOf: LinesOf, look: Look): string[] {
  const glyphs = look.utf8 ? UTF8 : ASCII;
  const drawn = finding.labels.slice(0, MOST_LABELS);
  const spots: Spot[] = [
    { ...finding, primary: true, text: '' },
    ...drawn.map((label) => ({ ...label, primary: false, text: show(label.message, look) })),
  ];
  const gutter = String(Math.max(...spots.map((spot) => spot.range.start.line))).length;
  const rows = heading(finding, look);
  const files = new Set(spots.map((spot) => spot.uri));
  let first = true;
  for (const uri of files) {
    const here = spots.filter((spot) => spot.uri === uri);
    rows.push(...frame(here, linesOf, { look, glyphs, gutter, severity: finding.severity, first }));
    first = false;
  }
  const bar = `${' '.repeat(gutter)} ${paint(look, '2', glyphs.bar)}`;
  rows.push(bar);
  const more = finding.labels.length - drawn.length;
  if (more > 0) rows.push(...note(say(look.lang, 'frame.more', { count: more }), gutter, look));
  for (const text of finding.notes) rows.push(...note(`${say(look.lang, 'frame.note')}: ${text}`, gutter, look));
  for (const fix of finding.fixes) {
    const word = say(look.lang, fix.safety === 'safe' ? 'frame.fix' : 'frame.fix.unsafe');
    rows.push(...note(`${word}: ${fix.title}`, gutter, look));
  }
  if (rows.at(-1) === bar) rows.pop();
  return rows;
}

function heading({ severity, rule, message }: Told, look: Look): string[] {
  const name = `${say(look.lang, `severity.${severity}`)}[${rule}]:`;
  const lines = wrap(`${name} ${show(message, look)}`, look.width - 2);
  return lines.map((line, index) => {
    if (index > 0) return `  ${paint(look, '1', line)}`;
    if (!line.startsWith(name)) return paint(look, STYLES[severity], line);
    return paint(look, STYLES[severity], name) + paint(look, '1', line.slice(name.length));
  });
}

interface FrameLook {
  readonly look: Look;
  readonly glyphs: typeof UTF8 & Glyphs;
  readonly gutter: number;
  readonly severity: Severity;
  readonly first: boolean;
}

function frame(spots: readonly Spot[], linesOf: LinesOf, frameLook: FrameLook): string[] {
  const { look, glyphs, gutter, severity, first } = frameLook;
  const [leader] = spots;
  if (leader === undefined) return [];
  const { start } = leader.range;
  const blank = ' '.repeat(gutter);
  const dim = (text: string): string => paint(look, '2', text);
  const ink = (row: Row): string =>
    row.map(({ text, ink: which }) => paint(look, styleOf(which, severity), look.utf8 ? text : ascii(text))).join('');
  const line = (number: string, row: Row): string => `${dim(`${number} ${glyphs.bar}`)} ${ink(row)}`.trimEnd();

  const place = `${show(leader.file, look)}:${start.line}:${start.column}`;
  const rows = first ? [] : [`${blank} ${dim(glyphs.bar)}`];
  rows.push(`${blank} ${dim(first ? glyphs.head : glyphs.next)} ${place}`, `${blank} ${dim(glyphs.bar)}`);

  const source = linesOf(leader.uri);
  const numbers = [...new Set(spots.map((spot) => spot.range.start.line))].sort((a, b) => a - b);
  let before = 0;
  for (const number of numbers) {
    if (before > 0 && number > before + 1) rows.push(`${blank} ${dim(glyphs.skip)}`);
    before = number;
    const text = source.line(number);
    const marks = spots
      .filter((spot) => spot.range.start.line === number)
      .map(({ range, primary, text: label }): Mark => {
        const end = range.end.line === number ? range.end.column - 1 : text.trimEnd().length;
        return { start: range.start.column - 1, end, primary, text: label };
      });
    const { source: shown, below } = drawLine(text, marks, look.width - gutter - 3, glyphs);
    rows.push(line(String(number).padStart(gutter), shown));
    for (const row of below) rows.push(line(blank, row));
  }
  return rows;
}

function styleOf(ink: Ink, severity: Severity): string {
  if (ink === 'primary') return STYLES[severity];
  return ink === 'label' ? '36' : ink === 'dim' ? '2' : '';
}

function note(text: string, gutter: number, look: Look): string[] {
  const indent = ' '.repeat(gutter + 1);
  return wrap(show(text, look), look.width - gutter - 3).map((line, index) => {
    const colon = index === 0 ? line.indexOf(':') + 1 : 0;
    const lead = index === 0 ? `${paint(look, '2', '=')} ` : '  ';
    return indent + lead + paint(look, colon > 0 ? '1' : '', line.slice(0, colon)) + line.slice(colon);
  });
}
