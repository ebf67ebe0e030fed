import { literalsOf } from './literals';
import { sourceLocale, type Locale } from './locales';
import { readTexts } from './read-texts';

/** A language with letters of its own: what stands in Latin letters there is quoted from the counter. */
const inOwnLetters: Locale = 'uk';

/** Words that are no Portuguese all the same, or parts of addresses. */
const notPortuguese = new Set([
  'JavaScript',
  'QR',
  'Euribor',
  'cookie',
  'café',
  'pt',
  'gov',
  'www',
  'seg-social',
]);

/** Words in Latin letters, one after the other: `abono de família`, `e-Clic`. */
const latinRun =
  /\p{Script=Latin}[\p{Script=Latin}\d'’-]*(?:[ /]\p{Script=Latin}[\p{Script=Latin}\d'’-]*)*/gu;

/** What English puts in brackets, or the word itself, where a letter is there that English does not have. */
const inBrackets = /(?<=\()[^()]*[ãõçáéíóúâêôà][^()]*(?=\))/giu;
const withAccent = /[\p{Script=Latin}-]*[ãõçáéíóúâêôà][\p{Script=Latin}-]*/giu;

let known: Promise<readonly string[]> | undefined;

/**
 * Portuguese terms that stand in the texts of other languages. Nobody keeps a list: the Ukrainian texts quote them in
 * Latin letters, and English has no letters with accents. Runs at build time only.
 */
export function portugueseTerms(): Promise<readonly string[]> {
  return (known ??= findTerms());
}

async function findTerms(): Promise<readonly string[]> {
  const [quoted, english] = await Promise.all([inOwnLetters, sourceLocale].map(sentencesOf));
  const found = [
    ...(quoted ?? []).flatMap((text) => text.match(latinRun) ?? []),
    ...(english ?? []).flatMap((text) => [
      ...(text.match(inBrackets) ?? []),
      ...(text.match(withAccent) ?? []),
    ]),
  ].map((term) => term.replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, ''));
  const terms = found.filter((term) => term.length > 1 && !notPortuguese.has(term));
  return [...new Set(terms.flatMap(bothCases))].toSorted();
}

async function sentencesOf(locale: Locale): Promise<readonly string[]> {
  return [...(await readTexts(locale)).values()].flatMap(literalsOf);
}

/** A term of several words may begin a sentence; letters of a single word tell it from a word of another language. */
function bothCases(term: string): readonly string[] {
  if (!term.includes(' ')) return [term];
  const rest = term.slice(1);
  return [term.charAt(0).toUpperCase() + rest, term.charAt(0).toLowerCase() + rest];
}
