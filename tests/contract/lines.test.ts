import { expect, it } from 'vitest';
import { linesOf } from '@/scripts/lines';

async function read(...chunks: readonly string[]) {
  const batches = [];
  for await (const batch of linesOf(stream(chunks))) batches.push(...batch);
  return batches.map(({ number, text }) => `${number}:${text}`);
}

async function* stream(chunks: readonly string[]) {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

it.each([
  ['nothing', [], []],
  ['one line', ['a\n'], ['1:a']],
  ['a last line without its end', ['a\nb'], ['1:a', '2:b']],
  ['lines cut across chunks', ['a', 'b\nc', 'd\n', 'e'], ['1:ab', '2:cd', '3:e']],
  ['empty lines in between', ['a\n\nb\n'], ['1:a', '2:', '3:b']],
])('%s', async (_, chunks, lines) => {
  expect(await read(...chunks)).toEqual(lines);
});

it('cuts a line that never ends', async () => {
  const lines = await read(...Array<string>(40).fill('x'.repeat(65_536)), '\nb\n');
  expect(lines.map((line) => line.length < 1_100_000)).toEqual([true, true]);
  expect(lines[1]).toBe('2:b');
});
