import { matrixFrameworks } from '../domain/coverage/matrix.ts';
import { componentTypes } from '../domain/search/facets.ts';
import { forces, lifecyclePhases, roles } from '../domain/model/vocabulary.ts';
import type { Page } from './page.ts';

interface Option {
  readonly value: string;
  readonly text: string;
}

/** The filters of the search page with their options, in a stated order. */
export function searchFilterOptions({
  kb,
  t,
}: Page): readonly { readonly name: string; readonly label: string; readonly options: readonly Option[] }[] {
  const terms = (vocabulary: Readonly<Record<string, { readonly label: string }>>): Option[] =>
    Object.entries(vocabulary).map(([value, { label }]) => ({ value, text: label }));
  const names = t.search.filterNames;
  const used = new Set(kb.frameworks.map(({ jurisdiction }) => jurisdiction));
  return [
    {
      name: 'framework',
      label: names.framework,
      options: matrixFrameworks(kb).map(({ id, shortTitle }) => ({ value: id, text: shortTitle })),
    },
    {
      name: 'jurisdiction',
      label: names.jurisdiction,
      options: kb.jurisdictions.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ value: id, text: title })),
    },
    { name: 'element', label: names.element, options: kb.elements.map(({ id, title }) => ({ value: id, text: title })) },
    { name: 'role', label: names.role, options: terms(roles) },
    { name: 'lifecycle', label: names.lifecycle, options: terms(lifecyclePhases) },
    { name: 'force', label: names.force, options: terms(forces) },
    { name: 'level', label: names.level, options: ['1', '2', '3', '4'].map((value) => ({ value, text: `SL ${value}` })) },
    { name: 'component', label: names.component, options: componentTypes(kb).map((value) => ({ value, text: value })) },
  ];
}
