import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedMappings } from '../../src/domain/algebra/derive.ts';
import { FOCAL_DOCUMENT } from '../../src/domain/model/knowledge-base.ts';
import { relationOf, isWithin } from '../../src/domain/algebra/relation.ts';
import { derivedPhrases } from '../../src/domain/algebra/derived-phrase.ts';
import { factsOfClaims } from '../domain/engine-builders.ts';
import { derivedPairs } from './naive-engine.ts';
import { untrueModel } from './untrue-model.ts';
import { frameworks, setModel, truth } from './set-model.ts';

const documents = [...frameworks, FOCAL_DOCUMENT];
const pairsOfDocuments = documents.flatMap((a) => documents.filter((b) => a !== b).map((b) => [a, b] as const));

test('every fact read from true rows leaves open what is really so', () => {
  fc.assert(
    fc.property(setModel, (model) => {
      for (const { source, target, relation } of factsOfClaims(model.claims, model.setting).all)
        expect(isWithin(relationOf(truth(model, source, target)), relation)).toBe(true);
    }),
  );
});

test('every link derived from true rows leaves open what is really so, in its relation, its phrase and each of its paths', () => {
  fc.assert(
    fc.property(setModel, (model) => {
      const facts = factsOfClaims(model.claims, model.setting);
      for (const { source, target, relation, phrase, paths } of pairsOfDocuments.flatMap(([a, b]) => [...derivedMappings(facts, a, b)])) {
        const claims = [relation, derivedPhrases[phrase].claims, ...paths.map((path) => path.relation)];
        expect(claims.filter((claim) => !claim.includes(truth(model, source, target)))).toEqual([]);
      }
    }),
  );
});

test('a link is derived exactly where rows of two steps prove one, and read backwards it is the same', () => {
  fc.assert(
    fc.property(untrueModel, ({ claims, setting }) => {
      const facts = factsOfClaims(claims, setting);
      for (const [a, b] of pairsOfDocuments) {
        const links = [...derivedMappings(facts, a, b)];
        const backwards = [...derivedMappings(facts, b, a)].map(({ source, target }) => `${target} ${source}`);
        expect(new Set(links.map(({ source, target }) => `${source} ${target}`))).toEqual(derivedPairs(facts, a, b));
        expect(new Set(backwards)).toEqual(derivedPairs(facts, a, b));
      }
    }),
  );
});
