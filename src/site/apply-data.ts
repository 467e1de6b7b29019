import type { Binding } from '../domain/applicability/binding.ts';
import { nationalActsOf } from '../domain/applicability/national-acts.ts';
import { underPoints } from '../domain/applicability/under-points.ts';
import type { WorkAsked } from '../domain/work/due.ts';
import { isAssessable, type Framework } from '../domain/model/knowledge-base.ts';
import { parameterText } from '../domain/model/parameter-text.ts';
import { givenName } from '../domain/model/quantity-name.ts';
import type { Page } from './page.ts';
import { sentRule } from './sent-rule.ts';

/** A document as the page asks it: its rule, its name, and the clocks of its reports. */
export interface ApplyDocument extends WorkAsked, Binding {
  readonly name: string;
  /** Absent where its points on reporting set no time limit. */
  readonly clocks?: readonly { readonly ref: string; readonly title: string; readonly time: string }[];
}

/** What the page works with: documents with a rule, and those that were not looked at, each with the reason where there is one. */
export interface ApplyData {
  readonly documents: readonly ApplyDocument[];
  readonly notLooked: readonly string[];
  /** The answers to which rules lead: their names by their ids. */
  readonly answers: Readonly<Record<string, string>>;
  /** With what the addresses of documents and answers begin; the id follows, and for a requirement the slug of its number. */
  readonly addresses: { readonly documents: string; readonly answers: string };
}

/** The documents of the knowledge base with their rules, for the page that asks whom they concern. */
export function applyData(page: Page): ApplyData {
  const { kb, to } = page;
  const documents = kb.frameworks.flatMap((framework): ApplyDocument[] => {
    const { id, shortTitle, kind, force, bound, transposes, specifies, appliesTo, applies, inForce } = framework;
    if (appliesTo === undefined) return [];
    const clocks = clocksOf(page, framework);
    const rest = {
      ...(kind === 'directive' ? { acts: nationalActsOf(kb.frameworks, framework, kb.release.asOf) } : {}),
      ...(applies === undefined ? {} : { applies }),
      ...(inForce === undefined ? {} : { inForce }),
      ...(transposes === undefined ? {} : { transposes }),
      ...(specifies === undefined ? {} : { specifies }),
      ...(clocks.length === 0 ? {} : { clocks }),
    };
    return [{ id, name: shortTitle, force, bound, appliesTo: sentRule(appliesTo), ...rest }];
  });
  const seen = new Set(documents.flatMap(({ appliesTo }) => appliesTo?.parts.flatMap(({ see = [] }) => see) ?? []));
  const answers = kb.answers.filter(({ id }) => seen.has(id));
  return {
    documents,
    notLooked: notLookedAt(page),
    answers: Object.fromEntries(answers.map(({ id, title }) => [id, title])),
    addresses: { documents: to.path('/frameworks/'), answers: to.path('/answers/') },
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
function clocksOf({ kb }: Page, { id, appliesTo }: Framework): NonNullable<ApplyDocument['clocks']> {
  const points = (appliesTo?.parts ?? []).filter(({ duty }) => duty === 'reporting').flatMap((part) => part.points);
  return underPoints(kb.requirementsOf.get(id) ?? [], points)
    .filter(isAssessable)
    .flatMap(({ ref, title, parameters = {} }) =>
      Object.entries(parameters)
        .filter(([, { unit }]) => unit === 'h' || unit === 'd' || unit === 'mo')
        .map(([name, parameter], place) => ({
          ref,
          title: place === 0 ? title : (givenName(kb, name) ?? title),
          time: parameterText(parameter),
        })),
    );
}
