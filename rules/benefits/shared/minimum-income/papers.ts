import type { Cite } from '../../../core/cite';
import type { Paper } from '../../../core/benefit';
import { completedYears } from '../../../core/dates';
import { doubt, type Condition } from '../../../core/condition';
import { psuCites } from '../../../law/articles/psu';
import { rsiCites } from '../../../law/articles/rsi';
import { claimantPapers } from '../claimant-papers';
import { condition, type Facts } from '../condition';
import { hasPensionAge } from '../pension-age';
import { provesVictimStatus } from './work';

type IncomeKind = Facts['incomeKinds'][number];

const otherIncome: readonly IncomeKind[] = [
  'services',
  'sales',
  'pensions',
  'benefits',
  'maintenance',
  'rent',
  'capital',
];

/** Papers that both regimes ask for; a school or court paper is a maybe, because whose children they are is not asked. */
function commonPapers(cite: Cite, jobCentrePaper: Condition): readonly Paper[] {
  const when = (id: string, kinds: readonly IncomeKind[]): Condition =>
    condition({
      id,
      cite,
      needs: ['incomeKinds'],
      holds: ({ incomeKinds }) => kinds.some((kind) => incomeKinds.includes(kind)),
    });
  return [
    { id: 'identity-documents' },
    ...claimantPapers(cite),
    { id: 'payslips', onlyIf: when('needs-payslips', ['wages']) },
    { id: 'income-proof', onlyIf: when('needs-income-proof', otherIncome) },
    { id: 'property-record', onlyIf: when('needs-property-record', ['property']) },
    {
      id: 'bank-balances',
      onlyIf: condition({
        id: 'needs-bank-balances',
        cite,
        needs: ['movableAssets'],
        holds: ({ movableAssets }) => movableAssets > 0,
      }),
    },
    {
      id: 'vehicle-documents',
      onlyIf: condition({
        id: 'needs-vehicle-documents',
        cite,
        needs: ['registeredVehicles'],
        holds: ({ registeredVehicles }) => registeredVehicles > 0,
      }),
    },
    { id: 'job-centre-registration', onlyIf: jobCentrePaper },
    {
      id: 'incapacity-proof',
      onlyIf: condition({
        id: 'needs-incapacity-proof',
        cite,
        needs: ['workSituation'],
        holds: ({ workSituation }) => workSituation === 'unfit' || workSituation === 'part-disability',
      }),
    },
    {
      id: 'guardianship',
      onlyIf: condition({
        id: 'needs-guardianship',
        cite,
        needs: ['children'],
        holds: ({ children }) => children.length > 0 && doubt('only-for-others-children'),
      }),
    },
    {
      id: 'institution-declaration',
      onlyIf: condition({
        id: 'needs-institution-declaration',
        cite,
        needs: ['specialSituations'],
        holds: ({ specialSituations }) =>
          specialSituations.includes('prison') || specialSituations.includes('institution'),
      }),
    },
    { id: 'iban' },
  ];
}

const registrationUnderRsi = condition({
  id: 'needs-job-centre-registration',
  cite: rsiCites.jobCentre,
  needs: ['workSituation', 'birthDate', 'claimDate'],
  figures: ['rsiAgeWithoutRegistration'],
  holds: ({ workSituation, birthDate, claimDate }, { rsiAgeWithoutRegistration }) =>
    workSituation === 'without-work' && completedYears(birthDate, claimDate) < rsiAgeWithoutRegistration,
});

const registrationUnderPsu = condition({
  id: 'needs-job-centre-registration',
  cite: psuCites.activation,
  needs: ['workSituation', 'birthDate', 'claimDate'],
  figures: ['pensionAgeMonths'],
  holds: ({ workSituation, birthDate, claimDate }, { pensionAgeMonths }) =>
    workSituation === 'without-work' && !hasPensionAge(birthDate, claimDate, pensionAgeMonths),
});

/** Papers of an RSI claim. */
export const rsiPapers: readonly Paper[] = [
  { id: 'rsi-1-dgss' },
  {
    id: 'rsi-1-1-dgss',
    onlyIf: condition({
      id: 'needs-continuation-sheet',
      cite: rsiCites.household,
      needs: ['children', 'adults'],
      holds: ({ children, adults }) =>
        children.length + adults.length > 0 && doubt('only-for-large-households'),
    }),
  },
  ...commonPapers(rsiCites.duration, registrationUnderRsi),
];

/** Papers of a PSU claim; its forms are not published in a copy that could be read. */
export const psuPapers: readonly Paper[] = [
  { id: 'psu-application' },
  ...commonPapers(psuCites.papers, registrationUnderPsu),
  { id: 'victim-status', onlyIf: provesVictimStatus },
];
