import { z } from 'zod';
import { GIST_TO_BE_WRITTEN } from '../model/placeholder.ts';
import { noDrafts, withoutEmpty, type Drafts, type Fault, type RequirementDraft, type RowDraft, type SetDraft } from './drafts.ts';
import { ownNamespace } from './exchange-source.ts';
import { valuesOfProps, type Prop } from './oscal-common.ts';
import { mappingSetSchema } from '../model/schema/mapping.ts';
import { requirementSchema } from '../model/schema/requirement.ts';

const prop = z.object({ name: z.string(), value: z.string(), ns: z.string().optional(), group: z.string().optional() });
const props = z.array(prop).default([]);
const item = z.object({ type: z.string().optional(), 'id-ref': z.string() });
const map = z.object({
  relationship: z.string(),
  sources: z.array(item),
  targets: z.array(item),
  props,
  remarks: z.string().optional(),
  'confidence-score': z.object({ percentage: z.unknown() }).optional().catch(undefined),
});
const claims = { method: z.string().optional(), 'matching-rationale': z.string().optional(), status: z.string().optional() };
const resource = z.object({ href: z.string() });
const mapping = z.object({
  ...claims,
  'source-resource': resource,
  'target-resource': resource,
  maps: z.array(map),
  props,
  'mapping-description': z.string().optional(),
});
const collection = z.object({ 'mapping-collection': z.object({ provenance: z.object(claims).default({}), mappings: z.array(mapping) }) });

/** The rows and sets of an OSCAL mapping-collection; `undefined` where it is none. A map of several members is one joint row. */
export function readOscalMappings(file: unknown): Drafts | undefined {
  const read = collection.safeParse(file);
  if (!read.success) return undefined;
  const { provenance, mappings } = read.data['mapping-collection'];
  const drafts = mappings.map((one, index) => readMapping(one, provenance, index + 1));
  const sets = new Map(drafts.map(({ set, facts }) => [set, facts]));
  return { ...noDrafts, rows: drafts.flatMap(({ rows }) => rows), sets };
}

type Claims = z.infer<z.ZodObject<typeof claims>>;

function readMapping(
  one: z.infer<typeof mapping>,
  provenance: Claims,
  number: number,
): { set: string; facts: SetDraft; rows: readonly RowDraft[] } {
  const sheet = `mapping ${number}`;
  const own = valuesOfProps(toProps(one.props.filter(({ group }) => group === undefined)));
  const set = typeof own['set'] === 'string' ? own['set'] : '';
  const stated = Object.fromEntries(Object.entries(own).filter(([key]) => Object.hasOwn(mappingSetSchema.shape, key)));
  const said = { ...provenance, ...one };
  const facts =
    set === '' ? withoutUndefined({ method: said.method, matchingRationale: said['matching-rationale'], status: said.status }) : stated;
  const rows = one.maps.map((row, index) => readMap(row, { set, sheet, row: index + 1 }));
  const groups = Map.groupBy(
    one.props.filter(({ group }) => group !== undefined),
    ({ group }) => group,
  );
  const others = [...groups.values()].map((group, index) =>
    ownRow(valuesOfProps(toProps(group)), { set, sheet, row: rows.length + index + 1 }),
  );
  return { set, facts: { ...withoutUndefined({ body: one['mapping-description'] }), ...facts }, rows: [...rows, ...others] };
}

interface Origin {
  readonly set: string;
  readonly sheet: string;
  readonly row: number;
}

function readMap(
  { relationship, sources, targets, props: all, remarks, ...score }: z.infer<typeof map>,
  { set, sheet, row }: Origin,
): RowDraft {
  const own = valuesOfProps(toProps(all));
  const text = (key: string) => (typeof own[key] === 'string' ? own[key] : '');
  const percentage = score['confidence-score']?.percentage;
  return {
    at: { sheet, row },
    ...withoutEmpty({ set }),
    sources: sources.map((one) => one['id-ref']),
    targets: targets.map((one) => one['id-ref']),
    relationship,
    ...withoutEmpty({
      rationale: remarks ?? '',
      confidence: text('confidence'),
      strength: text('strength') || (percentage === undefined ? '' : String(percentage)),
      condition: text('condition'),
      dissent: text('dissent'),
    }),
  };
}

