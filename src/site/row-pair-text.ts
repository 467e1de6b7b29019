import type { Mapping } from '../domain/model/knowledge-base.ts';
import { relationships } from '../domain/model/vocabulary.ts';
import type { Page } from './page.ts';

/** A row in words that say what its sides ask, and not their numbers alone; titles that are withheld are left out. */
export function rowPairText({ kb, list, name }: Pick<Page, 'kb' | 'list' | 'name'>, { sources, relationship, targets }: Mapping): string {
  const said = (ids: readonly string[]) =>
    list(
      ids.map((id) => {
        const { framework = '', title = '' } = kb.requirementById.get(id) ?? {};
        return kb.frameworkById.get(framework)?.titles === 'withheld' || title === '' ? name(id) : `${name(id)} ${title}`;
      }),
    );
  return `${said(sources)} – ${relationships[relationship].label} – ${said(targets)}`;
}
