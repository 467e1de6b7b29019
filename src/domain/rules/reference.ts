import type { Spot } from './rule.ts';

/** One place that names something, and what it may name. */
export interface Reference {
  readonly at: Spot;
  readonly value: string;
  readonly what: string;
  readonly among: Iterable<string>;
  /** Id of the record that is meant, where it is not the value itself. */
  readonly id?: string;
  /** The register that lists what is meant, where it is one. */
  readonly register?: string;
}
