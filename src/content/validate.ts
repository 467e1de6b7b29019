import { z } from 'zod';
import type { Diagnostic } from '../domain/model/diagnostic.ts';
import { nearest } from '../domain/model/nearest.ts';
import { locate, parseYaml, type KeyPath } from './yaml.ts';
import type { YamlSource } from './yaml-source.ts';

/** YAML checked against a schema: the value, or every fault with its line and column. */
export function readYaml<T extends z.ZodType>(source: YamlSource, schema: T): { value?: z.infer<T>; diagnostics: Diagnostic[] } {
  const { value, diagnostics } = parseYaml(source);
  if (value === undefined) return { diagnostics };
  const result = schema.safeParse(value ?? {});
  if (result.success) {
    const odd = oddNumbers(source, value);
    return odd.length === 0 ? { value: result.data, diagnostics } : { diagnostics: [...diagnostics, ...odd] };
  }
  if (value === null && result.error.issues.some(({ path }) => path.length === 0)) {
    return {
      diagnostics: [
        ...diagnostics,
        {
          path: source.path,
          line: 1,
          column: 1,
          severity: 'error',
          rule: 'schema',
          message: 'The file holds nothing.',
          tip: 'Write `[]` where there is nothing to list.',
        },
      ],
    };
  }
  const faults = result.error.issues.flatMap((issue) => describe({ source, schema, value: value ?? {} }, issue));
  return { diagnostics: [...diagnostics, ...faults] };
}

/** Where a value begins, what may be a number written otherwise than it reads. */
const oddAtStart = /(?:^|[[{,:]|(?:^|\s)[-?])\s*(?:[-+]?(?:\d*\.\d+|\d+\.|\d[\d.]*e|0[xo\d]|\.inf|\.nan)|\+\d)/imu;

/** Numbers written otherwise than they read: `1.0`, `1e0` and `0x1` are all 1 to a program, and not to a reader. */
function oddNumbers(source: YamlSource, value: unknown, keys: KeyPath = []): Diagnostic[] {
  if (keys.length === 0 && !oddAtStart.test(source.text)) return [];
  if (typeof value === 'number') {
    const { raw, ...place } = locate(source, keys);
    if (raw === undefined || raw.trim() === String(value)) return [];
    const message = `\`${raw.trim()}\` is read as the number ${String(value)}.`;
    return [{ ...place, severity: 'error', rule: 'schema', message, tip: `Write \`${String(value)}\`.` }];
  }
  if (value === null || typeof value !== 'object') return [];
  const steps: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([key, inner]) => oddNumbers(source, inner, [...keys, key]));
}

type Issue = z.core.$ZodIssue;

interface Checked {
  readonly source: YamlSource;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

function describe(checked: Checked, issue: Issue): Diagnostic[] {
  const { source, value } = checked;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(checked, issue.path, key));
  const inner = issue.code === 'invalid_union' ? nearestForm(issue.errors) : undefined;
  if (inner) return describe(checked, { ...inner, path: [...issue.path, ...inner.path] } as Issue);
  if (issue.code === 'invalid_key' && issue.issues[0]) {
    const place = locate(source, issue.path, 'key');
    return [
      {
        ...bare(place),
        severity: 'error',
        rule: 'schema',
        message: `The key ${show(String(issue.path.at(-1)))} is not allowed here: ${issue.issues[0].message}.`,
      },
    ];
  }
  const place = locate(source, issue.path);
  const { message, tip } = explain(issue, { name: keyName(issue.path), given: valueAt(value, issue.path), raw: place.raw });
  return [{ ...bare(place), severity: 'error', rule: 'schema', message, ...(tip === undefined ? {} : { tip }) }];
}

/** Of several forms that a value may have, the first fault in the one it comes nearest to: that with the fewest faults of its own. */
function nearestForm(forms: readonly (readonly Issue[])[]): Issue | undefined {
  const own = (issues: readonly Issue[]) =>
    issues
      .filter(({ path }) => path.length <= 1)
      .reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return forms.toSorted((a, b) => own(a) - own(b))[0]?.[0];
}

interface Given {
  readonly name: string;
  readonly given: unknown;
  readonly raw: string | undefined;
}

function explain(issue: Issue, { name, given, raw }: Given): { message: string; tip?: string } {
  if (issue.code === 'invalid_type' && given === undefined)
    return { message: `\`${name}\` is missing.`, tip: `Add \`${name}\`; the guide says what goes in.` };
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof given === 'number') {
    return {
      message: `\`${name}\` ${raw ?? String(given)} was read as the number ${String(given)}.`,
      tip: `Put it in quotes: \`${name}: "${raw ?? String(given)}"\`.`,
    };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof given === 'string') {
    const items = given.split(/\s*[,;]\s*/u).filter((item) => item !== '');
    return { message: `\`${name}\` is ${show(given)}; expected a list.`, tip: `Write \`[${items.join(', ')}]\`.` };
  }
  if (issue.code === 'invalid_type') return { message: `\`${name}\` is ${show(given)}; expected ${article(issue.expected)}.` };
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const near = typeof given === 'string' ? nearest(given, options) : undefined;
    const tip = near === undefined ? `Choose one of ${options.map((option) => `\`${option}\``).join(', ')}.` : `Did you mean \`${near}\`?`;
    return given === undefined ? { message: `\`${name}\` is missing.`, tip } : { message: `\`${name}\` cannot be ${show(given)}.`, tip };
  }
  const dateTip = typeof given === 'string' ? isoGuess(given) : undefined;
  return { message: `\`${name}\` is ${show(given)}: ${issue.message}.`, ...(dateTip === undefined ? {} : { tip: dateTip }) };
}

