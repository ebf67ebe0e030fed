import { benefits } from '@/rules/benefits';
import { benchContract } from './bench/contract';
import { benchJudging } from './bench/judging';

/** Prints how fast the rules and the contract are; `tests/bench` tells it of the questionnaire. Not part of `npm test`: a busy machine proves nothing. */
const ids = Object.keys(benefits);
await benchJudging(ids);
await benchContract(benefits);
