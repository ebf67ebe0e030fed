import { localeInfo, locales, sourceLocale } from '@/lib/i18n/locales';
import { textFaults } from './messages/faults';
import { readTexts } from '@/lib/i18n/read-texts';

const source = await readTexts(sourceLocale);
const faults = await Promise.all(
  locales.map(async (locale) => {
    const found = textFaults(await readTexts(locale), source, localeInfo[locale].tag);
    return found.map((fault) => `locales/${locale}/${fault}`);
  }),
);
const shown = 30;
const all = faults.flat();
for (const fault of all.slice(0, shown)) console.error(fault);
if (all.length > shown) console.error(`… and ${all.length - shown} more.`);
if (all.length > 0) process.exitCode = 1;
else console.log(`${source.size} texts in each of ${locales.length} locales.`);
