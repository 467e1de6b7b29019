import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Diagnostic, Place } from '../domain/model/diagnostic.ts';
import { commentWarnings } from './yaml-comments.ts';
import { typographicQuote, yamlFault } from './yaml-faults.ts';
import { refusedYaml } from './yaml-limits.ts';
import type { YamlSource } from './yaml-source.ts';

export type KeyPath = readonly PropertyKey[];

/**
 * The value of YAML 1.2 core text, `null` where there is none, or the diagnostic that says why it cannot be read.
 * Dates stay text; nothing is coerced.
 */
export function parseYaml(source: YamlSource): { value: unknown; diagnostics: Diagnostic[] } {
  const diagnostics = [...commentWarnings(source)];
  const refused = typographicQuote(source) ?? refusedYaml(source);
  if (refused) return { value: undefined, diagnostics: [...diagnostics, refused] };
  try {
    return { value: isEmpty(source.text) ? null : load(source.text, { schema: CORE_SCHEMA }), diagnostics };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: [...diagnostics, yamlFault(source, error)] };
  }
}

/** Whether a text holds nothing but blanks and comments. */
function isEmpty(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#|$)/u.test(line));
}

/** Where the value at a key path stands; the nearest parent where it is absent. */
export function locate(source: YamlSource, keys: KeyPath, part: 'key' | 'value' = 'value'): Place & { readonly raw?: string } {
  const { document } = parsed(source);
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true);
    const key = keys[depth - 1];
    if (parent && typeof parent === 'object' && 'items' in parent && typeof key === 'string') {
      const pair = (parent.items as unknown[]).find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (isPair(pair)) {
        const node = part === 'key' && depth === keys.length ? pair.key : (pair.value ?? pair.key);
        if (isNode(node) && node.range) return placeAt(source, node.range[0], source.text.slice(node.range[0], node.range[1]));
      }
    }
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return placeAt(source, node.range[0], source.text.slice(node.range[0], node.range[1]));
  }
  return { path: source.path, line: source.lineOffset + 1, column: 1 };
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

const known = new WeakMap<YamlSource, Parsed>();

/** The document of a source with its lines, parsed once however many faults stand in it. */
function parsed(source: YamlSource): Parsed {
  const lines = new LineCounter();
  const found = known.get(source) ?? { document: parseDocument(source.text, { keepSourceTokens: false, lineCounter: lines }), lines };
  known.set(source, found);
  return found;
}

function placeAt(source: YamlSource, offset: number, raw: string): Place & { readonly raw: string } {
  const { line, col } = parsed(source).lines.linePos(offset);
  return { path: source.path, line: source.lineOffset + Math.max(1, line), column: Math.max(1, col), raw };
}
