import { describe, expect, test } from 'vitest';
import { benefitIds } from '@/lib/benefits';
import { locales } from '@/lib/i18n/locales';
import { dayOf } from '@/lib/pages/regimes';
import { extrasOf, type Rule } from '@/lib/pages/rule-tree';
import { benefitTexts, fileTexts } from '@/lib/pages/texts';
import type { Regime } from '@/rules';
import { benefits } from '@/rules/benefits';

const regimes = benefitIds.flatMap((id) => benefits[id]?.regimes.map((regime) => ({ id, regime })) ?? []);
const pages = locales.flatMap((locale) => regimes.map(({ id, regime }) => ({ locale, id, regime })));

describe.each(pages)('the page of $id, $regime.id, in $locale', async ({ locale, id, regime }) => {
  const texts = (await benefitTexts(locale, id))(dayOf(regime));
  const papers = await fileTexts(locale, 'documents', dayOf(regime));

  test('names the benefit and the regime', () => {
    const named = [texts.at('name'), texts.at('official'), texts.at('what'), texts.at('regimes', regime.id)];
    expect(named.every((text) => text !== undefined)).toBe(true);
  });

  test('has a sentence for every rule', () => {
    expect(rulesOf(regime).filter((path) => texts.at(...path) === undefined)).toEqual([]);
  });

  test('has a title for every part', () => {
    expect(extrasOf(regime).filter((part) => texts.at('parts', part.id, 'title') === undefined)).toEqual([]);
  });

  test('has a name for every paper', () => {
    expect(regime.papers.filter((paper) => papers.at(paper.id, 'name') === undefined)).toEqual([]);
  });
});

/** Where the texts of all rules that the page prints stand; the root of a regime has the name of the regime. */
function rulesOf(regime: Regime): readonly (readonly string[])[] {
  const roots = [regime.conditions, ...extrasOf(regime)];
  return roots.flatMap((root) => (root.kind === 'condition' ? [textOf(root)] : root.parts.flatMap(pathsOf)));
}

function pathsOf(rule: Rule): readonly (readonly string[])[] {
  return [textOf(rule), ...(rule.kind === 'condition' ? [] : rule.parts.flatMap(pathsOf))];
}

function textOf({ kind, id }: Rule): readonly string[] {
  return kind === 'condition' ? ['conditions', id, 'title'] : ['groups', id];
}
