/**
 * Next generates this type, but takes the picker's layout, which shares the path `/`, for a parent of
 * `[locale]`, and finds no root parameter (16.4.6). Remove when `.next/types/root-params.d.ts` has it.
 */
declare module 'next/root-params' {
  /** The locale in the path; undefined on the picker. */
  export function locale(): Promise<string | undefined>;
}
