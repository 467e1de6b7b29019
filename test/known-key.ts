import { z } from 'zod';
import { documentAt, isRegister, layouts, registers } from '../src/content/layouts.ts';

interface Shape {
  readonly $ref?: string;
  readonly anyOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const shapes = new Map<z.ZodType, Shape>();

/** Whether the schema of a file of the content has a place for these keys, so that a report can lead there. */
export function isKnownKey(path: string, keys: readonly PropertyKey[]): boolean {
  const schema = schemaAt(path.replace(/^content\//u, ''));
  if (schema === undefined) return false;
  const whole = shapes.get(schema) ?? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
  shapes.set(schema, whole);
  return leads(whole, whole, keys);
}

function schemaAt(inside: string): z.ZodType | undefined {
  if (isRegister(inside)) return registers[inside].schema;
  const found = documentAt(inside);
  return found && layouts[found.kind].schema;
}

function leads(whole: Shape, shape: Shape, keys: readonly PropertyKey[]): boolean {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  const { $ref, anyOf = [], allOf = [], properties = {}, additionalProperties, items } = shape;
  const choices = [...anyOf, ...allOf, ...($ref === undefined ? [] : [whole.$defs?.[$ref.replace('#/$defs/', '')] ?? whole])];
  if (choices.some((choice) => leads(whole, choice, keys))) return true;
  if (typeof key === 'number') return items !== undefined && leads(whole, items, rest);
  const own = Object.hasOwn(properties, String(key)) ? properties[String(key)] : undefined;
  if (own !== undefined) return leads(whole, own, rest);
  return typeof additionalProperties === 'object' && leads(whole, additionalProperties, rest);
}
