import fc from 'fast-check';
import { possibilitiesOf } from '../../src/domain/algebra/relation.ts';
import type { SetRelation } from '../../src/domain/model/set-relation.ts';
import type { AspectData } from '../../src/domain/model/schema/element.ts';
import type { Relationship } from '../../src/domain/model/vocabulary.ts';
import type { Claim, Setting } from '../domain/engine-builders.ts';
import { trueRelation, union, type SetMask } from '../domain/set-models.ts';

/** A world in which every requirement and aspect is a real set, and rows that are true in it. */
export interface SetModel {
  readonly sets: Readonly<Record<string, SetMask>>;
  readonly claims: readonly Claim[];
  readonly setting: Setting;
}

export const frameworks = ['a', 'b', 'c'] as const;
export const aspects = ['p.q', 'p.r', 'p.s'] as const;
export const requirements = frameworks.flatMap((document) => ['u', 'v', 'w'].map((slug) => `${document}/${slug}`));
const universe = 5;
const authors = ['editors', 'nist'] as const;

const rowTypes: Readonly<Record<SetRelation, readonly [Relationship, Relationship]>> = {
  equal: ['equal-to', 'equivalent-to'],
  subset: ['subset-of', 'subset-of'],
  superset: ['superset-of', 'superset-of'],
  intersects: ['intersects-with', 'intersects-with'],
  none: ['no-relationship', 'no-relationship'],
};

interface RowSketch {
  readonly from: string;
  readonly more: readonly string[];
  readonly to: string;
  readonly flip: boolean;
  readonly author: (typeof authors)[number];
}

const rowSketch: fc.Arbitrary<RowSketch> = fc.record({
  from: fc.constantFrom(...requirements),
  more: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(requirements, { minLength: 1, maxLength: 2 }) },
  ),
  to: fc.constantFrom(...requirements, ...aspects),
  flip: fc.boolean(),
  author: fc.constantFrom(...authors),
});

/** Random sets, true rows on some of their pairs (single, with joint sources, with joint targets), and some true overlaps of aspects. */
export const setModel: fc.Arbitrary<SetModel> = fc
  .record({
    masks: fc.array(fc.integer({ min: 1, max: 2 ** universe - 1 }), {
      minLength: requirements.length + aspects.length,
      maxLength: requirements.length + aspects.length,
    }),
    sketches: fc.array(rowSketch, { minLength: 5, maxLength: 30 }),
    declared: fc.subarray([...aspects.keys()]),
  })
  .map(({ masks, sketches, declared }) => {
    const sets = Object.fromEntries([...requirements, ...aspects].map((id, index) => [id, masks[index] ?? 1]));
    return {
      sets,
      claims: onePerRow(sketches.flatMap((sketch) => claimOf(sets, sketch))),
      setting: { overlaps: declared.flatMap((index) => overlapOf(sets, index)), ids: [...requirements, ...aspects] },
    };
  });

/** How two records really stand to each other. */
export function truth({ sets }: Pick<SetModel, 'sets'>, one: string, other: string): SetRelation {
  return possibilitiesOf(trueRelation(sets[one] ?? 0, sets[other] ?? 0))[0] ?? 'none';
}

function claimOf(sets: SetModel['sets'], { from, more, to, flip, author }: RowSketch): Claim[] {
  const sources = [...new Set([from, ...more])].filter((id) => documentOf(id) === documentOf(from)).sort();
  if (documentOf(from) === documentOf(to)) return [];
  const [left, right] = flip && documentOf(to) !== undefined ? [[to], sources] : [sources, [to]];
  const sides = [left, right].map((ids) => union(ids.map((id) => sets[id] ?? 0)));
  const [relation = 'none'] = possibilitiesOf(trueRelation(sides[0] ?? 0, sides[1] ?? 0));
  return [[left.join('; '), rowTypes[relation][flip ? 1 : 0], right.join('; '), { author }]];
}

function overlapOf(sets: SetModel['sets'], index: number): (readonly [string, AspectData['overlaps'][number]['relationship'], string])[] {
  const one = aspects[index] ?? aspects[0];
  const other = aspects[(index + 1) % aspects.length] ?? aspects[0];
  const relationship = rowTypes[truth({ sets }, one, other)][0];
  return relationship === 'intersects-with' || relationship === 'subset-of' || relationship === 'superset-of'
    ? [[one, relationship, other]]
    : [];
}

function onePerRow(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [`${claim[0]} ${claim[2]} ${claim[3]?.author}`, claim])).values()];
}

function documentOf(id: string): string | undefined {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : undefined;
}
