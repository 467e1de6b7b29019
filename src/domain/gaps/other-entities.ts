import type { Aspect } from '../model/knowledge-base.ts';
import type { GapInput } from './gap-input.ts';
import { internationalRows } from './looked-at.ts';

const entities: ReadonlySet<string> = new Set(['devices-and-systems', 'humans', 'organizations']);

/**
 * The aspects that ask the same of other kinds of entity (devices, people, organizations) and that some international document asks
 * for; none where an aspect is about no kind of entity.
 */
export function askedOfOthers(input: Pick<GapInput, 'kb' | 'coverage'>, aspect: Aspect): readonly Aspect[] {
  if (!isPerEntity(aspect)) return [];
  return input.kb.aspects.filter(
    (other) =>
      other.id !== aspect.id && other.element === aspect.element && isPerEntity(other) && internationalRows(input, other.id).length > 0,
  );
}

function isPerEntity({ id, element }: Aspect): boolean {
  return entities.has(id.slice(element.length + 1));
}
