import { App as Questions, type AppProps } from '@/components/check/app';
import { sickness } from '@/rules/benefits/doenca/doenca';

/** The questionnaire of this benefit; its script ships the rules of no other one. */
export function App(props: AppProps) {
  return <Questions {...props} benefit={sickness} />;
}
