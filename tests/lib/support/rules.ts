/** What a benefit is written with: only tests outside `rules/` need it. */
export { all, any } from '@/rules/core/condition';
export { computation, condition } from '@/rules/benefits/shared/condition';
