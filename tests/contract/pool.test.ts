import { expect, it } from 'vitest';
import { startPool } from '@/scripts/evaluate/pool';

const lines = Array.from({ length: 60 }, (_, index) => ({
  number: index + 1,
  text: JSON.stringify({
    id: `x${index}`,
    date: '2026-11-22',
    benefit: 'rsi',
    facts: { birthDate: '1990-05-01' },
  }),
}));

function idsIn(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => /"id":"(\w+)"/.exec(line)?.[1] ?? '');
}

it('batches are answered on several threads, each line in its order, and a refusal is told of its own batch', async () => {
  const pool = startPool();
  const broken = { number: 61, text: '{"id":"bad"}' };
  const batches = [lines.slice(0, 20), lines.slice(20, 40), [...lines.slice(40), broken]];
  const answered = await Promise.all(batches.map((batch) => pool.answer(batch)));
  await pool.close();
  expect(answered.flatMap(({ text }) => idsIn(text))).toEqual([
    ...lines.map((_, index) => `x${index}`),
    'bad',
  ]);
  expect(answered.map(({ refused }) => refused)).toEqual([false, false, true]);
});
