import ts from 'typescript';
import { nodesOf, placeOf, type Source } from './sources';

/** Nothing, one, a pair, and units: days a week, months a year, cents a euro. */
const unitNumbers = new Set([0, 1, 2, 7, 12, 100]);

/** Brackets of the child benefit are named by number. */
const names = [{ path: /^rules\/benefits\/abono-de-familia\//, numbers: new Set([3, 4, 5]) }];

/** Where numbers are the calendar, or arithmetic. */
const arithmetic = /^rules\/core\/(dates|money|fraction)\.ts$/;

/** Figures, articles and days of the law that stand outside rules/law. */
export function lawOutsideLaw(source: Source): readonly string[] {
  if (source.path.startsWith('rules/law/')) return [];
  return nodesOf(source).flatMap((node) => {
    const fault = literalFault(source.path, node);
    return fault === undefined
      ? []
      : [`${placeOf(source, node)} has the ${fault}; it belongs into rules/law.`];
  });
}

function literalFault(path: string, node: ts.Node): string | undefined {
  if (ts.isNumericLiteral(node)) return isNamed(path, node) ? undefined : `figure ${node.getText()}`;
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(node.text)) return `day ${node.text}`;
  return /\bart(s|igo)?\.|\.º/.test(node.text) ? `article "${node.text}"` : undefined;
}

function isNamed(path: string, node: ts.NumericLiteral): boolean {
  const value = Number(node.text.replaceAll('_', ''));
  if (unitNumbers.has(value) || arithmetic.test(path)) return true;
  if (names.some((name) => name.path.test(path) && name.numbers.has(value))) return true;
  return path.startsWith('rules/facts/') && isBoundOfInput(node.parent);
}

/** The most that may be typed in is no law: `max: 45`, `const MOST_PEOPLE = 20`. */
function isBoundOfInput(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'max';
  return ts.isVariableDeclaration(node) && node.name.getText().startsWith('MOST_');
}

/** Clocks, chance, network and storage: rules are pure. */
export function impurities(source: Source): readonly string[] {
  const nodes = nodesOf(source);
  const own = new Set(nodes.flatMap(declaredName));
  return nodes
    .filter((node) => readsClock(node) || (ts.isIdentifier(node) && isWorld(node) && !own.has(node.text)))
    .map((node) => `${placeOf(source, node)} reads ${node.getText()}.`);
}

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && node.arguments?.length === 0;
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  return ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText());
}

const world =
  /^(process|window|document|globalThis|self|localStorage|sessionStorage|fetch|performance|crypto|Intl|setTimeout|console)$/;

function isWorld(node: ts.Identifier): boolean {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return world.test(node.text) && !isMember && !isKey;
}

function declaredName(node: ts.Node): readonly string[] {
  const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
  return declares && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

/** Every `any` in the types of a file. */
export function anys(source: Source): readonly string[] {
  return nodesOf(source).flatMap((node) =>
    node.kind === ts.SyntaxKind.AnyKeyword ? [`${placeOf(source, node)} says any.`] : [],
  );
}

/** Files that are longer than a reader keeps in mind. */
export function tooLong({ path, text }: Source): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > 200 ? [`${path} has ${lines} lines, more than 200.`] : [];
}
