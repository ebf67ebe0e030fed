import type { PartVerdicts } from '../../core/amount';
import type { Choice } from '../../core/choice';
import { allOf, type Verdict } from '../../core/verdict';
import { computation } from '../shared/condition';
import { amountFacts, amountFigures, subsidyAmount } from './amount';

/** A way is open as far as the status and this kind of it are. */
function openness(parts: PartVerdicts, kind: 'main-carer' | 'non-main-carer'): Verdict {
  const verdicts = [parts['cuidador-informal'], parts[kind]].map((verdict) => ({ verdict: verdict ?? 'no' }));
  return allOf(verdicts);
}

/** Main and non-main carer side by side: who may be the first may also choose the second, and work. */
export const choices = computation({
  needs: [],
  wants: amountFacts,
  figures: amountFigures,
  of: (told, law, parts): readonly Choice[] => {
    const main = openness(parts, 'main-carer');
    const nonMain = openness(parts, 'non-main-carer');
    return [
      ...(main === 'no'
        ? []
        : [{ id: 'main', verdict: main, amount: subsidyAmount(told, law, parts), spans: [] }]),
      ...(nonMain === 'no'
        ? []
        : [{ id: 'non-main', verdict: nonMain, amount: { about: [], steps: [] }, spans: [] }]),
    ];
  },
});

/** The kind of carer that the answers lead to: `main`, `perhaps` while that hangs on something, or `nonMain`. */
export function modalityOf(parts: PartVerdicts): string {
  const main = parts['main-carer'];
  if (main === 'yes') return 'main';
  return main === 'no' ? 'nonMain' : 'perhaps';
}
