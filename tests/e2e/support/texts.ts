import type { Locale } from '@/lib/i18n/locales';
import en from '@/locales/en/check.json' with { type: 'json' };
import enCommon from '@/locales/en/common.json' with { type: 'json' };
import pt from '@/locales/pt/check.json' with { type: 'json' };
import ptCommon from '@/locales/pt/common.json' with { type: 'json' };
import uk from '@/locales/uk/check.json' with { type: 'json' };
import ukCommon from '@/locales/uk/common.json' with { type: 'json' };

const checks: Readonly<Record<Locale, typeof en>> = { en, pt, uk };
const commons: Readonly<Record<Locale, typeof enCommon>> = { en: enCommon, pt: ptCommon, uk: ukCommon };

/** The texts of the questionnaire as a spec looks for them. */
export function checkTexts(locale: Locale): typeof en {
  return checks[locale];
}

/** The words of the verdicts. */
export function verdictTexts(locale: Locale): typeof enCommon.verdicts {
  return commons[locale].verdicts;
}
