/** How far reading the folders has come, shown by the editor. */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Progress } from './session.ts';
import type { Lang } from './view.ts';

/** Fewer files are read before anybody could look at a bar. */
const WORTH_SHOWING = 100;

const WORDS = {
  id: { title: 'Membaca laporan', count: (read: number, found: number) => `${read} dari ${found} berkas` },
  en: { title: 'Reading reports', count: (read: number, found: number) => `${read} of ${found} files` },
} as const satisfies Readonly<Record<Lang, unknown>>;

/** null: the editor refuses, or is not there any more. */
async function begun(connection: Connection): Promise<WorkDoneProgressServerReporter | null> {
  try {
    return await connection.window.createWorkDoneProgress();
  } catch {
    return null;
  }
}

export function progressBar(connection: Connection, lang: Lang): Progress {
  const { title, count } = WORDS[lang];
  let bar: Promise<WorkDoneProgressServerReporter | null> | null = null;
  const onBar = (show: (on: WorkDoneProgressServerReporter) => void): void => {
    void bar?.then((on) => on !== null && show(on)).catch(() => undefined);
  };
  return {
    report(read, found) {
      if (bar === null) {
        if (found < WORTH_SHOWING) return;
        bar = begun(connection);
        onBar((on) => on.begin(title, 0, count(read, found), false));
      } else onBar((on) => on.report(Math.floor((100 * read) / found), count(read, found)));
    },
    done: () => onBar((on) => on.done()),
  };
}
