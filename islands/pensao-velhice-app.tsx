import { App as Questions, type AppProps } from '@/components/check/app';
import { pensaoVelhice } from '@/rules/benefits/pensao-velhice/pensao-velhice';

/** The questionnaire of this benefit; its script ships the rules of no other one. */
export function App(props: AppProps) {
  return <Questions {...props} benefit={pensaoVelhice} />;
}
