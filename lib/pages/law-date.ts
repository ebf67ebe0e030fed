import { figures, type IsoDate } from '@/rules';

/** The day whose law the pages print: the latest day on which a figure was looked up. Never a clock. */
export const lawDate: IsoDate = Object.values(figures)
  .flatMap(({ rows }) => rows.map(({ checked }) => checked))
  .reduce((latest, checked) => (checked > latest ? checked : latest));
