import type { OutcomesProps } from './types';

/** What all outcomes together would pay per month, when several people have an amount. */
export function Total({ island, texts, outcomes }: OutcomesProps) {
  const { say, format } = island.language;
  const paid = outcomes.filter(({ verdict, amount }) => verdict !== 'no' && amount?.monthly !== undefined);
  if (paid.length < 2) return undefined;
  const sum = (end: 'monthly' | 'monthlyMax') =>
    paid.reduce((total, { amount }) => total + (amount?.[end] ?? amount?.monthly ?? 0), 0);
  const [least, most] = [sum('monthly'), sum('monthlyMax')];
  const isAbout = paid.some(({ verdict, amount }) => verdict !== 'yes' || amount?.about.length !== 0);
  const words = texts.result.amount;
  const amount =
    most > least
      ? say(words.fromTo, { from: format.money(least), to: format.money(most) })
      : format.money(least);
  return <p className="amount">{say(isAbout ? words.allAbout : words.all, { amount })}</p>;
}
