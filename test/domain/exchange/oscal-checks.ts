import { relationships, tokens } from '../../../src/domain/model/vocabulary.ts';
import { z } from 'zod';

const item = z.object({ 'id-ref': z.string() });
const resource = z.object({ href: z.string() });
const collection = z.object({
  'mapping-collection': z.object({
    mappings: z.array(
      z.object({
        uuid: z.string(),
        'source-resource': resource,
        'target-resource': resource,
        maps: z.array(z.object({ uuid: z.string(), relationship: z.string(), sources: z.array(item), targets: z.array(item) })),
      }),
    ),
  }),
});

/** The ids of all groups and controls of each catalog, by its file. */
export type CatalogIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the official schema lets pass: unknown relationships, ids that no catalog holds, and UUIDs that stand twice.
 * Empty where all is well.
 */
export function mappingFaults(file: unknown, catalogs: CatalogIds): readonly string[] {
  const read = collection.safeParse(file);
  if (!read.success) return ['This is no mapping-collection of OSCAL.'];
  const known: readonly string[] = tokens(relationships);
  const { mappings } = read.data['mapping-collection'];
  const dangling = (href: string, ids: readonly string[]) => {
    const catalog = catalogs.get(href);
    return catalog
      ? ids.filter((id) => !catalog.has(id)).map((id) => `\`${id}\` is no control of \`${href}\`.`)
      : [`\`${href}\` is no catalog of this export.`];
  };
  return [
    ...repeated(uuidsOf(file)),
    ...mappings.flatMap(({ maps, ...mapping }) =>
      maps.flatMap(({ relationship, sources, targets }) => [
        ...(known.includes(relationship) ? [] : [`\`${relationship}\` is no relationship.`]),
        ...dangling(
          mapping['source-resource'].href,
          sources.map((one) => one['id-ref']),
        ),
        ...dangling(
          mapping['target-resource'].href,
          targets.map((one) => one['id-ref']),
        ),
      ]),
    ),
  ];
}

/** What is wrong in a catalog beyond the schema: ids that stand twice, controls without a label. */
export function catalogFaults(file: unknown): readonly string[] {
  const unlabelled = entriesOf(file).filter(
    ({ props }) => !(Array.isArray(props) && props.some((prop) => isObject(prop) && prop['name'] === 'label')),
  );
  return [...repeated(idsOf(file)), ...repeated(uuidsOf(file)), ...unlabelled.map(({ id }) => `\`${String(id)}\` has no label.`)];
}

/** The ids of the groups and controls of a catalog. */
export function idsOf(file: unknown): readonly string[] {
  return entriesOf(file).map(({ id }) => String(id));
}

function entriesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isObject(value)) return [];
  if (isObject(value['catalog'])) return entriesOf(value['catalog']);
  const inner = ['groups', 'controls'].flatMap((key) => (Array.isArray(value[key]) ? (value[key] as readonly unknown[]) : []));
  return inner.flatMap((entry) => [...(isObject(entry) ? [entry] : []), ...entriesOf(entry)]);
}

function uuidsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(uuidsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'uuid' && typeof inner === 'string' ? [inner] : uuidsOf(inner)));
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (seen.has(id)) return [`\`${id}\` stands twice.`];
    seen.add(id);
    return [];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
