import { importsOf, type Source } from './sources';

/** From the inside out: a folder imports from itself and from what stands before it. */
const layers = ['rules', 'lib', 'components', 'islands', 'app'] as const;
const ruleLayers = ['core', 'facts', 'law', 'benefits'] as const;

/** Who may know every benefit at once; a page or an island knows the one it is about. */
const knowsAllBenefits = /^(rules|tests|scripts|app|lib\/contract)\//;
const knowsOneBenefit = /^(rules|tests|islands)\/|^lib\/benefits\.ts$/;

/** Imports that run against the order of the layers, each with what to import instead. */
export function wrongArrows(source: Source): readonly string[] {
  return importsOf(source).flatMap((target) => {
    const fault = faultOf(source.path, target);
    return fault === undefined ? [] : [`${source.path} imports ${target}: ${fault}`];
  });
}

function faultOf(path: string, target: string): string | undefined {
  const [from = '', to = ''] = [path.split('/')[0], target.split('/')[0]];
  if (from === 'rules')
    return to === 'rules' ? faultInRules(path, target) : 'rules import nothing from outside rules.';
  if (to === 'rules' && from !== 'tests') return faultAtTheDoor(path, target);
  if (target.startsWith('npm:') || from === 'tests') return undefined;
  if (to === 'tests') return 'only tests import tests.';
  const [inner, outer] = [
    layers.findIndex((layer) => layer === to),
    layers.findIndex((layer) => layer === from),
  ];
  if (from === 'scripts') return to === 'app' ? 'scripts read what is built, not the routes.' : undefined;
  if (to === 'scripts') return 'only scripts and tests import scripts.';
  if (outer === -1 || inner === -1 || inner <= outer) return undefined;
  return `imports run app → islands → components → lib → rules; move what is shared into ${from}.`;
}

function faultAtTheDoor(path: string, target: string): string | undefined {
  if (target === 'rules' || target === 'rules/index' || target === 'rules/asking') return undefined;
  if (target === 'rules/benefits')
    return knowsAllBenefits.test(path) ? undefined : 'take the one benefit as a value.';
  const oneBenefit = /^rules\/benefits\/(?!shared)[a-z-]+(\/[a-z-]+)?$/.test(target);
  return oneBenefit && knowsOneBenefit.test(path) ? undefined : 'import from @/rules, the only door.';
}

function faultInRules(path: string, target: string): string | undefined {
  const [from, to] = [path, target].map((place) =>
    ruleLayers.findIndex((layer) => place.startsWith(`rules/${layer}/`)),
  );
  if (target === 'rules/facts' || target === 'rules/law' || target === 'rules/benefits')
    return faultInRules(path, `${target}/index`);
  if (from === undefined || to === undefined || from === -1) return undefined;
  if (to === -1) return 'the door is for those outside; import the module itself.';
  if (to > from) return 'inside rules, imports run benefits → law → facts → core.';
  const [own, other] = [path, target].map((place) => /^rules\/benefits\/([a-z-]+)\//.exec(place)?.[1]);
  if (own === undefined || other === undefined || other === 'shared' || own === other) return undefined;
  return 'one benefit never imports another; move what both need into rules/benefits/shared.';
}
