import { contradictionsIn, type Contradiction } from '@/lib/schemas/consistency';
import { readSituation } from '@/lib/schemas/situation';
import { addDays, answerTo, withAnswer, type Told } from '@/rules';

type Facts = Readonly<Record<string, unknown>>;

/** References to every answer of a situation, lists of people included. */
export function refsOf(told: Told): readonly string[] {
  const persons = (['children', 'adults'] as const).flatMap((list) =>
    (told[list] ?? []).flatMap((person, index) =>
      Object.keys(person).map((fact) => `${list === 'children' ? 'child' : 'adult'}-${index + 1}.${fact}`),
    ),
  );
  return [...persons, ...Object.keys(told)];
}

/** The situation without one answer. */
export function forget(told: Told, ref: string): Told {
  return withAnswer(told, ref, undefined);
}

/** The situation with answers that contradict others moved to where they can be true. */
export function repaired(facts: Facts): Told {
  let told = asTold(facts);
  for (;;) {
    const [wrong] = contradictionsIn(told);
    if (wrong === undefined) return told;
    told = repair(told, wrong);
  }
}

function repair(told: Told, { ref, code }: Contradiction): Told {
  const { claimDate = '2026-11-22' } = told;
  const person = ref.includes('.') ? ref.slice(0, ref.indexOf('.') + 1) : '';
  const birth = { '': 'birthDate', child: 'childBirthDate', adult: 'adultBirthDate' }[
    person.replace(/-.*/, '')
  ];
  switch (code) {
    case 'before-birth':
      return withAnswer(told, ref, answerTo(told, `${person}${birth ?? ''}`));
    case 'older-than-claimant':
      return withAnswer(told, 'birthDate', addDays(String(answerTo(told, ref)), -9000));
    case 'too-old-for-a-child':
      return withAnswer(told, ref, addDays(claimDate, -9000));
    case 'after-the-claim':
      return withAnswer(told, ref, claimDate);
    case 'before-the-law':
    case 'too-long-ago':
    case 'too-many-people':
      throw new Error(`${ref}: ${code} should never be generated.`);
  }
}

/** Facts read through the schema of the contract. */
export function asTold(facts: Facts): Told {
  const read = readSituation(facts);
  if ('error' in read) throw new Error(`${read.error.path}: ${read.error.message}`);
  return read.told;
}
