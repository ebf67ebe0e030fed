import type { Paper } from '../../core/benefit';
import { all, any } from '../../core/condition';
import { sicknessCites } from '../../law/articles/doenca';
import { condition, type Facts } from '../shared/condition';
import { opposite } from '../shared/opposite';
import { sicknessGuarantee } from './insured';

const certifiedBy = (id: string, papers: readonly Facts['sickPaper'][]) =>
  condition({
    id,
    cite: sicknessCites.paper,
    needs: ['sickPaper'],
    holds: ({ sickPaper }) => papers.includes(sickPaper),
  });

const { enoughMonths, noLongGap, enoughAfterGap, elsewhere } = sicknessGuarantee;
const { guarantee, restart } = sicknessCites;

/** Months elsewhere are proved only where those in Portugal are too few. */
const needsForeignRecord = all('needs-foreign-record', [
  any('too-few-months', [
    opposite('under-six-months', enoughMonths, guarantee),
    all('counted-anew', [
      opposite('had-long-gap', noLongGap, restart),
      opposite('under-six-after-gap', enoughAfterGap, restart),
    ]),
  ]),
  elsewhere,
]);

/** A certificate that travels by itself needs no form. */
export const sicknessPapers: readonly Paper[] = [
  { id: 'cit', onlyIf: certifiedBy('has-cit', ['cit', 'cit-paper']) },
  { id: 'foreign-medical-certificate', onlyIf: certifiedBy('has-foreign-certificate', ['foreign']) },
  { id: 'foreign-insurance-record', onlyIf: needsForeignRecord },
  { id: 'iban' },
];
