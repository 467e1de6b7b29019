import type { KnowledgeBase } from './knowledge-base.ts';

/** The name of a record as prose shows it: short title, ref, or the title of an element, aspect or jurisdiction. */
export function recordName(kb: KnowledgeBase, id: string): string {
  const framework = kb.frameworkById.get(id);
  if (framework) return framework.shortTitle;
  const requirement = kb.requirementById.get(id);
  if (requirement) return requirement.ref;
  const jurisdiction = kb.jurisdictions.find((one) => one.id === id);
  return kb.aspectById.get(id)?.title ?? kb.elementById.get(id)?.title ?? jurisdiction?.title ?? countryName(id);
}

/** A country of which no record is here, by its code; anything else as it is. */
function countryName(id: string): string {
  return /^[a-z]{2}$/u.test(id) ? (new Intl.DisplayNames('en', { type: 'region' }).of(id.toUpperCase()) ?? id) : id;
}
