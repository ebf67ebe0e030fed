import type { Cents, IsoDate, Share } from '@/rules';

/** Writes amounts, days and lists in one language. Each Intl object is made once: on a cheap phone that is slow. */
export interface Format {
  /** Always with its cents. @example '537,13 €' */
  readonly money: (cents: Cents) => string;
  /** A number of things. @example '12' */
  readonly number: (value: number) => string;
  /** An amount as it is typed: without sign and groups. @example '1234,56' */
  readonly typedMoney: (cents: Cents) => string;
  /** A day in words. @example '31 December 2026' */
  readonly day: (date: IsoDate) => string;
  /** A month in words. @example 'April 2026' */
  readonly month: (date: IsoDate) => string;
  /** A share as a percentage. @example '42.5%' */
  readonly share: (share: Share) => string;
  /** A list as people say it. @example 'a, b and c' */
  readonly list: (entries: readonly string[]) => string;
}

/**
 * The formats of a language.
 * @param tag BCP 47 tag of the page
 */
export function formatOf(tag: string): Format {
  const known = formats.get(tag) ?? newFormat(tag);
  formats.set(tag, known);
  return known;
}

const formats = new Map<string, Format>();

/** A day as Portuguese forms ask for it, in every language. @example paperDay('2026-12-31') // '31/12/2026' */
export function paperDay(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

/** A text as the beginning of a line: names and verdicts stand in small letters in the texts. @example 'Likely yes' */
export function asSentence(text: string, tag: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

function newFormat(tag: string): Format {
  const number = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(tag, options));
  const date = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
  const money = number({ style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol' });
  const typedMoney = number({ minimumFractionDigits: 2, useGrouping: false, numberingSystem: 'latn' });
  const plain = number({});
  const share = number({ style: 'percent', maximumFractionDigits: 2 });
  const day = date({ dateStyle: 'long' });
  const month = date({ month: 'long', year: 'numeric' });
  const list = once(() => new Intl.ListFormat(tag));
  return {
    money: (cents) => money().format(cents / 100),
    number: (value) => plain().format(value),
    typedMoney: (cents) => typedMoney().format(cents / 100),
    day: (iso) => day().format(Date.parse(iso)),
    month: (iso) => month().format(Date.parse(iso)),
    share: (exact) => share().format(exact.of / exact.in),
    list: (entries) => list().format(entries),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
