import type { AppliesTo, Doubt, WrittenCondition } from '../domain/model/schema/applicability.ts';

/** A rule as a page sends it: the points of conditions of what is disputed are never shown, and left empty. */
export function sentRule({ arguable, parts, ...rule }: AppliesTo): AppliesTo {
  const quiet = (doubts: readonly Doubt[]) =>
    doubts.map((one) => (typeof one === 'string' ? one : { ...one, when: withoutPoints(one.when) }));
  return {
    ...rule,
    parts: parts.map((part) => (part.arguable === undefined ? part : { ...part, arguable: quiet(part.arguable) })),
    ...(arguable === undefined ? {} : { arguable: quiet(arguable) }),
  };
}

function withoutPoints(condition: WrittenCondition): WrittenCondition {
  if ('all' in condition) return { all: condition.all.map(withoutPoints) };
  if ('any' in condition) return { any: condition.any.map(withoutPoints) };
  if ('not' in condition) return { not: withoutPoints(condition.not) };
  return 'where' in condition ? condition : { ...condition, point: '' };
}
