import { App as Questions, type AppProps } from '@/components/check/app';
import { assistenciaTerceiraPessoa } from '@/rules/benefits/assistencia-terceira-pessoa/assistencia-terceira-pessoa';

/** The questionnaire of this benefit; its script ships the rules of no other one. */
export function App(props: AppProps) {
  return <Questions {...props} benefit={assistenciaTerceiraPessoa} />;
}
