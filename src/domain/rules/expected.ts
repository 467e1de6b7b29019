import { INTERNATIONAL } from '../gaps/looked-at.ts';
import { assessableOf, FOCAL_DOCUMENT } from '../model/knowledge-base.ts';
import { isNotCurrent } from '../model/state.ts';
import { registerPath } from './register-path.ts';
import type { Rule } from './rule.ts';

export const expectedIsStated: Rule = {
  name: 'expected-stated',
  severity: 'warning',
  description: 'A current document of a country whose requirements are listed says in scope.yaml what it is to be compared with.',
  *check({ kb, faulty }) {
    if (faulty.has('scope.yaml')) return;
    const stated = new Set(kb.scope.pairs.filter(({ expected }) => expected).map(({ source }) => source));
    for (const framework of kb.frameworks) {
      const { id, path, jurisdiction } = framework;
      if (jurisdiction === INTERNATIONAL || id === FOCAL_DOCUMENT || stated.has(id)) continue;
      if (assessableOf(kb, id).length === 0 || isNotCurrent(framework, kb.release.asOf)) continue;
      yield {
        at: { path, keys: ['listed'] },
        message: `No pair of scope.yaml says in which document one would look for an answer to \`${id}\`.`,
        tip: 'Mark a pair with `expected: true`, also where nobody has compared the two yet.',
      };
    }
  },
};

export const aloneIsGiven: Rule = {
  name: 'alone-given',
  description: 'A pair that is the only one expected of its document says why in `alone`, and no other pair does.',
  *check({ kb }) {
    const path = registerPath(kb, 'scope.yaml');
    const count = Map.groupBy(
      kb.scope.pairs.filter(({ expected }) => expected),
      ({ source }) => source,
    );
    for (const [index, { source, target, expected, alone }] of kb.scope.pairs.entries()) {
      const isOnly = expected === true && count.get(source)?.length === 1;
      if (isOnly && alone === undefined)
        yield {
          at: { path, keys: ['pairs', index, 'expected'] },
          message: `\`${source}\` is expected to be compared with \`${target}\` alone.`,
          tip: 'Say in `alone` why no second document would answer it, or mark a second pair.',
        };
      if (!isOnly && alone !== undefined)
        yield {
          at: { path, keys: ['pairs', index, 'alone'] },
          message: `\`alone\` stands at a pair that is not the only one expected of \`${source}\`.`,
          tip: 'Remove it.',
        };
    }
  },
};
