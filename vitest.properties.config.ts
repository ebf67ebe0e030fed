import { defineConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/** Properties on a thousand made-up people for each benefit: slower than what people run while they write. */
export default defineConfig({
  ...unit,
  test: { ...unit.test, include: ['tests/rules/properties/**/*.test.ts'], exclude: ['node_modules/**'] },
});
