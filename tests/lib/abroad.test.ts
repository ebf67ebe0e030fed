import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { readTexts } from '@/lib/i18n/read-texts';
import { agreementCountries, branchesWith, coverings, euNames, namesWithout } from '@/lib/pages/abroad';
import { agreements, branches } from '@/rules';

describe.each(locales)('the countries in %s', (locale) => {
  const names = agreementCountries(locale).map(({ name }) => name);

  it('have names and not codes, each once', () => {
    const all = [...names, ...euNames(locale), ...namesWithout(locale)];
    expect(all.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('show every agreement outside the EU', () => {
    const shown = agreementCountries(locale).flatMap((country) => country.agreements.map(({ id }) => id));
    expect(new Set(shown)).toEqual(new Set(agreements.map(({ id }) => id).filter((id) => id !== 'eu')));
  });
});

it('the countries stand in the alphabet of the language', () => {
  const first = (locale: (typeof locales)[number]) =>
    agreementCountries(locale)
      .slice(0, 2)
      .map(({ name }) => name);
  expect(first('pt')).toEqual(['Andorra', 'Argentina']);
  expect(first('uk')).toEqual(['Австралія', 'Андорра']);
});

it('every branch of every agreement is told once', () => {
  for (const agreement of agreements) {
    const told = coverings.flatMap((covered) => branchesWith(agreement, covered));
    expect(told.toSorted()).toEqual([...branches].toSorted());
  }
});

it('notes speak of agreements that exist', async () => {
  const notes = [...(await readTexts('en')).keys()]
    .filter((key) => key.startsWith('abroad.json:notes.'))
    .map((key) => key.replace('abroad.json:notes.', ''));
  const ids = agreements.map(({ id }) => id);
  expect(notes.filter((note) => !ids.includes(note))).toEqual([]);
});
