'use client';

/** The questionnaire as Next sees it: to prerender, and for `next dev`. It does not ship. */
export { Check as CheckInPage } from './check';
