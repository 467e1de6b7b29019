import { z } from 'zod';

/** A key of front matter as JSON Schema tells of it. */
interface Described {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
}

/**
 * Front matter with a comment above every key of a schema: whether it is required, what it says, and which words it takes.
 * Keys with a value are written as `key: value` (the value in YAML's own spelling), the others are named in the comment alone.
 */
export function annotate(schema: z.ZodObject, values: Readonly<Record<string, string>>): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Readonly<Record<string, Described>>;
    readonly required?: readonly string[];
  };
  const lines = Object.entries(properties).flatMap(([key, described]) => {
    const need = required.includes(key) ? 'required' : 'optional';
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    const comment = `# ${key} (${need}): ${[described.description, allowed(described)].filter(Boolean).join('; ')}`;
    return value === undefined ? [comment] : [comment, `${key}: ${value}`];
  });
  return lines.join('\n');
}

/** A text as YAML reads it back: always in double quotes, so that no character of it means anything else. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

function allowed({ type, enum: words, items, properties }: Described): string {
  if (words !== undefined) return `one of ${words.map((word) => `\`${String(word)}\``).join(', ')}`;
  if (items?.enum !== undefined) return `a list in square brackets of ${items.enum.map((word) => `\`${String(word)}\``).join(', ')}`;
  if (items?.properties !== undefined) return `a list of { ${Object.keys(items.properties).join(', ')} }`;
  if (type === 'array') return 'a list in square brackets';
  if (properties !== undefined) return `{ ${Object.keys(properties).join(', ')} }`;
  return type === 'integer' || type === 'number' ? 'a number' : '';
}
