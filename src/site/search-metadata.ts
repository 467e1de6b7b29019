import type { Page } from './page.ts';

interface Subject {
  readonly framework: string;
  readonly requirement?: string | undefined;
  readonly element?: string | undefined;
}

/**
 * The filters under which search finds a page: framework, jurisdiction, element, role, lifecycle, force, security level, component type.
 */
export function searchFilters({ kb }: Page, { framework, requirement, element }: Subject): readonly { name: string; value: string }[] {
  const document = kb.frameworkById.get(framework);
  const record = requirement === undefined ? undefined : kb.requirementById.get(requirement);
  const elements =
    requirement === undefined
      ? [element]
      : (kb.mappingsBySource.get(requirement) ?? []).flatMap(({ targets }) => targets.map((target) => kb.aspectById.get(target)?.element));
  const values = (name: string, list: readonly (string | undefined)[]) =>
    [...new Set(list)].flatMap((value) => (value === undefined ? [] : [{ name, value }]));
  return [
    ...values('framework', [framework]),
    ...values('jurisdiction', [document?.jurisdiction]),
    ...values('element', elements),
    ...values('role', record?.roles ?? document?.bound ?? []),
    ...values('lifecycle', record?.lifecycle ?? []),
    ...values('force', [document?.stage === 'under-development' ? undefined : document?.force]),
    ...values('level', (record?.levels ?? []).map(String)),
    ...values('component', record?.attributes?.['component-types'] ?? []),
  ];
}
