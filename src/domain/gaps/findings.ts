import type { Coverage } from '../coverage/coverage.ts';
import type { Aspect, LandscapeRelation } from '../model/knowledge-base.ts';

/** What was found about one aspect. */
export interface Findings {
  readonly aspect: Aspect;
  /** Documents that were looked at as a whole. */
  readonly basis: readonly string[];
  /** How they and the series cover it, where they have a row. */
  readonly rows: readonly Coverage[];
  /** What the published scopes of other documents bear on of it, touches left out. */
  readonly strong: readonly LandscapeRelation[];
  readonly touching: readonly LandscapeRelation[];
  /** Aspects that ask the same of other kinds of entity and have rows. */
  readonly ofOthers: readonly Aspect[];
}
