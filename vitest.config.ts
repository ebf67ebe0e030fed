import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: what needs neither a build nor a browser nor many made-up people, and takes seconds. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/deploy/**', 'tests/rules/properties/**', 'node_modules/**'],
    environment: 'node',
    /** Properties take a second or two; a busy machine must not make them fail. */
    testTimeout: 60_000,
    /** Tests share modules, which are pure, and both cores: people run what is quick. */
    isolate: false,
    maxWorkers: '100%',
    passWithNoTests: true,
  },
});
