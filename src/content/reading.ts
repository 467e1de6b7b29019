import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { YamlSource } from './yaml-source.ts';

/** What a step of reading found: its faults, the ids that are there but could not be read, and the YAML in which a key can be looked up. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly faulty: readonly string[];
  readonly yaml: readonly YamlSource[];
}

/** The findings of several steps as one. */
export function allFindings(steps: readonly Partial<Findings>[]): Findings {
  return {
    diagnostics: steps.flatMap(({ diagnostics = [] }) => diagnostics),
    faulty: steps.flatMap(({ faulty = [] }) => faulty),
    yaml: steps.flatMap(({ yaml = [] }) => yaml),
  };
}

/** A fault of a file as a whole, at its beginning. */
export function fileFault(path: string, rule: string, message: string, tip?: string): Diagnostic {
  return { path, line: 1, column: 1, severity: 'error', rule, message, ...(tip === undefined ? {} : { tip }) };
}
