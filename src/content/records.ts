import type { Authored, Element, Requirement } from '../domain/model/knowledge-base.ts';
import type { ElementData } from '../domain/model/schema/element.ts';
import type { RequirementData } from '../domain/model/schema/requirement.ts';
import type { Document } from './documents.ts';
import { gistOf } from './gist.ts';

/** The record that a document holds: its front matter with id, path and body. */
export function recordOf<Data extends object>({ id, path, data, body }: Document<Data>): Data & Authored {
  return { ...data, id, path, body };
}

/** The requirement that a document holds, with framework and slug from its path and the gist from its body. */
export function requirementOf(document: Document<RequirementData>): Requirement {
  const [framework = '', slug = ''] = document.id.split('/');
  return { ...recordOf(document), framework, slug, gist: gistOf(document.tree) };
}

/** The element that a document holds; its aspects have full ids and know where they stand. */
export function elementOf(document: Document<ElementData>): Element {
  const { id, path, data } = document;
  const aspects = data.aspects.map((aspect, index) => ({ ...aspect, id: `${id}.${aspect.id}`, element: id, path, index }));
  return { ...recordOf(document), aspects };
}
