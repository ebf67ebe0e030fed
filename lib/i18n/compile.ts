import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';

/** A tree of ICU texts. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The same tree, ready for the small formatter of the islands. */
export type CompiledTexts<T> = {
  readonly [K in keyof T]: T[K] extends string ? CompiledMessage : CompiledTexts<T[K]>;
};

/** Compiles every text of a tree; throws on wrong ICU syntax. Runs at build time only. */
export function compileTexts<T extends object>(texts: T): CompiledTexts<T>;
export function compileTexts(texts: Texts): unknown {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? plain(compile(text)) : compileTexts(text),
    ]),
  );
}

/** Branches of a plural come without a prototype, which React refuses to hand to a client component. */
function plain(compiled: CompiledMessage): unknown {
  return JSON.parse(JSON.stringify(compiled));
}
