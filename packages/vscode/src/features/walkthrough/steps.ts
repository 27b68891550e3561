/**
 * The walkthrough, which leads from nothing to a report that is checked. It stands in the manifest once in each language: which
 * one is shown follows the language of findings, since the editor's own says nothing about its reader.
 */
import type { Lang } from '../../language.ts';
import { COMMANDS, CONTEXTS, SECTION } from '../../names.ts';

type Both = Readonly<Record<Lang, string>>;

interface Step {
  readonly id: string;
  readonly title: Both;
  /** Paragraphs; a link alone on its line is a button. */
  readonly text: Readonly<Record<Lang, readonly string[]>>;
  readonly picture: Both;
  /** It is done once this happened. */
  readonly done: string;
}

const button = (label: string, command: string): string => `[${label}](command:${command})`;
const PROBLEMS = 'workbench.panel.markers.view.focus';

const STEPS: readonly Step[] = [
  {
    id: 'laporan',
    title: { id: 'Buat laporan pertama', en: 'Make a first report' },
    text: {
      id: [
        'Jawab tiga pertanyaan pendek: apa yang dibuat, nama instansi, tahun. Hasilnya sebuah berkas .sakip berisi contoh yang benar; gantilah dengan isi laporan Anda.',
        button('Buat laporan', COMMANDS.newReport),
        `Agar tersimpan sebagai berkas, ${button('buka dahulu sebuah folder', 'vscode.openFolder')}.`,
      ],
      en: [
        'Answer three short questions: what is made, the office, the year. The result is a .sakip file with an example that is right; put what your report says in its place.',
        button('New report', COMMANDS.newReport),
        `To have it stored as a file, ${button('open a folder first', 'vscode.openFolder')}.`,
      ],
    },
    picture: {
      id: 'Sebuah berkas laporan dengan dokumen, sasaran dan tabel',
      en: 'A report file with a document, a goal and a table',
    },
    done: `onCommand:${COMMANDS.newReport}`,
  },
  {
    id: 'temuan',
    title: { id: 'Lihat kesalahan pertama', en: 'See a first mistake' },
    text: {
      id: [
        'Ubah sebuah angka di tabel, misalnya capaian 98,00% menjadi 95,00%. Angka yang tidak cocok diberi garis bawah. Arahkan tetikus ke sana: terbaca apa yang salah, hitungannya, dan tempat lain yang menyebut angka itu.',
        button('Buka contoh berisi kesalahan', COMMANDS.openExample),
        `Semua temuan terdaftar di ${button('panel Problems', PROBLEMS)}.`,
      ],
      en: [
        'Change a number of the table, say the capaian 98,00% to 95,00%. A number that does not agree is underlined. Point at it to read what is wrong, the calculation, and where else the number is stated.',
        button('Open an example with mistakes', COMMANDS.openExample),
        `All findings are listed in ${button('the Problems panel', PROBLEMS)}.`,
      ],
    },
    picture: { id: 'Angka bergaris bawah dengan penjelasannya', en: 'An underlined number with its explanation' },
    done: `onContext:${CONTEXTS.found}`,
  },
  {
    id: 'perbaiki',
    title: { id: 'Perbaiki dengan Ctrl+.', en: 'Fix it with Ctrl+.' },
    text: {
      id: [
        'Letakkan kursor pada garis bawah, lalu tekan **Ctrl+.** (Ctrl dan titik). Pilih perbaikannya dengan panah dan Enter. Bila angka itu memang tercetak demikian dan ada alasannya, pilih *Abaikan … di sini, dengan alasan*.',
        `Ingin tahu mengapa sebuah aturan ada? ${button('Jelaskan aturan', COMMANDS.openRulePage)}`,
      ],
      en: [
        'Put the cursor on the underline and press **Ctrl+.** (Ctrl and the full stop). Choose a fix with the arrows and Enter. Where the number is printed so for a reason, choose *Suppress … here, with a reason*.',
        `Why is there such a rule? ${button('Explain a rule', COMMANDS.openRulePage)}`,
      ],
    },
    picture: { id: 'Daftar perbaikan di bawah angka yang salah', en: 'A list of fixes below the wrong number' },
    done: `onContext:${CONTEXTS.fixed}`,
  },
  {
    id: 'tempel',
    title: { id: 'Tempel tabel Word atau Excel', en: 'Paste from Word or Excel' },
    text: {
      id: [
        'Salin tabel di Word atau sel di Excel, letakkan kursor pada baris kosong, lalu tekan **Ctrl+V**. Tabel menjadi rapi dan langsung diperiksa. Kepala kolomnya dipakai apa adanya; tidak ada yang perlu diketik ulang.',
        'Bila tidak menjadi tabel:',
        button('Tempel sebagai tabel', COMMANDS.pasteTable),
      ],
      en: [
        'Copy a table in Word or cells in Excel, put the cursor on an empty line and press **Ctrl+V**. The table is aligned and checked at once, with its own column heads; nothing is typed again.',
        'If it did not become a table:',
        button('Paste as a table', COMMANDS.pasteTable),
      ],
    },
    picture: { id: 'Sel lembar kerja menjadi tabel yang rapi', en: 'Cells of a spreadsheet become an aligned table' },
    done: `onContext:${CONTEXTS.pasted}`,
  },
  {
    id: 'lengkapi',
    title: { id: 'Biarkan editor melengkapi', en: 'Let the editor complete' },
    text: {
      id: [
        'Tekan **Ctrl+Spasi** di mana saja: kata, nama indikator dan satuan yang dapat ditulis di situ ditawarkan. Di tempat yang menunggu angka hitungan, misalnya setelah **capaian**, nilainya sudah dihitung.',
        button('Tunjukkan pada contoh', COMMANDS.offerExample),
      ],
      en: [
        'Press **Ctrl+Space** anywhere: words, names of indicators and units that may stand there are offered. Where a computed number is due, as after **capaian**, its value has been computed.',
        button('Show me in the example', COMMANDS.offerExample),
      ],
    },
    picture: {
      id: 'Nilai capaian yang ditawarkan, dengan hitungannya',
      en: 'A capaian that is offered, with its calculation',
    },
    done: `onContext:${CONTEXTS.completed}`,
  },
  {
    id: 'folder',
    title: { id: 'Periksa semua laporan', en: 'Check all reports' },
    text: {
      id: [
        'Renstra, perjanjian kinerja dan laporan yang ada di satu folder dibandingkan satu dengan yang lain. Hitunglah temuan seluruh folder sebelum laporan dicetak.',
        button('Periksa semua laporan', COMMANDS.lintWorkspace),
        'Di terminal editor ini perintah **sakip-lint** juga tersedia, tanpa memasang apa pun. Perintah itu membaca berkas yang sudah disimpan (**Ctrl+S**).',
      ],
      en: [
        'The Renstra, the agreements and the reports of one folder are compared with each other. Count the findings of the whole folder before the report is printed.',
        button('Check all reports', COMMANDS.lintWorkspace),
        'The terminal of this editor knows the command **sakip-lint** too, with nothing to install. It reads files as they are saved (**Ctrl+S**).',
      ],
    },
    picture: {
      id: 'Tiga berkas laporan, dua dengan jumlah temuannya',
      en: 'Three report files, two with their number of findings',
    },
    done: `onCommand:${COMMANDS.lintWorkspace}`,
  },
];

const ABOUT: Readonly<Record<Lang, { readonly title: string; readonly description: string; readonly when: string }>> = {
  id: {
    title: 'Mulai memeriksa laporan kinerja',
    description: 'Dari laporan pertama sampai kesalahan yang diperbaiki.',
    when: `config.${SECTION}.language != en`,
  },
  en: {
    title: 'Get started with performance reports',
    description: 'From a first report to mistakes that are fixed.',
    when: `config.${SECTION}.language == en`,
  },
};

export const walkthroughId = (lang: Lang): string => (lang === 'en' ? 'start' : 'mulai');

/** As the manifest has it. */
export const walkthroughs = (): readonly object[] =>
  (['id', 'en'] as const).map((lang) => ({
    id: walkthroughId(lang),
    ...ABOUT[lang],
    steps: STEPS.map(({ id, title, text, picture, done }) => ({
      id,
      title: title[lang],
      description: text[lang].join('\n'),
      media: { svg: `media/walkthrough/${id}.svg`, altText: picture[lang] },
      completionEvents: [done],
    })),
  }));
