/** The last day on which the RSI may be claimed (DL 166/2026, arts. 62 and 63). */
export const lastDayOfRsi = '2026-12-30';

/** The first day on which the PSU may be claimed (DL 166/2026, art. 63). */
export const firstDayOfPsu = '2026-12-31';
