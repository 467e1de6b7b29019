import { z } from 'zod';
import { mappingSetSchema } from '../model/schema/mapping.ts';
import { noDrafts, withoutEmpty, type Drafts, type RowDraft, type SetDraft } from './drafts.ts';
import { valuesOfProps } from './oscal-common.ts';
import { propsSchema, toProps, withoutUndefined } from './oscal-props.ts';

const item = z.object({ type: z.string().optional(), 'id-ref': z.string() });
const map = z.object({
  relationship: z.string(),
  sources: z.array(item),
  targets: z.array(item),
  props: propsSchema,
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
  props: propsSchema,
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
