'use client';

import { App, type AppProps } from '@/components/check/app';
import { Check, type CheckProps } from '@/components/check/check';
import { benefits } from '@/rules/benefits';

/** The questionnaire as Next sees it: to prerender, and for `next dev`. It does not ship; `islands/` does. */
export function CheckInPage(props: CheckProps) {
  const benefit = benefits[props.id];
  if (benefit === undefined) throw new Error(`rules/benefits/index.ts has no "${props.id}".`);
  const load = () => Promise.resolve((app: AppProps) => <App {...app} benefit={benefit} />);
  return <Check {...props} load={load} />;
}
