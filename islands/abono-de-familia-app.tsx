import { App as Questions, type AppProps } from '@/components/check/app';
import { abonoDeFamilia } from '@/rules/benefits/abono-de-familia/abono-de-familia';

/** The questionnaire of this benefit; its script ships the rules of no other one. */
export function App(props: AppProps) {
  return <Questions {...props} benefit={abonoDeFamilia} />;
}
