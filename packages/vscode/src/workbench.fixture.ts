/** VS Code in a browser, used by keyboard as a person would. Waits are patient, what is read is what is shown. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const PATIENCE = 60_000;

/** As root, and without asking for anything outside this machine. */
const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Workbench {
  readonly page: Page;
  /** Opens a folder in this window, and trusts it if told to. */
  open(folder: string): Promise<void>;
  /** Opens a file of the folder. */
  file(name: string): Promise<void>;
  command(title: string): Promise<void>;
  /** Types in the open list, and takes the row that is lit then. */
  pick(typed: string, row: RegExp): Promise<void>;
  /** Answers a question that asks for words. */
  answer(text: string): Promise<void>;
  /** Text of the page that is shown beside no text editor, once it holds something. */
  preview(holds: RegExp): Promise<string>;
  press(...keys: readonly string[]): Promise<void>;
  /** Puts the cursor there, lines and columns from 1. */
  goTo(line: number, column: number): Promise<void>;
  /** What hovering the cursor shows, once it holds a text: several have their say, one after the other. */
  hover(text: string): Promise<string>;
  quickFixes(): Promise<readonly string[]>;
  /** Types as fast as a person's fingers are heard. */
  type(text: string): Promise<void>;
  /**
   * Types lines one below the other: a part in `«»` is waited for in the list that is offered, and taken with Tab; a line of
   * one closing brace is not typed but gone to, as the editor has put it there. Tells of each line when it stands.
   */
  typeReport(lines: readonly string[], stands: (line: string) => Promise<void>): Promise<void>;
  /** How many findings are underlined in what is shown. */
  squiggles(): Promise<number>;
  /** Puts a table on the clipboard as a program that writes both kinds does. */
  copied(content: { readonly text: string; readonly html?: string }): Promise<void>;
  /** The question that VS Code asks when a terminal is opened in a folder that nobody has vouched for. */
  trust(): Promise<void>;
  /** Text of what is shown in the editor's place, a walkthrough for one. */
  shownPage(): Promise<string>;
  rename(name: string): Promise<void>;
  saveAll(): Promise<void>;
  /** Errors, warnings and notes as the status bar counts them. */
  counts(): Promise<Counts>;
  /** The language's item in the status bar. */
  status(): Promise<string>;
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: CHROMIUM });

