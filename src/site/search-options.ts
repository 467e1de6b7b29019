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
  const used = new Set(kb.frameworks.map(({ jurisdiction }) => jurisdiction));
  return [
    {
      name: 'framework',
      label: t('search.filterNames.framework'),
      options: matrixFrameworks(kb).map(({ id, shortTitle }) => ({ value: id, text: shortTitle })),
    },
    {
      name: 'jurisdiction',
      label: t('search.filterNames.jurisdiction'),
      options: kb.jurisdictions.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ value: id, text: title })),
    },
    { name: 'element', label: t('search.filterNames.element'), options: kb.elements.map(({ id, title }) => ({ value: id, text: title })) },
    { name: 'role', label: t('search.filterNames.role'), options: terms(roles) },
    { name: 'lifecycle', label: t('search.filterNames.lifecycle'), options: terms(lifecyclePhases) },
    { name: 'force', label: t('search.filterNames.force'), options: terms(forces) },
    { name: 'level', label: t('search.filterNames.level'), options: ['1', '2', '3', '4'].map((value) => ({ value, text: `SL ${value}` })) },
    { name: 'component', label: t('search.filterNames.component'), options: componentTypes(kb).map((value) => ({ value, text: value })) },
  ];
}
