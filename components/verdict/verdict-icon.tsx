import type { ReactNode } from 'react';
import type { Verdict } from '@/rules';

/** The sign of a verdict: four shapes that differ without colour. The word beside it says the same. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {shapes[verdict]}
    </svg>
  );
}

const shapes = {
  yes: (
    <path
      d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM10.2 16.9 5.8 12.5l1.6-1.6 2.8 2.8 6.5-6.7 1.6 1.6z"
      fill="currentColor"
      stroke="none"
    />
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="9" strokeWidth="2" />
      <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" />
    </>
  ),
  doubt: (
    <path
      d="M2 4h20v13h-9l-6 5v-5H2zM6.5 9v3h3V9zM10.5 9v3h3V9zM14.5 9v3h3V9z"
      fill="currentColor"
      fillRule="evenodd"
      stroke="none"
    />
  ),
  no: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.5 12h9" strokeWidth="2.5" />,
} satisfies Readonly<Record<Verdict, ReactNode>>;
