import { App as Questions, type AppProps } from '@/components/check/app';
import { cuidadorInformal } from '@/rules/benefits/cuidador-informal/cuidador-informal';

/** The questionnaire of this benefit; its script ships the rules of no other one. */
export function App(props: AppProps) {
  return <Questions {...props} benefit={cuidadorInformal} />;
}
