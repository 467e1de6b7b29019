import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/** More repetitions than this count as without end. */
const many = 20;

interface PatternFault {
  readonly message: string;
  readonly tip: string;
}

/**
 * What makes a regular expression unfit to be run on content: a repetition in a repetition, two that can take the same characters,
 * a choice between equal beginnings that is repeated, or what looks around or back.
 * `undefined` where it is fit, or no regular expression at all.
 */
export function patternFault(pattern: string): PatternFault | undefined {
  const tree = parse(pattern);
  if (!tree) return undefined;
  let found: string | undefined;
  visitRegExpAST(tree, {
    onQuantifierEnter: (node) => (found ??= isLong(node) ? faultOfRepetition(node) : undefined),
    onAlternativeEnter: (node) => (found ??= faultOfSequence(node)),
    onBackreferenceEnter: (node) => (found ??= `\`${node.raw}\` looks back`),
    onAssertionEnter: (node) =>
      (found ??= node.kind === 'lookahead' || node.kind === 'lookbehind' ? `\`${node.raw}\` looks around` : undefined),
  });
  if (found === undefined) return undefined;
  const tip = 'Write it without: a pattern like this can take hours over a short text.';
  return { message: `In the pattern ${found}.`, tip };
}

function parse(pattern: string): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch {
    return undefined;
  }
}

function isLong({ max }: AST.Quantifier): boolean {
  return max > many;
}

function faultOfRepetition({ element, raw }: AST.Quantifier): string | undefined {
  let found: string | undefined;
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return undefined;
  visitRegExpAST(element, {
    onQuantifierEnter: (inner) => (found ??= inner.max > 1 ? `\`${inner.raw}\` is repeated inside \`${raw}\`` : undefined),
  });
  const beginnings = element.alternatives.map(({ elements }) => (elements[0] ? charactersOf(elements[0]) : new Set<string>()));
  const isSame = beginnings.some((one, index) => beginnings.slice(index + 1).some((other) => meet(one, other)));
  return found ?? (isSame ? `two choices of \`${raw}\` can begin alike` : undefined);
}

/** Two repetitions of a sequence that can take the same characters, with nothing between them that ends the first. */
function faultOfSequence({ elements }: AST.Alternative): string | undefined {
  for (const [index, first] of elements.entries()) {
    if (first.type !== 'Quantifier' || !isLong(first)) continue;
    const own = charactersOf(first);
    for (const next of elements.slice(index + 1)) {
      if (next.type === 'Quantifier' && isLong(next) && meet(own, charactersOf(next)))
        return `\`${first.raw}\` and \`${next.raw}\` can take the same characters`;
      if (isNeeded(next) && !meet(own, charactersOf(next))) break;
    }
  }
  return undefined;
}

function isNeeded(element: AST.Element): boolean {
  return element.type !== 'Assertion' && !(element.type === 'Quantifier' && element.min === 0);
}

const sample = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).concat(['\n', 'é', '條', '★', '§']);

/** Characters that an element can take, out of a sample of all kinds. */
function charactersOf(element: AST.Element): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (raw: string): void => {
    const one = new RegExp(`^${raw}$`, 'u');
    for (const character of sample) if (one.test(character)) found.add(character);
  };
  visitRegExpAST(element, {
    onCharacterEnter: ({ raw, parent }) => {
      if (parent.type === 'Alternative' || parent.type === 'Quantifier') add(raw);
    },
    onCharacterSetEnter: ({ raw, parent }) => {
      if (parent.type === 'Alternative' || parent.type === 'Quantifier') add(raw);
    },
    onCharacterClassEnter: ({ raw }) => add(raw),
  });
  return found;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((character) => other.has(character));
}