export async function openWorkbench(browser: Browser, url: string, shots: string): Promise<Workbench> {
  mkdirSync(shots, { recursive: true });
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // The gallery of extensions and the like: there is no network.
  await context.route(
    (address) => address.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);

  const shown = (selector: string): Locator => page.locator(selector).filter({ visible: true });
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const pick = async (typed: string, row: RegExp): Promise<void> => {
    const input = shown('.quick-input-widget input').first();
    await input.waitFor();
    await page.keyboard.type(typed);
    // Enter takes the row that is lit; the list is filled as one types.
    const lit = shown('.quick-input-list .monaco-list-row.focused').filter({ hasText: row }).first();
    await lit.waitFor();
    await press('Enter');
    await lit.waitFor({ state: 'hidden' });
  };
  /** Does something until it shows: on a busy machine VS Code may not have been ready for a key. */
  const until = async (seen: Locator, act: () => Promise<void>): Promise<void> => {
    for (const start = Date.now(); ; await press('Escape')) {
      await act();
      const isLast = Date.now() - start > PATIENCE;
      const came = await seen.waitFor({ timeout: 8_000 }).then(
        () => true,
        (error: unknown) => (isLast ? Promise.reject(error) : false),
      );
      if (came) return;
    }
  };
  const command = async (title: string): Promise<void> => {
    const lit = shown('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).first();
    await until(lit, async () => {
      await press('F1');
      await shown('.quick-input-widget input').first().waitFor();
      await page.keyboard.type(title);
    });
    await press('Enter');
    await lit.waitFor({ state: 'hidden' });
  };
  const counts = async (): Promise<Counts> => {
    const label = (await page.locator('#status\\.problems a').first().getAttribute('aria-label')) ?? '';
    const count = (name: string): number => Number(new RegExp(`${name}: (\\d+)`).exec(label)?.[1] ?? 0);
    return { errors: count('Errors'), warnings: count('Warnings'), infos: count('Infos') };
  };

  return {
    page,
    open: async (folder) => {
      await page.goto(`${url}/?folder=${encodeURIComponent(folder)}`);
      await page.locator('.monaco-workbench').waitFor();
      await page.locator('.explorer-viewlet .monaco-list').waitFor();
    },
    file: async (name) => {
      const active = page.locator(`.tab.active[data-resource-name="${name}"]`);
      await until(active, () =>
        page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick(),
      );
      await page.locator('.editor-instance .view-line').first().waitFor();
    },
    command,
    pick,
    answer: async (text) => {
      const input = shown('.quick-input-widget input').first();
      const asked = await shown('.quick-input-message').first().innerText();
      await input.fill(text);
      const same = shown('.quick-input-message').filter({ hasText: asked });
      // A second Enter would answer the next question: only if this one stays.
      for (let tries = 0; tries < 4; tries++) {
        await press('Enter');
        const gone = same.waitFor({ state: 'hidden', timeout: PATIENCE / 4 });
        if (
          await gone.then(
            () => true,
            () => false,
          )
        )
          return;
      }
      throw new Error(`still asked: ${asked}`);
    },
    preview: async (holds) => {
      for (const start = Date.now(); ; await page.waitForTimeout(200)) {
        for (const frame of page.frames()) {
          const text = await frame
            .locator('body')
            .innerText({ timeout: 1_000 })
            .catch(() => '');
          if (frame !== page.mainFrame() && holds.test(text)) return text;
        }
        if (Date.now() - start > PATIENCE) throw new Error(`no page holds ${holds}`);
      }
    },
    press,
    goTo: async (line, column) => {
      await press('Control+G');
      await shown('.quick-input-widget input').first().waitFor();
      await page.keyboard.type(`${line}:${column}`);
      await shown('.quick-input-list .monaco-list-row').first().waitFor();
      await press('Enter');
      await page.locator(`#status\\.editor\\.selection a[aria-label^="Ln ${line}, Col ${column}"]`).waitFor();
    },
    hover: async (text) => {
      const hover = shown('.monaco-hover').filter({ hasText: text }).first();
      await until(hover, () => press('Control+K', 'Control+I'));
      return hover.innerText();
    },
    quickFixes: async () => {
      const rows = shown('.action-widget .monaco-list-row.action');
      await until(rows.first(), () => press('Control+.'));
      return rows.allInnerTexts();
    },
    type: (text) => page.keyboard.type(text, { delay: 15 }),
    typeReport: async (lines, stands) => {
      const lit = shown('.suggest-widget.visible .monaco-list-row.focused');
      const take = async (label: string): Promise<void> => {
        await lit.filter({ hasText: label }).first().waitFor();
        await press('Tab');
      };
      for (const [index, line] of lines.entries()) {
        // The editor begins the next row of a table by itself, but not when it is busy: what it wrote is typed over.
        if (line.startsWith('|')) await press('Shift+Home');
        if (line === '}') await press('ArrowDown', 'End');
        else if (line.startsWith('#')) await page.keyboard.insertText(line);
        else
          for (const part of line.split(/(«.*?»| \{$)/)) {
            // The editor adds the closing brace only once it knows what the line is.
            if (part === ' {') await page.waitForTimeout(300);
            if (part.startsWith('«')) await take(part.slice(1, -1));
            else await page.keyboard.type(part, { delay: 25 });
          }
        await stands(line);
        const next = lines[index + 1];
        if (next === '}' || next === undefined) continue;
        // What was offered for the last letters is gone by then.
        await page.waitForTimeout(150);
        await press('Enter');
        // Behind a table that ends here its last, empty row is taken away while nothing is typed.
        await page.waitForTimeout(line === '' ? 1_000 : 150);
      }
    },
    squiggles: () => page.locator('.editor-instance .squiggly-error, .editor-instance .squiggly-warning').count(),
    copied: async ({ text, html }) => {
      const kinds = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
      await page.evaluate(`(async (kinds) => {
        const blobs = Object.entries(kinds).map(([type, value]) => [type, new Blob([value], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      })(${JSON.stringify(kinds)})`);
    },
    shownPage: () => shown('.editor-instance').first().innerText(),
    trust: async () => {
      await shown('.monaco-dialog-box').waitFor();
      await shown('.monaco-dialog-box .monaco-button').filter({ hasText: /trust/i }).first().click();
      await shown('.monaco-dialog-box').waitFor({ state: 'hidden' });
    },
    rename: async (name) => {
      const input = shown('.rename-box input').first();
      await until(input, () => press('F2'));
      await input.fill(name);
      await press('Enter');
      await input.waitFor({ state: 'hidden' });
      await page.locator('.tab.active.dirty').waitFor();
    },
    saveAll: async () => {
      await command('File: Save All Files');
      await page.locator('.tab.dirty').first().waitFor({ state: 'hidden' });
    },
    counts,
    status: async () => (await page.locator('#status\\.languageStatus').getAttribute('aria-label')) ?? '',
    shot: async (name) => {
      await page.screenshot({ path: join(shots, `${name}.png`) });
    },
    close: () => context.close(),
  };
}
