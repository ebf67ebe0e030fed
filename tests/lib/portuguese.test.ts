import { describe, expect, it } from 'vitest';
import { literalsOf } from '@/lib/i18n/literals';
import { locales, portuguese } from '@/lib/i18n/locales';
import { portugueseTerms } from '@/lib/i18n/portuguese-terms';
import { readTexts } from '@/lib/i18n/read-texts';
import { splitterFor } from '@/lib/texts/portuguese';

function marked(text: string, terms: readonly string[]): string {
  return splitterFor(terms)(text)
    .map((piece) => (piece.isPortuguese ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('a text cut where Portuguese begins and ends', () => {
  it.each([
    ['Ask for the RSI.', 'Ask for the [RSI].'],
    ['(Segurança Social Direta)', '([Segurança Social Direta])'],
    ['Segurança Social, RSI RSI', '[Segurança Social], [RSI] [RSI]'],
    ['RSIs and MERSI', 'RSIs and MERSI'],
    ['Подайте на RSI', 'Подайте на [RSI]'],
    ['no term', 'no term'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text, ['RSI', 'Segurança Social', 'Segurança Social Direta'])).toBe(expected);
  });

  it('is one piece where there is no term', () => {
    expect(splitterFor([])('RSI')).toEqual([{ text: 'RSI', isPortuguese: false }]);
  });

  it('takes the letters of a term as they are', () => {
    expect(marked('Mod.5 ModX5', ['Mod.5'])).toBe('[Mod.5] ModX5');
  });
});

describe('the terms of the counter', async () => {
  const terms = await portugueseTerms();
  const split = splitterFor(terms);

  it('are found without a list', () => {
    for (const term of ['abono de família', 'Segurança Social Direta', 'RSI', 'nota de liquidação', 'AIMA'])
      expect(terms).toContain(term);
  });

  it('are no words of other languages', () => {
    expect(terms.filter((term) => /^[a-z]{1,5}$/.test(term))).toEqual([]);
    expect(terms).not.toContain('cookie');
  });

  it.each(locales.filter((locale) => locale !== portuguese))('are all marked in %s', async (locale) => {
    const left = [...(await readTexts(locale))].flatMap(([key, text]) =>
      literalsOf(text)
        .flatMap(split)
        .filter(
          (piece) =>
            !piece.isPortuguese && /[ãõçáíóúâêôà]|prova escolar|abono|escal[aã]o|\bNISS\b/.test(piece.text),
        )
        .map((piece) => `${key}: ${piece.text}`),
    );
    expect(left).toEqual([]);
  });
});
