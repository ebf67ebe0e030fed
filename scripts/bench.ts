import { benchJudging } from './bench/judging';

/** Prints how fast the rules, the contract and the questionnaire are. Not part of `npm test`: a busy machine proves nothing. */
await benchJudging();
