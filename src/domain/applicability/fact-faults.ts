import type { core } from 'zod/mini';
import { nearest } from '../model/nearest.ts';
import { factsSchema } from './facts.ts';

const known = [...Object.keys(factsSchema.shape), 'digital', 'connected', 'radio', 'cloud', 'machinery', 'safetyComponent', 'kinds'];

/** What is wrong with facts that the schema refused, a line for each: the place, the fault, and what was meant where it can be told. */
export function factFaults({ issues }: core.$ZodError): readonly string[] {
  return issues.flatMap((issue) => {
    const place = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(place, key));
    if (issue.code === 'invalid_value') return [`\`${place}\` takes ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}.`];
    if (issue.code === 'invalid_type') return [`\`${place === '' ? 'facts' : place}\` must be ${article(issue.expected)}.`];
    return [`\`${place}\`: ${issue.message}.`];
  });
}

function unknownKey(place: string, key: string): string {
  const near = nearest(key, known);
  const path = place === '' ? key : `${place}.${key}`;
  return `\`${path}\` is no fact that is known.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`;
}

function article(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a block of facts',
    boolean: 'true, false or null',
    number: 'a plain number or null',
  };
  return words[expected] ?? `a ${expected}`;
}
