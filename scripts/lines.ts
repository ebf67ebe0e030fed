/** One line of a stream, without its end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** Longer lines are cut, so that memory does not grow with a stream that never breaks its line. */
const LONGEST_LINE = 1_000_000;

/**
 * The lines of a stream of text, a batch for each chunk that arrives. A line end at the very end starts no line.
 * @example for await (const lines of linesOf(process.stdin)) …
 */
export async function* linesOf(chunks: AsyncIterable<string | Buffer>): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let number = 0;
  for await (const chunk of chunks) {
    const pieces = `${rest}${chunk.toString()}`.split('\n');
    rest = (pieces.pop() ?? '').slice(0, LONGEST_LINE);
    if (pieces.length > 0) yield pieces.map((text) => ({ number: ++number, text }));
  }
  if (rest !== '') yield [{ number: number + 1, text: rest }];
}
