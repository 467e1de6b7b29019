import { sortDiagnostics, type Diagnostic } from '../domain/model/diagnostic.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { allRules } from '../domain/rules/all-rules.ts';
import { runRules } from '../domain/rules/rule.ts';
import { withCauses } from './causes.ts';
import { phantomsInProse } from './cited-in-prose.ts';
import { saidNotInProse } from './said-in-prose.ts';
import { checkHomePages } from './home-pages.ts';
import { placeholdersInText } from './placeholder-text.ts';
import { checkProseReferences } from './prose-references.ts';
import { readContent, type Content, type Reach } from './read-content.ts';

export interface CheckedContent {
  readonly kb: KnowledgeBase;
  readonly content: Content;
  readonly diagnostics: readonly Diagnostic[];
  readonly hasErrors: boolean;
}

/** Reads a content folder and holds it against every rule; all faults of a run at once, in order of place. */
export function checkContent(folder: string, reach: Reach = {}, content = readContent(folder, reach)): CheckedContent {
  const kb = buildKnowledgeBase(content.records);
  const found = [
    ...content.diagnostics,
    ...checkProseReferences({ kb, ...content }),
    ...checkHomePages({ kb, ...content }),
    ...phantomsInProse({ kb, ...content }),
    ...saidNotInProse({ kb, trees: content.trees }),
    ...placeholdersInText(content.trees),
    ...runRules(allRules, { kb, faulty: content.faulty, today: reach.today ?? new Date().toISOString().slice(0, 10) }, content.place),
  ];
  const diagnostics = sortDiagnostics(withCauses(found, content.files, kb));
  return { kb, content, diagnostics, hasErrors: diagnostics.some(({ severity }) => severity === 'error') };
}
