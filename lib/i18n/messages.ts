import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type abonoDeFamilia from '@/locales/en/benefits/abono-de-familia.json';
import type assistenciaTerceiraPessoa from '@/locales/en/benefits/assistencia-terceira-pessoa.json';
import type csi from '@/locales/en/benefits/csi.json';
import type cuidadorInformal from '@/locales/en/benefits/cuidador-informal.json';
import type desemprego from '@/locales/en/benefits/desemprego.json';
import type doenca from '@/locales/en/benefits/doenca.json';
import type parental from '@/locales/en/benefits/parental.json';
import type pensaoInvalidez from '@/locales/en/benefits/pensao-invalidez.json';
import type pensaoSobrevivencia from '@/locales/en/benefits/pensao-sobrevivencia.json';
import type pensaoSocial from '@/locales/en/benefits/pensao-social.json';
import type pensaoVelhice from '@/locales/en/benefits/pensao-velhice.json';
import type psi from '@/locales/en/benefits/psi.json';
import type rsi from '@/locales/en/benefits/rsi.json';
import type abroad from '@/locales/en/abroad.json';
import type check from '@/locales/en/check.json';
import type common from '@/locales/en/common.json';
import type contacts from '@/locales/en/contacts.json';
import type documents from '@/locales/en/documents.json';
import type facts from '@/locales/en/facts.json';
import type shared from '@/locales/en/shared.json';
import { benefitIds } from '@/lib/benefits';
import type { Locale } from './locales';

/** Every text of one locale, typed from the source locale. */
export interface Messages {
  readonly common: typeof common;
  readonly check: typeof check;
  readonly facts: typeof facts;
  readonly documents: typeof documents;
  readonly shared: typeof shared;
  readonly abroad: typeof abroad;
  readonly contacts: typeof contacts;
  readonly benefits: {
    readonly 'abono-de-familia': typeof abonoDeFamilia;
    readonly 'assistencia-terceira-pessoa': typeof assistenciaTerceiraPessoa;
    readonly csi: typeof csi;
    readonly 'cuidador-informal': typeof cuidadorInformal;
    readonly desemprego: typeof desemprego;
    readonly doenca: typeof doenca;
    readonly parental: typeof parental;
    readonly 'pensao-invalidez': typeof pensaoInvalidez;
    readonly 'pensao-sobrevivencia': typeof pensaoSobrevivencia;
    readonly 'pensao-social': typeof pensaoSocial;
    readonly 'pensao-velhice': typeof pensaoVelhice;
    readonly psi: typeof psi;
    readonly rsi: typeof rsi;
  };
}

/** Reads all texts of a locale from `locales/`. Runs at build time only. */
export async function readMessages(locale: Locale): Promise<Messages> {
  const names = [
    'common',
    'check',
    'facts',
    'documents',
    'shared',
    'abroad',
    'contacts',
    ...benefitIds.map((id) => `benefits/${id}`),
  ];
  const files = await Promise.all(names.map((name) => readJson(locale, name)));
  const [common, check, facts, documents, shared, abroad, contacts, ...benefits] = files;
  const messages: unknown = {
    common,
    check,
    facts,
    documents,
    shared,
    abroad,
    contacts,
    benefits: Object.fromEntries(benefitIds.map((id, index) => [id, benefits[index]])),
  };
  if (isMessages(messages)) return messages;
  throw new Error(`locales/${locale}: a file is not a tree of texts.`);
}

async function readJson(locale: Locale, name: string): Promise<unknown> {
  const file = path.join(process.cwd(), 'locales', locale, `${name}.json`);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Keys are not compared here: `scripts/check-messages.ts` does it before every build. */
function isMessages(tree: unknown): tree is Messages {
  return isTree(tree);
}

function isTree(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isTree);
}
