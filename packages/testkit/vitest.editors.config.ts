import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that drive real editors, one after the other. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['packages/*/src/**/*.editor.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.types/**'],
    fileParallelism: false,
    testTimeout: 120_000,
  },
});
