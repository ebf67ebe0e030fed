import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { benefitIds } from '@/lib/benefits';
import { contractVersion } from '@/lib/contract/facts-schema';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The contents of every fenced block of one language. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text]) => text ?? '',
  );
}

describe('the example of the README', () => {
  let run: ReturnType<typeof evaluate>;

  beforeAll(() => {
    run = evaluate(blocks('jsonl').join(''));
  }, 60_000);

  it('has three situations and an answer to each', () => {
    expect(blocks('jsonl').join('').trim().split('\n')).toHaveLength(3);
    expect(blocks('json')).toHaveLength(3);
  });

  it('is answered as it says', () => {
    expect(run.stderr).toBe('');
    expect(run.stdout.trim().split('\n').map(parsed)).toEqual(blocks('json').map(parsed));
  });

  it('ends with status 1, for its error', () => {
    expect(run.status).toBe(1);
  });
});

describe('the README', () => {
  it('names every benefit of the contract, and its version', () => {
    const lacking = benefitIds.filter((id) => !readme.includes(`\`${id}\``));
    expect(lacking).toEqual([]);
    expect(readme).toContain(`urn:balcao-aberto:facts:${contractVersion}`);
  });
});

/** The command as `package.json` runs it. */
function evaluate(input: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/evaluate.ts'], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}
