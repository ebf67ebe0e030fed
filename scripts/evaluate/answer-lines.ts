import { evaluateLine, isRefusal } from '@/lib/contract/evaluate';
import { benefits } from '@/rules/benefits';
import type { Line } from '../lines';

/** What some lines of the contract give. */
export interface Answered {
  /** JSON lines, each with its end. */
  readonly text: string;
  /** Whether a line was refused. */
  readonly refused: boolean;
}

/** Answers lines in their order. */
export function answerLines(lines: readonly Line[]): Answered {
  const answers = lines.map(({ text, number }) => evaluateLine(text, number, benefits));
  return {
    text: answers
      .map((answer) => (isRefusal(answer) ? jsonLine(answer) : answer.map(jsonLine).join('')))
      .join(''),
    refused: answers.some(isRefusal),
  };
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
