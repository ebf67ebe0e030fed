/** Temporary protection of people from Ukraine (RCM 29-A/2022, of this day). */
export const firstDayOfProtection = '2022-03-01';

/** Since then a disability supplement is granted anew only to young children, and the PSI to minors (DL 136/2019). */
export const firstDayOfSupplementAge = '2019-10-01';

/** Since then private doctors and emergency services issue certificates of incapacity too (Portaria 11/2024). */
export const firstDayOfPrivateCertificates = '2024-03-01';
