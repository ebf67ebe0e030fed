import { euros } from '../../core/money';
import { cite } from '../cite';
import { yearly } from './yearly';

/** The least gross monthly wage (retribuição mínima mensal garantida) on the mainland. */
export const minimumWageFigures = {
  minimumWage: yearly('minimumWage', '2026-11-23', [
    { year: 2023, value: euros(760), source: cite('dl-85a-2022', 'regime'), confidence: 'secondary' },
    { year: 2024, value: euros(820), source: cite('dl-107-2023', 'regime'), confidence: 'secondary' },
    { year: 2025, value: euros(870), source: cite('dl-112-2024', 'regime'), confidence: 'secondary' },
    { year: 2026, value: euros(920), source: cite('dl-139-2025', 'regime') },
  ]),
};
