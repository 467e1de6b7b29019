import { z } from 'zod';
import { GIST_TO_BE_WRITTEN } from '../model/placeholder.ts';
import { requirementSchema } from '../model/schema/requirement.ts';
import { noDrafts, type Drafts, type Fault, type RequirementDraft } from './drafts.ts';
import { ownNamespace } from './exchange-source.ts';
import { valuesOfProps } from './oscal-common.ts';
import { propsSchema, toProps, withoutUndefined, type ReadProp } from './oscal-props.ts';

interface Control {
  readonly id: string;
  readonly title: string;
  readonly class?: string | undefined;
  readonly props: readonly ReadProp[];
  readonly parts: readonly { readonly name: string; readonly prose?: string | undefined }[];
  readonly groups: readonly unknown[];
  readonly controls: readonly unknown[];
}
const list = z.array(z.unknown()).default([]);
const control: z.ZodType<Control> = z.object({
  id: z.string(),
  title: z.string(),
  class: z.string().optional(),
  props: propsSchema,
  parts: z.array(z.object({ name: z.string(), prose: z.string().optional() })).default([]),
  groups: list,
  controls: list,
});
const catalog = z.object({ catalog: z.object({ metadata: z.object({ props: propsSchema }), groups: list, controls: list }) });
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

function labelOf(all: readonly ReadProp[]): string | undefined {
  return all.find(({ name, ns }) => name === 'label' && ns !== ownNamespace)?.value;
}
