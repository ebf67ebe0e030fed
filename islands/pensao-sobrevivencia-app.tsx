import { App as Questions, type AppProps } from '@/components/check/app';
import { pensaoSobrevivencia } from '@/rules/benefits/pensao-sobrevivencia/pensao-sobrevivencia';

/** The questionnaire of this benefit; its script ships the rules of no other one. */
export function App(props: AppProps) {
  return <Questions {...props} benefit={pensaoSobrevivencia} />;
}
