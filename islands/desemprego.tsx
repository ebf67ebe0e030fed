import { Check, type CheckProps } from '@/components/check/check';
import { hydrate } from '@/components/island/hydrate';

/** Takes over the way into this questionnaire; its questions and rules come when somebody starts. */
export function start(): void {
  const load = async () => (await import('./desemprego-app')).App;
  hydrate('check/desemprego', (props: CheckProps) => <Check {...props} load={load} />);
}
