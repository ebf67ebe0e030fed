import type { Paper } from '../../core/benefit';
import { all } from '../../core/condition';
import { addMonths } from '../../core/dates';
import { oldAgePensionCites as cites } from '../../law/articles/pensao-velhice';
import { citizens } from '../shared/claimant-papers';
import { condition } from '../shared/condition';
import { legalBan } from './ways';

/** Papers of a claim to the old-age pension. */
export const papers: readonly Paper[] = [
  { id: 'rp5068-dgss' },
  { id: 'identity-documents' },
  { id: 'social-security-number' },
  { id: 'tax-number' },
  { id: 'residence-permit', onlyIf: citizens('needs-residence-permit', cites.start, 'other') },
  {
    id: 'rp5080-dgss',
    onlyIf: condition({
      id: 'has-other-pensions',
      cite: cites.start,
      needs: ['ownPensions'],
      holds: ({ ownPensions }) => ownPensions.length > 0,
    }),
  },
  {
    id: 'employer-activity-statement',
    onlyIf: all('needs-activity-statement', [
      condition({
        id: 'before-pension-age',
        cite: cites.legalBan,
        needs: ['birthDate', 'claimDate', 'pensionOutlook'],
        figures: ['pensionMonthsAhead'],
        holds: ({ claimDate, pensionOutlook: { normal } }, { pensionMonthsAhead }) =>
          normal === undefined || claimDate < addMonths(normal.on, -pensionMonthsAhead),
      }),
      legalBan,
    ]),
  },
  {
    id: 'foreign-insurance-record',
    onlyIf: condition({
      id: 'needs-foreign-record',
      cite: cites.totalisation,
      needs: ['insuredAbroad'],
      holds: ({ insuredAbroad }) => insuredAbroad.length > 0,
    }),
  },
  {
    id: 'cga-record',
    onlyIf: condition({
      id: 'needs-cga-record',
      cite: cites.unified,
      needs: ['cgaYears'],
      holds: ({ cgaYears }) => cgaYears > 0,
    }),
  },
  {
    id: 'old-career-proof',
    onlyIf: condition({
      id: 'needs-old-career-proof',
      cite: cites.guarantee,
      needs: ['monthsBefore1994'],
      holds: ({ monthsBefore1994 }) => monthsBefore1994 > 0,
    }),
  },
  { id: 'iban' },
];
