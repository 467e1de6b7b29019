import { underPoints } from '../domain/applicability/under-points.ts';
import type { WorkAsked } from '../domain/work/due.ts';
import { isAssessable, type Framework } from '../domain/model/knowledge-base.ts';
import { parameterText } from '../domain/model/parameter-text.ts';
import type { Page } from './page.ts';

/** A document as the page asks it: its rule, its name and page, and the clocks of its reports. */
export interface ApplyDocument extends WorkAsked {
  readonly name: string;
  readonly url: string;
  /** Set for a directive, which binds through an act of each member state. */
  readonly isDirective?: true;
  readonly clocks: readonly { readonly ref: string; readonly title: string; readonly time: string; readonly url: string }[];
}

/** What the page works with: documents with a rule, and those that were not looked at, each with the reason where there is one. */
export interface ApplyData {
  readonly documents: readonly ApplyDocument[];
  readonly notLooked: readonly string[];
  /** The answers to which rules lead, by their ids. */
  readonly answers: Readonly<Record<string, { readonly name: string; readonly url: string }>>;
}

/** The documents of the knowledge base with their rules, for the page that asks whom they concern. */
export function applyData(page: Page): ApplyData {
  const { kb, to } = page;
  const documents = kb.frameworks.flatMap((framework): ApplyDocument[] => {
    const { id, shortTitle, kind, force, bound, transposes, appliesTo, applies, inForce } = framework;
    if (appliesTo === undefined) return [];
    const rest = {
      ...(kind === 'directive' ? { isDirective: true as const } : {}),
      ...(applies === undefined ? {} : { applies }),
      ...(inForce === undefined ? {} : { inForce }),
      ...(transposes === undefined ? {} : { transposes }),
    };
    return [{ id, name: shortTitle, url: to.framework(id), force, bound, appliesTo, ...rest, clocks: clocksOf(page, framework) }];
  });
  const seen = new Set(documents.flatMap(({ appliesTo }) => appliesTo?.parts.flatMap(({ see = [] }) => see) ?? []));
  const answers = kb.answers.filter(({ id }) => seen.has(id));
  return {
    documents,
    notLooked: notLookedAt(page),
    answers: Object.fromEntries(answers.map(({ id, title }) => [id, { name: title, url: to.path(`/answers/${id}/`) }])),
  };
}

/** What is not asked about: bills, documents of which somebody says why, those that are listed without a rule, and what is not in yet. */
export function notLookedAt({ kb, t }: Page): readonly string[] {
  const named = kb.frameworks.flatMap(({ shortTitle: name, appliesTo, noRule, force, stage, listed }) => {
    if (appliesTo !== undefined) return [];
    if (noRule !== undefined) return [t('apply.noRule', { name, why: noRule })];
    if (force === 'law' && stage === 'under-development') return [t('apply.notLawYet', { name })];
    return listed === 'none' ? [] : [name];
  });
  return [...named, ...kb.scope.planned.map(({ title }) => title)];
}

/** Every time limit in hours that the points on reporting of a document set, with its requirement. */
function clocksOf({ kb, to }: Page, { id, appliesTo }: Framework): ApplyDocument['clocks'] {
  const points = (appliesTo?.parts ?? []).filter(({ duty }) => duty === 'reporting').flatMap((part) => part.points);
  return underPoints(kb.requirementsOf.get(id) ?? [], points)
    .filter(isAssessable)
    .flatMap(({ id: requirement, ref, title, parameters = {} }) =>
      Object.entries(parameters)
        .filter(([, { unit }]) => unit === 'h' || unit === 'd' || unit === 'mo')
        .map(([name, parameter], place) => ({
          ref,
          title: place === 0 ? title : (kb.quantityNames[name] ?? title),
          time: parameterText(parameter),
          url: to.requirement(requirement),
        })),
    );
}
