import { unemploymentCites } from './articles/desemprego';
import type { PaperData } from './documents';

/** The papers of the unemployment benefits, by id. */
export const unemploymentDocuments = {
  'court-action-proof': { issuer: 'court', confidence: 'confirmed', cite: unemploymentCites.court },
  'gd18-dgss': {
    code: 'GD18-DGSS',
    issuer: 'employer',
    confidence: 'confirmed',
    cite: unemploymentCites.declaration,
  },
  'household-income-declaration': { issuer: 'iss', confidence: 'unconfirmed', cite: unemploymentCites.means },
  'notice-of-unpaid-wages': {
    issuer: 'own',
    confidence: 'confirmed',
    cite: unemploymentCites.declaration,
  },
  'rp5000-dgss': {
    code: 'RP5000-DGSS',
    issuer: 'iefp',
    confidence: 'confirmed',
    cite: unemploymentCites.deadline,
  },
  'rp5044-dgss': {
    code: 'RP5044-DGSS',
    issuer: 'employer',
    confidence: 'confirmed',
    cite: unemploymentCites.declaration,
  },
  'rp5059-dgss': {
    code: 'RP5059-DGSS',
    issuer: 'iss',
    confidence: 'confirmed',
    cite: unemploymentCites.increase,
  },
  u1: { code: 'U1', issuer: 'institution', confidence: 'confirmed', cite: unemploymentCites.abroad },
} as const satisfies Readonly<Record<string, PaperData>>;
