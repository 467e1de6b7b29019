import type { KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import type { Rule } from './rule.ts';

export const replacementLeadsOn: Rule = {
  name: 'replacement-leads-on',
  description: 'What was replaced was withdrawn on a day, and its replacements lead to something else and never back.',
  *check({ kb }) {
    for (const requirement of kb.requirements) {
      const { id, ref, path, replacedBy = [], withdrawn } = requirement;
      const at = { path, keys: ['replacedBy'] };
      if (replacedBy.length > 0 && withdrawn === undefined)
        yield { at, message: `\`${ref}\` is replaced and has no day on which it was dropped.`, tip: 'Give the day in `withdrawn`.' };
      if (replacedBy.includes(id)) yield { at, message: `\`${ref}\` cannot replace itself.`, tip: 'Name another requirement.' };
      else if (leadsBack(kb, requirement))
        yield { at, message: `The replacements of \`${ref}\` lead back to it.`, tip: 'Break the circle.' };
    }
  },
};

export const withdrawnHasHappened: Rule = {
  name: 'withdrawn-has-happened',
  description: 'What is withdrawn was withdrawn before the day as of which the content speaks.',
  *check({ kb, faulty }) {
    if (faulty.has('release.yaml')) return;
    const { asOf } = kb.release;
    for (const { path, ref, withdrawn } of kb.requirements)
      if (withdrawn !== undefined && withdrawn > asOf)
        yield {
          at: { path, keys: ['withdrawn'] },
          message: `\`${ref}\` is withdrawn on \`${withdrawn}\`, after the day of the content, \`${asOf}\`.`,
          tip: 'Until that day it holds: leave `withdrawn` out.',
        };
  },
};

function leadsBack(kb: KnowledgeBase, { id, replacedBy = [] }: Requirement): boolean {
  const seen = new Set<string>();
  const waiting = [...replacedBy];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(kb.requirementById.get(next)?.replacedBy ?? []));
  }
  return false;
}
