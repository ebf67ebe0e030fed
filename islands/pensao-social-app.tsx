import { App as Questions, type AppProps } from '@/components/check/app';
import { pensaoSocial } from '@/rules/benefits/pensao-social/pensao-social';

/** The questionnaire of this benefit; its script ships the rules of no other one. */
export function App(props: AppProps) {
  return <Questions {...props} benefit={pensaoSocial} />;
}
