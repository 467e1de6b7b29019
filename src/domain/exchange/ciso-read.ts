import { z } from 'zod';
import { GIST_TO_BE_WRITTEN } from '../model/placeholder.ts';
import { noDrafts, withoutEmpty, type Drafts, type RequirementDraft, type RowDraft } from './drafts.ts';

const pair = z.object({
  source_requirement_urn: z.string(),
  target_requirement_urn: z.string(),
  relationship: z.string(),
  rationale: z.string().nullish(),
  strength_of_relationship: z.union([z.number(), z.string()]).nullish(),
});
const set = z.object({ source_framework_urn: z.string(), target_framework_urn: z.string(), requirement_mappings: z.array(pair) });
const node = z.object({
  ref_id: z.union([z.string(), z.number()]).nullish(),
  name: z.string().nullish(),
  urn: z.string(),
  parent_urn: z.string().nullish(),
  assessable: z.boolean().nullish(),
});
const library = z.object({
  copyright: z.string().nullish(),
  objects: z.object({
    requirement_mapping_set: set.optional(),
    requirement_mapping_sets: z.array(set).optional(),
    framework: z.object({ requirement_nodes: z.array(node) }).optional(),
  }),
});

/**
 * The rows or requirements of a library of CISO Assistant; `undefined` where it is none. The first set gives the direction; a set of
 * the same documents the other way round is its inverse.
 */
export function readCisoAssistant(file: unknown): Drafts | undefined {
  const read = library.safeParse(file);
  if (!read.success) return undefined;
  const { requirement_mapping_set: single, requirement_mapping_sets: several = [], framework } = read.data.objects;
  const sets = single ? [single, ...several] : several;
  if (sets.length === 0 && !framework) return undefined;
  const [first] = sets;
  const rows = sets.flatMap((one, index) => {
    if (!first || (!isSame(one, first) && !isInverse(one, first))) return [];
    return rowsOf(one, `mapping set ${index + 1}`, !isSame(one, first));
  });
  const strangers = sets.filter((one) => first && !isSame(one, first) && !isInverse(one, first));
  const requirements = framework
    ? framework.requirement_nodes.map((one, index) => requirementOf(one, framework.requirement_nodes, index + 1))
    : [];
  const notes = [
    ...strangers.map(
      (one) =>
        `${one.requirement_mappings.length} rows relate other frameworks (${one.source_framework_urn} to ${one.target_framework_urn}) and were left aside.`,
    ),
    ...(framework ? ['The descriptions are words of the publisher and were not taken: write each gist in your own words.'] : []),
    ...(read.data.copyright ? [`The file says of its rights: ${read.data.copyright.trim().replace(/\s+/gu, ' ').slice(0, 600)}`] : []),
  ];
  return { ...noDrafts, rows, requirements, notes };
}

type Set = z.infer<typeof set>;

function isSame(one: Set, first: Set): boolean {
  return one.source_framework_urn === first.source_framework_urn && one.target_framework_urn === first.target_framework_urn;
}

function isInverse(one: Set, first: Set): boolean {
  return one.source_framework_urn === first.target_framework_urn && one.target_framework_urn === first.source_framework_urn;
}

function rowsOf({ requirement_mappings: pairs }: Set, sheet: string, isInverseSet: boolean): readonly RowDraft[] {
  return pairs.map((one, index) => {
    const ends = [[lastPart(one.source_requirement_urn)], [lastPart(one.target_requirement_urn)]] as const;
    return {
      at: { sheet, row: index + 1 },
      sources: isInverseSet ? ends[1] : ends[0],
      targets: isInverseSet ? ends[0] : ends[1],
      relationship: one.relationship,
      ...(isInverseSet ? { isInverse: true } : {}),
      ...withoutEmpty({
        strength:
          one.strength_of_relationship === null || one.strength_of_relationship === undefined ? '' : String(one.strength_of_relationship),
      }),
    };
  });
}

function requirementOf(
  { ref_id: ref, name, urn, parent_urn: parent, assessable }: z.infer<typeof node>,
  all: readonly z.infer<typeof node>[],
  row: number,
): RequirementDraft {
  const above = parent === undefined || parent === null ? undefined : all.find((one) => one.urn === parent);
  const refOf = (one: z.infer<typeof node>) => String(one.ref_id ?? lastPart(one.urn));
  const data = {
    ref: String(ref ?? lastPart(urn)),
    title: (name ?? '').trim() || String(ref ?? lastPart(urn)),
    titleStatus: name ? 'official' : 'ours',
    kind: assessable === true ? 'requirement' : 'heading',
    roles: [],
    lifecycle: [],
    goals: [],
    evidence: [],
    verified: 'unverified',
    ...(above ? { parent: refOf(above) } : {}),
  };
  return { at: { sheet: 'framework', row }, data, body: GIST_TO_BE_WRITTEN };
}

/** What follows the last colon of an URN that has a part for the framework; a colon inside a number stays. */
function lastPart(urn: string): string {
  const parts = urn.split(':');
  return parts[1] === 'intuitem' && parts.length > 5 ? parts.slice(5).join(':') : (parts.at(-1) ?? '');
}
