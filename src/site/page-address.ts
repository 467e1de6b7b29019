import type { Page } from './page.ts';

/** The page of a framework, requirement or element, or of the site by its path without slashes at the ends. */
export function pageAddress({ kb, to }: Page, id: string): string {
  if (kb.frameworkById.has(id)) return to.framework(id);
  if (kb.requirementById.has(id)) return to.requirement(id);
  if (kb.elementById.has(id)) return to.element(id);
  return to.path(`/${id}/`);
}
