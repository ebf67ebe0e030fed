import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { askedBenefit } from '@/app/asked-benefits';
import { Payments } from '@/components/result/payments';
import { paymentLines } from '@/components/sheet/lines';
import { readMessages } from '@/lib/i18n/messages';
import { unitOf } from '@/lib/result/units';
import { resultTexts } from '@/lib/texts/build';
import { languageOf } from '@/lib/texts/language';
import { firstOfMonth, judgeFor, lawOn, type Outcome, type Payment, type Told } from '@/rules';
import { sample } from '../rules/support/sample-benefit';

const told: Told = { claimDate: '2026-11-22', birthDate: '1990-05-01' };
const messages = await readMessages('en');
const texts = resultTexts(messages, askedBenefit('rsi'), 'en');
const language = languageOf({ tag: texts.tag, date: '2026-11-22', law: lawOn, unitOf, unpublished: '–' });
const island = { told, language };
const twoMonths: readonly Payment[] = [
  { month: '2026-09-01', days: 8, cents: 17_600 },
  { month: '2026-10-01', days: 29, cents: 65_800 },
];

function outcomeWith(payments: readonly Payment[]): Outcome {
  const [judged] = judgeFor(sample, told);
  if (judged === undefined) throw new Error('Nobody was judged.');
  return { ...judged, payments };
}

function drawn(payments: readonly Payment[]): string {
  const outcome = outcomeWith(payments);
  return renderToStaticMarkup(
    <Payments island={island} texts={texts} outcome={outcome} outcomes={[outcome]} />,
  );
}

function linesOf(payments: readonly Payment[]) {
  const outcome = outcomeWith(payments);
  const side = { texts, language, told, outcomes: [outcome], questions: messages.check.page };
  return paymentLines([outcome]).map(({ write }) => write(side));
}

describe('what is paid for which month', () => {
  it('has a row for each month, with its days and its money', () => {
    const [, body = ''] = drawn(twoMonths).split('<tbody>');
    const cells = body.split(/<[^>]*>/).filter((text) => text.trim() !== '');
    expect(cells.slice(0, 6)).toEqual(['September 2026', '8', '€176.00', 'October 2026', '29', '€658.00']);
  });

  it('is left out where the amount says it all', () => {
    expect(drawn([])).toBe('');
  });

  it('stands on the sheet in a line each, unless it would fill it', () => {
    expect(linesOf(twoMonths)).toEqual([
      'September 2026 · 8 days · €176.00',
      'October 2026 · 29 days · €658.00',
    ]);
    const long = Array.from({ length: 13 }, (_, index) => ({
      month: firstOfMonth('2026-01-01', index),
      days: 28,
      cents: 1,
    }));
    expect(linesOf(long)).toEqual([]);
  });
});
