import { defineConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/** The built site behind a real nginx and behind `npm start`: needs `npm run build` first. */
export default defineConfig({
  ...unit,
  test: { include: ['tests/deploy/**/*.test.ts'], environment: 'node', testTimeout: 20_000 },
});
