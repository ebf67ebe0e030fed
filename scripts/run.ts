import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs a command in the project's root with its output on screen; its exit status. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}

/** Runs the command-line tool of an installed package with this Node. */
export function runTool(
  tool: keyof typeof tools,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return run(process.execPath, [path.join('node_modules', tools[tool]), ...args], env);
}

/** Runs a script of ours with this Node. */
export function runScript(script: string, args: readonly string[] = []): Promise<number> {
  return run(process.execPath, ['--import', 'tsx', path.join('scripts', script), ...args]);
}

const tools = {
  eslint: 'eslint/bin/eslint.js',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const;
