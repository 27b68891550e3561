import { expect, test } from 'vitest';
import { type Clip, pastedTable } from './features/paste-table.ts';

/** `<|>` is the cursor. */
const paste = (document: string, clip: Clip): ReturnType<typeof pastedTable> => {
  const offset = document.indexOf('<|>');
  return pastedTable(document.replace('<|>', ''), offset, clip);
};

/** As a spreadsheet copies A1:E3, whose B3 has a line end and quotes. */
const EXCEL_TEXT =
  'No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian\r\n1\tPersentase koperasi aktif\t70,58%\t65,16%\t92,32%\r\n2\t"Persentase UMKM ""naik\nkelas"""\t 1.250 \t1.180\t94,40%\r\n';

const EXCEL_HTML = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet><link id=Main-File rel=Main-File href="file:///C:/Users/x/clip.htm">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";}
td
	{padding-top:1px; white-space:nowrap;}
.xl65
	{mso-number-format:"\\0022Rp\\0022\\#\\,\\#\\#0";}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=448 style='border-collapse:collapse;width:336pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'>
 <col width=192 span=2 style='mso-width-source:userset;width:144pt'>
 <tr height=20 style='height:15.0pt'>
  <td rowspan=2 height=40 class=xl66 width=64 style='height:30.0pt'>No</td>
  <td rowspan=2 class=xl66>Program</td>
  <td colspan=2 class=xl66 style='border-left:none'>Anggaran</td>
 </tr>
 <tr height=20>
  <td class=xl66>Pagu</td>
  <td class=xl66>Realisasi</td>
 </tr>
 <tr height=20>
  <td class=xl67 align=right>1</td>
  <td>Penunjang Urusan<br>
    Pemerintahan &amp; UKM</td>
  <td class=xl65><span style='mso-spacerun:yes'> </span>Rp<span style='mso-spacerun:yes'>   </span>6.210.455.282 </td>
  <td class=xl65>5.790.388.484</td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>`;

const cell = (text: string, more = ''): string =>
  `<td width=94 valign=top ${more} style='width:70.9pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm;line-height:normal'><span lang=IN style='font-size:11.0pt;font-family:"Arial","sans-serif"'>${text}<o:p></o:p></span></p></td>`;

const WORD_HTML = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style>
<title>Judul dokumen</title></head>
<body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoCaption align=center><b>Tabel <span class=SpellE>3.2</span><o:p></o:p></b></p>
<p class=MsoNormal align=center><b>Capaian Indikator &ldquo;Utama&rdquo; Tahun&nbsp;2023<o:p></o:p></b></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>
 <thead><tr style='mso-yfti-irow:0'>${cell('Sasaran')}${cell('Indikator')}${cell('Target')}</tr></thead>
 <tr style='mso-yfti-irow:1'>${cell('Meningkatnya kesejah&shy;teraan', 'rowspan=2')}${cell("<![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;</span></span><![endif]>Koperasi aktif")}${cell('&#8804; 70,58%')}</tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>${cell('UMKM | naik kelas')}${cell('<o:p>&nbsp;</o:p>')}</tr>
</table>
<!--EndFragment--></body></html>`;

test('Excel, as text: quoted cells with line ends, blanks around numbers, columns aligned', () => {
  expect(paste('<|>', { text: EXCEL_TEXT })).toEqual({
    snippet: true,
    newText: [
      'tabel "${1:3.1}" "${2:Judul tabel}"',
      '| No | Indikator Kinerja            | Target | Realisasi | Capaian |',
      '| 1  | Persentase koperasi aktif    | 70,58% | 65,16%    | 92,32%  |',
      '| 2  | Persentase UMKM "naik kelas" | 1.250  | 1.180     | 94,40%  |',
    ].join('\n'),
  });
});

test('Excel, as HTML: merged heads are blank beside and below their first cell', () => {
  expect(paste('tabel "2.1" "Anggaran"\n<|>', { text: '', html: EXCEL_HTML })).toEqual({
    snippet: false,
    newText: [
      '| No | Program                             | Anggaran         |               |',
      '|    |                                     | Pagu             | Realisasi     |',
      '| 1  | Penunjang Urusan Pemerintahan & UKM | Rp 6.210.455.282 | 5.790.388.484 |',
    ].join('\n'),
  });
});

test('Word: caption, merged subjects, list numbers, soft hyphens and bars', () => {
  expect(paste('dokumen lkj "A" { tahun 2023 }\n\n<|>', { text: 'x', html: WORD_HTML })).toEqual({
    snippet: false,
    newText: [
      'tabel "3.2" "Capaian Indikator “Utama” Tahun 2023"',
      '| Sasaran                    | Indikator          | Target   |',
      '| Meningkatnya kesejahteraan | 1. Koperasi aktif  | ≤ 70,58% |',
      '|                            | UMKM \\| naik kelas |          |',
    ].join('\n'),
  });
});

const ROWS = 'A\t1\r\nB\t2';

