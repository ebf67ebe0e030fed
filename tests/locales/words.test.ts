import { beforeAll, describe, expect, it } from 'vitest';
import { literalsOf as wordsOf } from '@/lib/i18n/literals';
import { locales, sourceLocale } from '@/lib/i18n/locales';
import { readTexts } from '@/lib/i18n/read-texts';

const names = new Set([
  'common.json:site.name',
  'common.json:issuers.iss',
  'facts.json:insuredAbroad.options.andorra',
  'facts.json:deceasedAbroad.options.andorra',
]);

/** Names that are the same in every language, and words that are only quoted from a Portuguese paper. */
function isName(key: string, text: string): boolean {
  return key.endsWith(':official') || names.has(key) || /^«[^«»]+»\.?$/.test(text);
}

/** Numbers that are no law: months and school years up to 12, days of a month, digits of a number. */
const mostHarmless = 12;
const harmless = new Map([['check.json:errors.unclear-day', [31]]]);

/** Services whose name has a number. */
const numbered = /\bSNS 24\b/g;

/** What a text must not say: amounts, percentages, articles, years, and numbers that may be figures of the law. */
function lawIn(key: string, text: string): readonly string[] {
  return wordsOf(text.replaceAll(numbered, 'SNS')).flatMap((words) => [
    ...(words.match(/\d+[.,]\d+|\d+\s*[€%]|€\s*\d|\barts?\.\s*\d|n\.º|\b(19|20)\d\d\b/g) ?? []),
    ...(words.match(/\d+/g) ?? []).filter(
      (number) => Number(number) > mostHarmless && harmless.get(key)?.includes(Number(number)) !== true,
    ),
  ]);
}

describe.each(locales)('the texts in %s', (locale) => {
  let texts: ReadonlyMap<string, string>;
  let source: ReadonlyMap<string, string>;

  beforeAll(async () => {
    [texts, source] = await Promise.all([readTexts(locale), readTexts(sourceLocale)]);
  });

  it('have no amount, article, year or figure of the law typed in', () => {
    const faults = [...texts].flatMap(([key, text]) => lawIn(key, text).map((found) => `${key} says ${found}`));
    expect(faults).toEqual([]);
  });

  it('are translated, where they are not the source', () => {
    const same = [...texts].filter(
      ([key, text]) => locale !== sourceLocale && text === source.get(key) && !isName(key, text) && /\p{L}{2}/u.test(wordsOf(text).join(' ')),
    );
    expect(same).toEqual([]);
  });

  it('are in Cyrillic letters where the language is, but for names and terms of the counter', () => {
    const latin = (locale === 'uk' ? [...texts] : []).filter(([key, text]) => {
      const words = wordsOf(text).join(' ');
      return /\p{L}{2}/u.test(words) && !/\p{Script=Cyrillic}/u.test(words) && !isName(key, text);
    });
    expect(latin).toEqual([]);
  });

  it.each([
    ['rsi', ['rendimento social de inserção', 'RSI', 'prestação social única', 'PSU', 'IAS']],
    ['csi', ['complemento solidário para idosos', 'CSI', 'pensão social de velhice', 'PSU', 'PSI']],
    ['cuidador-informal', ['cuidador informal', 'subsídio de apoio ao cuidador informal principal', 'complemento por dependência', 'seguro social voluntário']],
    ['doenca', ['subsídio de doença', 'CIT', 'autodeclaração', 'índice de profissionalidade', 'majoração']],
    ['desemprego', ['subsídio de desemprego', 'subsídio social de desemprego', 'prestação social única', 'PSU', 'IEFP']],
    ['pensao-velhice', ['pensão de velhice', 'seguro social voluntário', 'CGA']],
    ['pensao-invalidez', ['pensão de invalidez', 'invalidez relativa', 'invalidez absoluta', 'pensão provisória', 'CVIP']],
    ['pensao-sobrevivencia', ['pensão de sobrevivência', 'subsídio por morte', 'união de facto']],
    ['psi', ['prestação social para a inclusão', 'PSI', 'AMIM', 'bonificação por deficiência']],
    ['abono-de-familia', ['abono de família', 'bonificação por deficiência', 'Garantia para a Infância', 'prova escolar']],
  ])('keep the terms of the counter: %s', (benefit, terms) => {
    const all = [...texts]
      .filter(([key]) => key.startsWith(`benefits/${benefit}.json`) || key.startsWith('shared.json'))
      .map(([, text]) => text.toLowerCase())
      .join('\n');
    expect(terms.filter((term) => !all.includes(term.toLowerCase()))).toEqual([]);
  });

  it('name the offices and numbers as their letters do', () => {
    const all = [...texts.values()].join('\n');
    expect(['NISS', 'AIMA', 'Segurança Social', 'IBAN'].filter((term) => !all.includes(term))).toEqual([]);
  });
});

describe('the checks bite', () => {
  it.each(['At most 537,13 €', 'at most € 537', '50% of it', 'see art. 6.º', 'under 18', 'from 2027', 'n.º 14'])('%s', (text) => {
    expect(lawIn('x', text)).not.toEqual([]);
  });

  it.each(['{limit} at most', 'years 1–9', '{days, plural, one {# day} other {# days}}', 'divide by 12'])('%s', (text) => {
    expect(lawIn('x', text)).toEqual([]);
  });
});
