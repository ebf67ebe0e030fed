import { cite } from '../cite';

/** Where the rules of the sickness benefit stand. */
export const sicknessCites = {
  illness: cite('dl-28-2004', 'art. 2.º'),
  scheme: cite('dl-28-2004', 'arts. 3.º a 5.º'),
  incompatible: cite('dl-28-2004', 'arts. 6.º e 7.º'),
  general: cite('dl-28-2004', 'art. 8.º'),
  guarantee: cite('dl-28-2004', 'art. 9.º'),
  totalisation: cite('dl-28-2004', 'art. 9.º, n.º 2'),
  restart: cite('dl-28-2004', 'arts. 10.º e 11.º'),
  index: cite('dl-28-2004', 'art. 12.º, n.º 1'),
  indexExempt: cite('dl-28-2004', 'art. 12.º, n.º 2'),
  amount: cite('dl-28-2004', 'art. 16.º'),
  tuberculosis: cite('dl-28-2004', 'art. 16.º, n.º 3'),
  increase: cite('dl-28-2004', 'art. 17.º'),
  reference: cite('dl-28-2004', 'art. 18.º'),
  limits: cite('dl-28-2004', 'regime'),
  start: cite('dl-28-2004', 'art. 21.º'),
  withoutWait: cite('dl-28-2004', 'art. 21.º, n.º 6'),
  maximum: cite('dl-28-2004', 'regime'),
  paidUp: cite('dl-28-2004', 'regime'),
  paper: cite('dl-28-2004', 'art. 34.º'),
  certificate: cite('portaria-11-2024', 'regime'),
  lowPay: cite('portaria-337-2004', 'regime'),
  selfDeclaration: cite('codigo-trabalho', 'art. 254.º'),
  pregnancyRisk: cite('dl-91-2009', 'art. 9.º'),
};