/** `20.01.2027` can only be one day; `01/02/2027` is never guessed. */
function isoGuess(text: string): string | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (match) return `Write \`${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}\`.`;
  return /^\d{1,2}\/\d{1,2}\/\d{4}$/u.test(text) ? 'Day and month cannot be told apart here; write `YYYY-MM-DD`.' : undefined;
}

function unknownKey({ source, schema }: Checked, path: readonly PropertyKey[], key: string): Diagnostic {
  const fault = { ...bare(locate(source, [...path, key], 'key')), severity: 'error', rule: 'schema' } as const;
  if (key === 'status' && path.length === 0) {
    return {
      ...fault,
      message: '`status` is not written by hand here: it is computed from the dates as of the day in release.yaml.',
      tip: 'Remove it and give the dates (`inForce`, `applies`, `appliesFrom`, `superseded`).',
    };
  }
  if (key === 'id' && path.length === 0)
    return {
      ...fault,
      message: '`id` is not a key: the path of the file is the id.',
      tip: 'Remove it; rename the file to change the id of something not yet published.',
    };
  const near = nearest(key, keysAt(schema, path));
  return {
    ...fault,
    message: `\`${key}\` is not a key that is known here.`,
    ...(near === undefined ? {} : { tip: `Did you mean \`${near}\`?` }),
  };
}

/** The keys that a schema knows at a place. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<z.core.$ZodType | undefined>((current, key) => stepInto(current, key), schema);
  const block = unwrap(found);
  return block instanceof z.ZodObject ? Object.keys(block.shape) : [];
}

function stepInto(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return (inner.shape as Record<PropertyKey, z.core.$ZodType>)[key];
  if (inner instanceof z.ZodArray) return inner.element;
  return inner instanceof z.ZodRecord ? inner.valueType : undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function keyName(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === 'string').join('.') || 'front matter';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) => (current !== null && typeof current === 'object' ? (current as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'a block of keys';
  return `\`${String(value)}\``;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a block of keys',
    record: 'a block of keys',
  };
  return words[expected] ?? expected;
}

function bare({ path, line, column }: { path: string; line: number; column: number }) {
  return { path, line, column };
}
