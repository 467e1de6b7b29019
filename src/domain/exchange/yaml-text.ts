import type { Scalar } from './flat-values.ts';

const plain = /^[A-Za-z][A-Za-z0-9_.()/-]*( [A-Za-z0-9_.()/-]+)*$/u;
const day = /^\d{4}-\d{2}-\d{2}$/u;
const word = /^(true|false|yes|no|on|off|null|y|n|~)$/iu;

/** A block of keys as YAML, one key a line, its inner values in one line. */
export function yamlBlock(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${key}: ${yamlInline(inner)}`)
    .join('\n');
}

/** Any value as YAML in one line. A text that YAML could read as something else stands in quotation marks, written as JSON writes it. */
export function yamlInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlInline).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${yamlScalar(key)}: ${yamlInline(inner)}`)
      .join(', ')} }`;
  return yamlScalar(value as Scalar);
}

function yamlScalar(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  return (plain.test(value) && !word.test(value)) || day.test(value) ? value : JSON.stringify(value);
}
