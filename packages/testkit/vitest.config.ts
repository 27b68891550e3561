import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const deep = process.env['DEEP'] === '1';
const everywhere = ['**/node_modules/**', '**/dist/**', '**/.types/**'];

/** One run over all packages: quick tests, then properties, then those that start the built command. */
export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    setupFiles: [fileURLToPath(new URL('./src/fast-check.setup.ts', import.meta.url))],
    testTimeout: deep ? 900_000 : 30_000,
    coverage: {
      provider: 'v8',
      include: ['packages/{language,checker,workspace}/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.fixture.ts', '**/*.generated.ts'],
      reporter: ['text-summary', 'text', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: {
        'packages/language/src/**': { lines: 95, branches: 90 },
        'packages/checker/src/**': { lines: 95, branches: 90 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: [...everywhere, '**/*.property.test.ts', '**/*.command.test.ts', '**/*.editor.test.ts'],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'properties',
          include: ['packages/*/src/**/*.property.test.ts', 'packages/*/test/**/*.property.test.ts'],
          exclude: everywhere,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: ['packages/*/src/**/*.command.test.ts', 'packages/*/test/**/*.command.test.ts'],
          exclude: everywhere,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