function ownRow(values: Readonly<Record<string, unknown>>, { set, sheet, row }: Origin): RowDraft {
  const own = z.record(z.string(), z.unknown()).catch({}).parse(values['without-map']);
  const text = (key: string) => (typeof own[key] === 'string' ? own[key] : '');
  const list = (key: string) => (Array.isArray(own[key]) ? own[key].map(String) : []);
  const said = {
    rationale: text('rationale'),
    confidence: text('confidence'),
    strength: text('strength'),
    condition: text('condition'),
    dissent: text('dissent'),
  };
  return {
    at: { sheet, row },
    ...withoutEmpty({ set }),
    sources: list('sources'),
    targets: list('targets'),
    relationship: text('relationship'),
    ...withoutEmpty(said),
  };
}

interface Control {
  readonly id: string;
  readonly title: string;
  readonly class?: string | undefined;
  readonly props: readonly z.infer<typeof prop>[];
  readonly parts: readonly { readonly name: string; readonly prose?: string | undefined }[];
  readonly groups: readonly unknown[];
  readonly controls: readonly unknown[];
}
const list = z.array(z.unknown()).default([]);
const control: z.ZodType<Control> = z.object({
  id: z.string(),
  title: z.string(),
  class: z.string().optional(),
  props,
  parts: z.array(z.object({ name: z.string(), prose: z.string().optional() })).default([]),
  groups: list,
  controls: list,
});
const catalog = z.object({ catalog: z.object({ metadata: z.object({ props }), groups: list, controls: list }) });
const deepest = 20;

/**
 * The requirements of an OSCAL catalog; `undefined` where it is none.
 * Texts of catalogs that are not ours are words of their publisher and are not taken as gists.
 */
export function readOscalCatalog(file: unknown): Drafts | undefined {
  const read = catalog.safeParse(file);
  if (!read.success) return undefined;
  const { metadata, groups, controls } = read.data.catalog;
  const own = valuesOfProps(toProps(metadata.props))['framework'];
  const framework = typeof own === 'string' ? own : undefined;
  const requirements: RequirementDraft[] = [];
  const faults: Fault[] = [];
  const walk = (entries: readonly unknown[], parent: string | undefined, depth: number, kind: string): void => {
    for (const entry of entries) {
      const at = { sheet: 'catalog', row: requirements.length + faults.length + 1 };
      const found = control.safeParse(entry);
      if (!found.success || depth > deepest) {
        faults.push({
          ...at,
          message: found.success ? `Groups and controls are nested deeper than ${deepest}.` : 'A group or control has no id or no title.',
        });
        continue;
      }
      requirements.push(framework === undefined ? foreign(found.data, at, parent, kind) : ours(found.data, at, framework));
      walk(found.data.groups, found.data.id, depth + 1, 'heading');
      walk(found.data.controls, found.data.id, depth + 1, kind === 'heading' ? 'requirement' : 'enhancement');
    }
  };
  walk(groups, undefined, 1, 'heading');
  walk(controls, undefined, 1, 'requirement');
  const notes =
    framework === undefined
      ? ['The texts of the controls are words of their publisher and were not taken: write each gist in your own words.']
      : [];
  return { ...noDrafts, requirements, faults, notes };
}

function ours({ title, class: kind, props: all, parts }: Control, at: RequirementDraft['at'], framework: string): RequirementDraft {
  const own = valuesOfProps(toProps(all));
  const empty = Object.fromEntries(
    Object.keys(requirementSchema.shape).flatMap((key) => (['roles', 'lifecycle', 'goals', 'evidence'].includes(key) ? [[key, []]] : [])),
  );
  return {
    at,
    framework,
    data: { ...empty, ...own, ref: labelOf(all), title, kind },
    body: parts.find(({ name }) => name === 'statement' || name === 'overview')?.prose ?? '',
  };
}

function foreign(
  { id, title, props: all }: Control,
  at: RequirementDraft['at'],
  parent: string | undefined,
  kind: string,
): RequirementDraft {
  const data = {
    ref: labelOf(all) ?? id,
    title,
    titleStatus: 'official',
    parent,
    kind,
    roles: [],
    lifecycle: [],
    goals: [],
    evidence: [],
    verified: 'unverified',
  };
  return { at, data: withoutUndefined(data), body: GIST_TO_BE_WRITTEN };
}

function labelOf(all: readonly z.infer<typeof prop>[]): string | undefined {
  return all.find(({ name, ns }) => name === 'label' && ns !== ownNamespace)?.value;
}

function toProps(all: readonly z.infer<typeof prop>[]): readonly Prop[] {
  return all.map(({ name, value, ns }) => ({ name, value, ...(ns === undefined ? {} : { ns }) }));
}

function withoutUndefined(entries: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
