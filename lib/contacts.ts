import type { Confidence, IsoDate } from '@/rules';

/** Hours of a place; `id` names the words for the days. */
export interface Hours {
  readonly days: 'working-days' | 'monday-and-friday' | 'always';
  readonly from: string;
  readonly until: string;
}

/** Where a contact was read, and from when that is. */
export interface ContactSource {
  readonly site: string;
  readonly published?: string;
}

/** An office: how to reach it, where that was read and when it was last checked. Nothing stands here unread. */
export interface Contact {
  /** The name on the door. */
  readonly official: string;
  /** Portuguese numbers, in groups as they are printed. */
  readonly phones: readonly string[];
  readonly hours?: Hours;
  readonly address?: readonly string[];
  readonly email?: string;
  /** Sites, without the protocol. */
  readonly sites: readonly string[];
  readonly sources: readonly ContactSource[];
  readonly checked: IsoDate;
  readonly confidence: Confidence;
}

const checked = '2026-11-23';

/** Offices in the order of the page; names and explanations stand in `contacts.json`. */
export const contacts = {
  line: {
    official: 'Linha Segurança Social',
    phones: ['300 502 502', '210 545 400'],
    hours: { days: 'working-days', from: '9:00', until: '18:00' },
    sites: ['www.seg-social.pt'],
    sources: [{ site: 'en.seg-social.pt' }, { site: 'eportugal.gov.pt' }],
    checked,
    confidence: 'confirmed',
  },
  appointments: {
    official: 'Marcação de atendimento na Segurança Social',
    phones: ['300 088 888', '210 548 888'],
    hours: { days: 'working-days', from: '9:00', until: '18:00' },
    sites: ['siga.marcacaodeatendimento.pt'],
    sources: [{ site: 'eportugal.gov.pt' }],
    checked,
    confidence: 'confirmed',
  },
  viseu: {
    official: 'Segurança Social, Centro Distrital de Viseu',
    phones: [],
    address: ['Av. Dr. António José de Almeida, n.º 35', '3514-509 Viseu'],
    email: 'CDSSViseu@seg-social.pt',
    sites: [],
    sources: [{ site: 'Guia Viseu Integra' }],
    checked,
    confidence: 'secondary',
  },
  claim: {
    official: 'CLAIM Viseu (Município de Viseu)',
    phones: ['232 427 434'],
    hours: { days: 'working-days', from: '9:00', until: '13:00' },
    address: ['Rua João Mendes, n.º 51, 2.º andar', 'Viseu'],
    email: 'claimviseu@cmviseu.pt',
    sites: [],
    sources: [
      { site: 'obrassociaisviseu.pt', published: '10/2023' },
      { site: 'mundialfm.sapo.pt', published: '10/2024' },
    ],
    checked,
    confidence: 'secondary',
  },
  'claim-polytechnic': {
    official: 'CLAIM Politécnico de Viseu',
    phones: ['232 480 700'],
    hours: { days: 'monday-and-friday', from: '14:00', until: '17:00' },
    email: 'claim.politecnicoviseu@sc.ipv.pt',
    sites: ['www.ipv.pt'],
    sources: [{ site: 'ipv.pt' }],
    checked,
    confidence: 'confirmed',
  },
  aima: {
    official: 'Agência para a Integração, Migrações e Asilo (AIMA)',
    phones: ['217 115 000'],
    hours: { days: 'working-days', from: '8:00', until: '20:00' },
    sites: ['contactenos.aima.gov.pt', 'aima.gov.pt'],
    sources: [{ site: 'callbehalf.com', published: '07/2026' }, { site: 'terrasdebasto.pt' }],
    checked,
    confidence: 'secondary',
  },
  iefp: {
    official: 'Instituto do Emprego e Formação Profissional (IEFP)',
    phones: [],
    sites: ['iefponline.iefp.pt', 'www.iefp.pt'],
    sources: [{ site: 'iefp.pt' }],
    checked,
    confidence: 'confirmed',
  },
  international: {
    official: 'Unidade de Coordenação Internacional (Instituto da Segurança Social)',
    phones: ['300 511 045'],
    email: 'ISS-IInternacionais@seg-social.pt',
    sites: [],
    sources: [{ site: 'feira «Porto Bridge», perfil do ISS', published: '11/2023' }],
    checked,
    confidence: 'secondary',
  },
  emergency: {
    official: 'Linha Nacional de Emergência Social (LNES)',
    phones: ['144'],
    hours: { days: 'always', from: '0:00', until: '24:00' },
    sites: [],
    sources: [{ site: 'abcjustica.pt' }],
    checked,
    confidence: 'secondary',
  },
} as const satisfies Readonly<Record<string, Contact>>;

export type ContactId = keyof typeof contacts;

/** The offices, in order. */
export const contactIds: readonly ContactId[] = Object.keys(contacts).filter(isContactId);

/** The number for calls from abroad, before that of the office. */
export const countryCode = '+351';

/** Danger to life: anywhere in the EU. */
export const emergencyNumber = '112';

/** Line of Social Security for questions. */
export const socialSecurityLine = contacts.line.phones[0];

/**
 * A contact as any other.
 * @example contactOf('line').phones
 */
export function contactOf(id: ContactId): Contact {
  return contacts[id];
}

/**
 * Where a call to a number goes; short numbers work in Portugal only.
 * @example phoneLink('300 502 502') // 'tel:+351300502502'
 */
export function phoneLink(phone: string): string {
  const digits = phone.replaceAll(' ', '');
  const isShort = digits.length === emergencyNumber.length;
  return `tel:${isShort ? digits : countryCode + digits}`;
}

function isContactId(id: string): id is ContactId {
  return id in contacts;
}
