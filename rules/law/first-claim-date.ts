/** The first day of claim that the figures cover. */
export const firstClaimDate = '2023-01-01';
