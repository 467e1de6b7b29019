import { expect } from 'vitest';
import type { Framework, Landscape, LandscapeRelation, Records, Requirement } from '../../../src/domain/model/knowledge-base.ts';
import { aspectGapKinds, type Gap } from '../../../src/domain/model/gap.ts';
import { computed, element, framework, landscape, requirement, set } from '../../builders.ts';
import { world, type Said } from '../gap-world.ts';

export const all = { considered: 'all' } as const;
export const iso = framework('iso');
export const text = { basis: 'text', modality: 'shall' } as const;
export const aspect = 'plan.policy';
export const elements = [element('plan', ['policy'])];

export interface Parts {
  readonly said?: readonly Said[];
  readonly scopes?: readonly LandscapeRelation[];
  readonly others?: readonly Framework[];
  readonly verdict?: Partial<Landscape['verdicts'][number]>;
  readonly requirements?: readonly Requirement[];
  readonly over?: Partial<Records>;
  readonly catalogues?: Landscape['catalogues'];
}

/** The gap about the world that the aspect has, where one document was looked at and others are known by their scope. */
export function gapOf({
  said = [['R1', 'no-relationship', '']],
  scopes = [],
  others = [],
  verdict,
  requirements,
  over = {},
  catalogues,
}: Parts): Gap | undefined {
  const known = scopes.map(({ document }) => framework(document, { listed: 'none' }));
  const rest = known.filter(({ id }) => !others.some((other) => other.id === id));
  const base = world({
    documents: [iso, ...others, ...rest],
    sets: [[set('iso', 'pi40-rri', all), ...said]],
    requirements: requirements ?? [requirement('iso', 'R1', text)],
  });
  const plain: Landscape['verdicts'][number] = { aspect, verdict: 'part', documents: [], confidence: 'high' };
  const verdicts = verdict === undefined ? [] : [{ ...plain, ...verdict }];
  const { gaps } = computed({
    ...base,
    elements,
    landscape: landscape(scopes, { verdicts, ...(catalogues === undefined ? {} : { catalogues }) }),
    ...over,
  });
  const found = gaps.filter(({ kind }) => aspectGapKinds.some((one) => one === kind));
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}
