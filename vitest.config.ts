import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything that needs neither a build nor a browser. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/deploy/**', 'node_modules/**'],
    environment: 'node',
    /** Properties take a second or two; a busy machine must not make them fail. */
    testTimeout: 60_000,
    /** Tests share modules, which are pure, and both cores: people run what is quick. */
    isolate: false,
    maxWorkers: '100%',
    passWithNoTests: true,
  },
});
