import { benefitIds } from '@/lib/benefits';
import { benefits } from '@/rules/benefits';
import { benchContract } from './bench/contract';
import { benchInterview } from './bench/interview';
import { benchJudging } from './bench/judging';

/** Prints how fast the rules, the contract and the questionnaire are. Not part of `npm test`: a busy machine proves nothing. */
const ids = Object.keys(benefits);
await benchJudging(ids);
await benchContract(benefits);
await benchInterview(benefitIds);