test.each([
  ['below a head', 'tabel "1" "x"\n<|>', '| A | 1 |\n| B | 2 |'],
  ['below a head, apart', 'tabel "1" "x"\n\n# nanti\n<|>', '| A | 1 |\n| B | 2 |'],
  ['at the end of a head', 'tabel "1" "x"<|>', '\n| A | 1 |\n| B | 2 |'],
  ['right below rows', 'tabel "1" "x"\n| N | T |\n<|>\n', '| A | 1 |\n| B | 2 |'],
  ['in a row begun', 'tabel "1" "x"\n| N | T |\n| <|>', 'A | 1 |\n| B | 2 |'],
  ['indented', 'bagian "1" {\n  tabel "1" "x"\n  <|>\n}', '| A | 1 |\n  | B | 2 |'],
  ['in a file of Windows', 'tabel "1" "x"\r\n<|>\r\n', '| A | 1 |\n| B | 2 |'],
])('goes on with the table: %s', (_, document, newText) => {
  expect(paste(document, { text: ROWS })).toEqual({ snippet: false, newText });
});

test.each([
  ['apart from rows above', 'tabel "1" "x"\n| N | T |\n\n<|>\n'],
  ['below something else', 'anggaran { pagu Rp 5 }\n<|>'],
  ['in an empty file', '<|>'],
])('is a table of its own: %s', (_, document) => {
  expect(paste(document, { text: ROWS })?.newText).toMatch(/^tabel "\$\{1:/);
});

test.each([
  ['tabel "2.1" "A"\n| N | T |\n\n<|>\ntabel "2.3" "C"\n', '2.2'],
  ['tabel "2.1" "A"\n| N | T |\n\n<|>\ntabel "2.2" "B"\n', '2.3'],
  ['<|>\n\ntabel "4.7" "A"\n', '4.8'],
  ['tabel "I.2" "A"\n| N | T |\n\n<|>', 'I.3'],
  ['tabel "9" "A"\n| N | T |\n\n<|>', '10'],
  ['tabel "Lampiran" "A"\n| N | T |\n\n<|>', '3.1'],
])('a number that is free: %j', (document, number) => {
  expect(paste(document, { text: ROWS })?.newText).toContain(`tabel "\${1:${number}}"`);
});

test.each([
  ['a sentence', 'Capaian kinerja naik.', undefined],
  ['a column', 'A\nB\nC', undefined],
  ['nothing', '', undefined],
  ['indented lines', '\tindikator "A" {\n\t\ttarget 5\n\t}', undefined],
  ['a table among paragraphs', 'x', '<p>Kalimat.</p><table><tr><td>A<td>B</table>'],
  ['a table and a note', 'x', '<table><tr><td>A<td>B</table><p>Sumber: Bappeda</p>'],
  ['a table of one column', 'x', '<table><tr><td>A</td></tr><tr><td>B</td></tr></table>'],
])('is pasted as it is: %s', (_, text, html) => {
  expect(paste('<|>', html === undefined ? { text } : { text, html })).toBeNull();
});

test('within a line it is pasted as it is', () => {
  expect(paste('teks "<|>"', { text: ROWS })).toBeNull();
  expect(paste('| <|> | B |', { text: ROWS })).toBeNull();
});

test('two tables with their captions', () => {
  const table = '<table><tr><td>A<td>B<tr><td>1<td>2</table>';
  const html = `<p>Tabel 2.1 Satu</p>${table}<p>Tabel 2.2. Dua</p>${table}`;
  expect(paste('<|>', { text: '', html })?.newText).toBe(
    'tabel "2.1" "Satu"\n| A | B |\n| 1 | 2 |\n\ntabel "2.2" "Dua"\n| A | B |\n| 1 | 2 |',
  );
  const half = `<p>Tabel 2.1 Satu</p>${table}${table}`;
  expect(paste('<|>', { text: '', html: half })).toEqual({
    newText:
      'tabel "${1:2.1}" "${2:Satu}"\n| A | B |\n| 1 | 2 |\n\ntabel "${3:3.2}" "${4:Judul tabel}"\n| A | B |\n| 1 | 2 |',
    snippet: true,
  });
});

test('a cell that reaches down and across, and a table within a cell', () => {
  const html =
    '<table><tr><td rowspan=2 colspan="2">A</td><td>B</td></tr><tr><td>C</td></tr><tr><td>D</td><td>E<table><tr><td>x</td><td>y</td></tr></table></td><td>F</td></tr></table>';
  expect(paste('tabel "1"\n<|>', { text: '', html })?.newText).toBe(
    '| A |       | B |\n|   |       | C |\n| D | E x y | F |',
  );
});

test('what only looks like markup is text, and what is not closed ends with the clipboard', () => {
  const html = '<table><tr><td>a < b<td>1 &lt; 2 &unknown; &#0; &#x41;<tr><td title="a>b">c<td>d';
  expect(paste('tabel "1"\n<|>', { text: '', html })).toBeNull();
  expect(paste('tabel "1"\n<|>', { text: '', html: `${html}</table>` })?.newText).toBe(
    '| a < b | 1 < 2 &unknown; A |\n| c     | d                 |',
  );
});
