import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { askedBenefit } from '@/app/asked-benefits';
import { AmountSteps } from '@/components/result/amount-steps';
import { Choices } from '@/components/result/choices';
import { Month } from '@/components/result/month';
import { WayDays } from '@/components/result/way-days';
import { choiceLines } from '@/components/sheet/choice-lines';
import { readMessages } from '@/lib/i18n/messages';
import { monthsOf, weekdaysIn } from '@/lib/result/months';
import { spanRows } from '@/lib/result/spans';
import { unitOf } from '@/lib/result/units';
import { resultTexts } from '@/lib/texts/build';
import { languageOf } from '@/lib/texts/language';
import type { ResultTexts } from '@/lib/texts/types';
import { judgeFor, lawOn, type Choice, type Outcome, type Told } from '@/rules';
import { sample } from '../rules/support/sample-benefit';

const told: Told = { claimDate: '2026-11-22', birthDate: '1990-05-01' };
const shared: Choice = {
  id: 'shared',
  verdict: 'yes',
  amount: { daily: 3200, total: 112_000, about: [], steps: [] },
  spans: [
    { id: 'mother', from: '2026-11-20', until: '2026-12-19', daily: 3200 },
    { id: 'father', from: '2026-12-18', until: '2026-12-24', daily: 4000 },
  ],
};
const alone: Choice = {
  id: 'alone',
  verdict: 'doubt',
  amount: { monthly: 50_000, about: ['guess'], steps: [] },
  spans: [],
};

const messages = await readMessages('en');
const texts: ResultTexts = {
  ...resultTexts(messages, askedBenefit('rsi'), 'en'),
  choices: { shared: { title: 'both of you' }, alone: { title: 'you alone' } },
  spans: { mother: 'Mother', father: 'Father' },
};
const language = languageOf({ tag: texts.tag, date: '2026-11-22', law: lawOn, unitOf, unpublished: '–' });
const island = { told, language };

function outcomeWith(choices: readonly Choice[]): Outcome {
  const [judged] = judgeFor(sample, told);
  if (judged === undefined) throw new Error('Nobody was judged.');
  return { ...judged, choices };
}

/** What somebody reads, cell by cell and line by line. */
function textsIn(html: string): readonly string[] {
  return html.split(/<[^>]*>/).filter((text) => text.trim() !== '');
}

describe('the ways side by side', () => {
  const outcome = outcomeWith([shared, alone]);
  const html = renderToStaticMarkup(
    <Choices island={island} texts={texts} outcome={outcome} outcomes={[outcome]} />,
  );

  it('name each way, whether it is open, its days and all of its money', () => {
    const [, body = ''] = html.split('<tbody>');
    expect(textsIn(body).slice(0, 4)).toEqual(['Both of you', 'Open to you.', '35', '€1,120.00 in all']);
    expect(textsIn(body).slice(4, 7)).toEqual([
      'You alone',
      'Ask at the counter whether this is open to you.',
      'about €500.00 per month',
    ]);
  });

  it('name the first day of each way, where ways differ in it', () => {
    const dated = outcomeWith([{ ...alone, from: '2027-03-01' }]);
    const props = { island, texts, outcomes: [dated] };
    const drawn = textsIn(renderToStaticMarkup(<Choices {...props} outcome={dated} />));
    expect(drawn).toContain('From');
    expect(drawn).toContain('1 March 2027');
    const side = { texts, language, told, outcomes: [dated], questions: messages.check.page };
    expect(choiceLines([dated]).map(({ write }) => write(side))).toEqual([
      'you alone · from 1 March 2027 · about €500.00 per month · Ask at the counter whether this is open to you.',
    ]);
  });

  it('tell why a way has no amount', () => {
    const amount = { about: ['guess'], steps: [] };
    const drawn = renderToStaticMarkup(<AmountSteps island={island} texts={texts} amount={amount} />);
    expect(textsIn(drawn)).toEqual(['Why there is no amount', 'guess']);
  });

  it('can be looked into one at a time', () => {
    expect(html.match(/<details name="ways "/g)).toHaveLength(2);
    expect(html).not.toContain(' style=');
  });

  it('leave the days out where no way has any, and everything where there is no choice', () => {
    const without = outcomeWith([alone]);
    const props = { island, texts };
    const drawn = renderToStaticMarkup(<Choices {...props} outcome={without} outcomes={[without]} />);
    expect(textsIn(drawn)).not.toContain('Days');
    const none = outcomeWith([]);
    expect(renderToStaticMarkup(<Choices {...props} outcome={none} outcomes={[none]} />)).toBe('');
  });

  it('stand on the sheet in a line each', () => {
    const side = { texts, language, told, outcomes: [outcome], questions: messages.check.page };
    const lines = choiceLines([outcome]).map(({ write }) => write(side));
    expect(lines).toEqual([
      'both of you · 35 days · €1,120.00 in all',
      'you alone · about €500.00 per month · Ask at the counter whether this is open to you.',
    ]);
  });
});

describe('the days of one way', () => {
  const rows = spanRows(shared.spans);

  it('are told with dates, number and money by day', () => {
    const html = renderToStaticMarkup(<WayDays island={island} texts={texts} rows={rows} />);
    expect(textsIn(html)).toEqual([
      'A',
      'Mother',
      '20 November 2026 to 19 December 2026: 30 days · €32.00 per day',
      'B',
      'Father',
      '18 December 2026 to 24 December 2026: 7 days · €40.00 per day',
    ]);
  });

  it('carry the letters of their rows on the calendar', () => {
    const [, december] = monthsOf(rows);
    if (december === undefined) throw new Error('There is no second month.');
    const html = renderToStaticMarkup(
      <Month month={december} weekdays={weekdaysIn(language.tag)} format={language.format} />,
    );
    expect(textsIn(html).slice(0, 3)).toEqual(['December 2026', 'Mon', 'Monday']);
    expect(textsIn(html).join(' ')).toContain('17 A 18 A B 19 A B 20 B 21 B');
  });
});
