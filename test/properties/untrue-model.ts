import fc from 'fast-check';
import { relationships, tokens } from '../../src/domain/model/vocabulary.ts';
import type { Claim } from '../domain/engine-builders.ts';
import { setModel, type SetModel } from './set-model.ts';

/** A model in which some rows say anything, so that they may contradict the others. */
export const untrueModel: fc.Arbitrary<Pick<SetModel, 'claims' | 'setting'>> = fc
  .tuple(setModel, fc.array(fc.constantFrom(...tokens(relationships)), { maxLength: 6 }))
  .map(([{ claims, setting }, said]) => ({ setting, claims: claims.map((claim, index) => replaceRelationship(claim, said[index])) }));

function replaceRelationship([source, relationship, target, details]: Claim, other: Claim[1] | undefined): Claim {
  return details === undefined ? [source, other ?? relationship, target] : [source, other ?? relationship, target, details];
}
