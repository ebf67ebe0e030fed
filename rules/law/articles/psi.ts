import { cite } from '../cite';

/**
 * Where the prestação social para a inclusão stands. Articles 2 to 5, 11, 15, 19 to 21, 23 and 33 were read; what stands
 * in none of them is cited by a word.
 */
export const psiCites = {
  residence: cite('dl-126a-2017', 'art. 15.º, n.º 1, a)'),
  majority: cite('codigo-civil', 'art. 130.º'),
  degree: cite('dl-126a-2017', 'art. 15.º'),
  pensioner: cite('dl-126a-2017', 'art. 15.º'),
  socialPension: cite('dl-126a-2017', 'acumulação'),
  age: cite('dl-126a-2017', 'art. 15.º'),
  lateCertificate: cite('portaria-230-2021', 'regime'),
  service: cite('dl-11-2021', 'regime'),
  certificate: cite('dl-202-96', 'regime'),
  ownIncome: cite('dl-126a-2017', 'art. 10.º'),
  counted: cite('dl-126a-2017', 'art. 11.º'),
  household: cite('dl-126a-2017', 'art. 14.º'),
  reference: cite('dl-126a-2017', 'art. 18.º'),
  amount: cite('dl-126a-2017', 'art. 19.º'),
  pensionTopUp: cite('dl-126a-2017', 'art. 19.º, n.º 4'),
  threshold: cite('dl-126a-2017', 'art. 20.º'),
  complement: cite('dl-126a-2017', 'art. 21.º'),
  scale: cite('portaria-87-2019', 'regime'),
  complementReference: cite('lei-40-2025', 'art. 22.º-A do DL 126-A/2017'),
  start: cite('dl-126a-2017', 'art. 23.º, n.os 1 e 2'),
  option: cite('dl-126a-2017', 'art. 49.º, n.º 9'),
  minors: cite('dl-136-2019', 'regime'),
  claim: cite('dl-126a-2017', 'requerimento'),
  withoutComplement: cite('dl-126a-2017', 'complemento'),
  /** The decrees that set the values; that of 2024 could not be found. */
  values: [
    cite('portaria-31b-2023', 'montantes'),
    cite('dl-126a-2017', 'art. 18.º'),
    cite('portaria-113-2025', 'montantes'),
    cite('portaria-58a-2026', 'montantes'),
  ],
} as const;
