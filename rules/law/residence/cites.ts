import type { Cite } from '../../core/cite';
import { cite } from '../cite';
import type { ResidenceTest } from './standing';

/** Where each test of residence stands. */
export const residenceCites: Readonly<Record<ResidenceTest, Cite>> = {
  R0: cite('dl-91-2009', 'sem condição de residência'),
  R1: cite('dl-220-2006', 'art. 8.º, n.º 2'),
  R2: cite('dl-176-2003', 'art. 7.º'),
  R3: cite('lei-100-2019', 'Estatuto, art. 4.º'),
  R4: cite('lei-13-2003', 'art. 6.º, n.º 1, a)'),
  R5: cite('dl-166-2026', 'art. 9.º'),
  R6: cite('dl-464-80', 'regime'),
  R7: cite('dl-232-2005', 'art. 2.º, n.º 1'),
  R8: cite('dl-126a-2017', 'art. 15.º, n.º 1, a)'),
};

/** An expired permit, its months of grace, and the proof of renewal. */
export const expiryCites = {
  grace: cite('dr-84-2007', 'art. 63.º, n.º 14'),
  renewal: cite('lei-23-2007', 'art. 78.º, n.º 7'),
};

/** An application that AIMA has not decided. */
export const pendingCite = cite('dl-176-2003', 'art. 7.º, n.º 5 (DR 1/2024)');

/** Foreign children not born in Portugal have the status of the person in charge of them. */
export const childOfResidentCite = cite('dl-176-2003', 'art. 7.º (DL 56/2022)');
