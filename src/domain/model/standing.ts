import { compareTexts } from './compare-texts.ts';
import type { Framework, Requirement } from './knowledge-base.ts';
import { stateOn } from './state.ts';
import type { Force } from './vocabulary.ts';

/** How a document or a record of it binds on a day: its force told together with its state. */
export type Standing =
  /** Law of which this applies, or is in force with no later day stated. */
  | { readonly kind: 'applies'; readonly since?: string }
  /** Law of which parts apply already, since the first day on which one did, and all of it from a later day. */
  | { readonly kind: 'in-part'; readonly since: string; readonly from?: string }
  /** Law that was made and of which this does not apply yet; without a day where none is set or stated. */
  | { readonly kind: 'coming'; readonly from?: string }
  /** Not made yet, or no longer counting, whatever its force. */
  | { readonly kind: 'draft' | 'ended'; readonly force: Force }
  /** No law, and current. */
  | { readonly kind: 'current'; readonly force: Force };

/** A record as far as its standing hangs on it. */
type DatedRecord = Partial<Pick<Requirement, 'appliesFrom' | 'kind' | 'parameters'>>;

/** The standing of a document on a day (ISO date), or of one of its records, which may have a day of its own. */
export function standingOn(framework: Framework, day: string, record?: DatedRecord): Standing {
  const { force } = framework;
  const state = stateOn(framework, day);
  switch (state) {
    case 'draft':
      return { kind: 'draft', force };
    case 'superseded':
    case 'repealed':
      return { kind: 'ended', force };
    case 'current':
      return { kind: 'current', force };
    case 'adopted':
    case 'in-force':
    case 'applies':
      return standingOfLaw(framework, day, record);
  }
}

/** Whether a document is law that was made: no draft of one. */
export function isMadeLaw({ force, stage }: Pick<Framework, 'force' | 'stage'>): boolean {
  return force === 'law' && stage !== 'under-development';
}

/** Whether something is law and applies in part at least on a day. */
export function bindsOn(framework: Framework, day: string, record?: DatedRecord): boolean {
  return ['applies', 'in-part'].includes(standingOn(framework, day, record).kind);
}

function standingOfLaw(framework: Framework, day: string, record?: DatedRecord): Standing {
  const { applies, inForce, milestones = [] } = framework;
  const from = record?.appliesFrom ?? applies ?? inForce;
  if (from !== undefined && from <= day) return { kind: 'applies', since: from };
  const later = from === undefined ? {} : { from };
  const since = standsAsAct(framework, record) && inForce !== undefined ? firstOf(milestones, day) : undefined;
  return since === undefined ? { kind: 'coming', ...later } : { kind: 'in-part', since, ...later };
}

/**
 * Whether the state of the act is told: of the act itself, and where no day is stated for the rest of it also of a provision that asks for
 * nothing, sets no quantity such as a fine, and has no day of its own. Where one is, each record that applies earlier has its own.
 */
export function standsAsAct({ applies }: Pick<Framework, 'applies'>, record: DatedRecord | undefined): boolean {
  if (record === undefined) return true;
  return applies === undefined && record.kind === 'provision' && record.appliesFrom === undefined && record.parameters === undefined;
}

function firstOf(milestones: readonly { readonly date: string }[], day: string): string | undefined {
  return milestones
    .map(({ date }) => date)
    .filter((date) => date <= day)
    .sort(compareTexts)[0];
}
