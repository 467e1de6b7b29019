import { patternFault } from './pattern-fault.ts';
import { registerPath } from './register-path.ts';
import type { Finding, Rule } from './rule.ts';

export const refStyle: Rule = {
  name: 'ref-style',
  description: 'Printed numbers follow the style that their framework states.',
  *check({ kb }) {
    const scope = registerPath(kb, 'scope.yaml');
    for (const list of ['planned', 'catalogues'] as const)
      for (const [index, { refStyle: style }] of (kb.scope[list] ?? []).entries())
        if (style) yield* styleFaults(style, { path: scope, keys: [list, index] });
    for (const { id, path, refStyle: style } of kb.frameworks) {
      if (!style) continue;
      yield* styleFaults(style, { path, keys: [] });
      const pattern = patternFault(style.pattern) === undefined ? regularExpression(style.pattern) : undefined;
      if (!pattern) continue;
      for (const requirement of kb.requirementsOf.get(id) ?? []) {
        if (!pattern.test(requirement.ref))
          yield {
            at: { path: requirement.path, keys: ['ref'] },
            message: `\`${requirement.ref}\` is not written as \`${id}\` prints its numbers.`,
            tip: `Write it like \`${style.example}\`.`,
          };
      }
    }
  },
};

/** What is wrong with the pattern of numbers that stands at a place, or with its example. */
function* styleFaults(
  { pattern, example }: { readonly pattern: string; readonly example: string },
  at: { readonly path: string; readonly keys: readonly PropertyKey[] },
): Iterable<Finding> {
  const key = (name: string) => ({ path: at.path, keys: [...at.keys, 'refStyle', name] });
  const unsafe = patternFault(pattern);
  const expression = unsafe === undefined ? regularExpression(pattern) : undefined;
  if (unsafe !== undefined) yield { at: key('pattern'), ...unsafe };
  else if (!expression) yield { at: key('pattern'), message: `\`${pattern}\` is no regular expression.` };
  else if (!expression.test(example)) yield { at: key('example'), message: `The example \`${example}\` does not follow the pattern.` };
}

function regularExpression(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}
