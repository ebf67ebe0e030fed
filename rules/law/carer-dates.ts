/** The last day on which kinship decided who may be a carer (DL 86/2024). */
export const lastDayOfKinship = '2024-11-06';

/** The first day on which people without family ties may be carers of either kind (DL 86/2024). */
export const firstDayWithoutKinship = '2024-11-07';

/** Since then the subsidy belongs to family protection and is no income for other benefits (DL 138/2025). */
export const firstDayOfFamilyProtection = '2026-01-01';

/** The last day before those who share the home could be non-main carers without family ties (Lei 20/2024). */
export const lastDayOfFamilyAlone = '2024-02-08';

/** The first day on which they could (Lei 20/2024). */
export const firstDayOfSharedHome = '2024-02-09';
