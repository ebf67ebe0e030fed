import type { Benefit } from '../core/benefit';

/** Every benefit by its id. */
export const benefits: Readonly<Record<string, Benefit>> = {};
