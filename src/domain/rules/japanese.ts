import { hasKana, unattestedBeside } from '../model/japanese.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { registerPath } from './register-path.ts';
import type { Finding, Rule } from './rule.ts';

const CHINA = 'cn';

/** Words for search alone, which no page shows, stand in registers that this rule leaves out. */
export const japaneseIsAttested: Rule = {
  name: 'japanese-attested',
  description: 'Japanese that a page shows stands in japanese.yaml with who uses it; content without that file is not held to it.',
  *check({ kb }) {
    if (kb.japanese.length === 0) return;
    const unattested = unattestedBeside(kb.japanese.flatMap(({ texts }) => texts));
    for (const { path, keys, value, isChinese } of shown(kb))
      for (const text of new Set(unattested(value))) {
        if (isChinese && !hasKana(text)) continue;
        yield {
          at: { path, keys },
          message: `\`${text}\` is not a text of japanese.yaml.`,
          tip: 'Add it with the publisher that uses it and where that was seen, or leave it out.',
        } satisfies Finding;
      }
  },
};

interface Shown {
  readonly path: string;
  readonly keys: readonly PropertyKey[];
  readonly value: string;
  readonly isChinese: boolean;
}

/** Every text of the records and registers that pages show, with its key. */
function* shown(kb: KnowledgeBase): Iterable<Shown> {
  const ofChina = new Set(kb.frameworks.filter(({ jurisdiction }) => jurisdiction === CHINA).map(({ id }) => id));
  const chinese = (isChinese: boolean) => (leaf: Omit<Shown, 'isChinese'>) => ({ ...leaf, isChinese });
  for (const record of kb.frameworks) yield* leavesOf(record).map(chinese(ofChina.has(record.id)));
  for (const record of kb.requirements) yield* leavesOf(record).map(chinese(ofChina.has(record.framework)));
  for (const record of kb.jurisdictions) yield* leavesOf(record).map(chinese(record.id === CHINA));
  for (const record of kb.answers) yield* leavesOf(record).map(chinese(record.covers.some(({ framework }) => ofChina.has(framework))));
  for (const record of kb.sets) yield* leavesOf(record).map(chinese(ofChina.has(record.source)));
  for (const { place, set, id: _id, ...row } of kb.mappings)
    yield* leaves(row, []).map(({ value }) => ({ path: place.path, keys: [], value, isChinese: ofChina.has(set.split('--')[0] ?? '') }));
  for (const record of [...kb.elements, ...kb.guide, ...kb.decisions, ...kb.positions]) yield* leavesOf(record).map(chinese(false));
  const sources = registerPath(kb, 'sources.yaml');
  yield* leaves(kb.sources, []).map(({ keys, value }) => ({ path: sources, keys, value, isChinese: true }));
  const recognitions = registerPath(kb, 'recognitions.yaml');
  yield* leaves(kb.recognitions, []).map(({ keys, value }) => ({ path: recognitions, keys, value, isChinese: false }));
}

/** The texts of a record; its body, of which a gist is part, has no key. */
function leavesOf<R extends { readonly path: string; readonly body: string }>(record: R): readonly Omit<Shown, 'isChinese'>[] {
  const { path, body } = record;
  return [
    ...leaves({ ...record, body: undefined, gist: undefined }, []).map((leaf) => ({ path, ...leaf })),
    { path, keys: [], value: body },
  ];
}

function leaves(
  value: unknown,
  keys: readonly PropertyKey[],
): readonly { readonly keys: readonly PropertyKey[]; readonly value: string }[] {
  if (typeof value === 'string') return [{ keys, value }];
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => leaves(part, [...keys, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...keys, key]));
}
