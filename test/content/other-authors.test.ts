import { expect, describe, test } from 'vitest';
import { derivedMappings } from '../../src/domain/algebra/derive.ts';
import { buildFacts, factsOf } from '../../src/domain/algebra/facts.ts';
import { computeCoverage } from '../../src/domain/coverage/coverage.ts';
import { relationsOf } from '../../src/domain/crosswalk/requirement-relations.ts';
import { checkTiny, swap } from './tiny-copy.ts';

const head = `---
source: demo-2-2022
target: demo-1-2020
author: demo-institute
method: human
matchingRationale: semantic
status: complete
considered: listed
reviewed: 2026-11-20
licence: CC BY 4.0
attribution: Demo Institute
---

Carried over.

| Source | Relationship | Target | Confidence | Rationale | Strength |
| --- | --- | --- | --- | --- | --- |
`;
const path = 'mappings/demo-2-2022--demo-1-2020--demo-institute.mdx';
const scale = swap('attribution: Demo Institute\n', 'attribution: Demo Institute\nstrengthScale: 1 to 10, by the institute\n');

describe('a set of another author', () => {
  test('may leave confidence and rationale unsaid and say strength in its own words', () => {
    const { report, kb } = checkTiny({ [path]: scale(`${head}| 5.1 | subset-of | SR 1.1 | — | — | 7 (strong) |\n`) });
    expect(report).toBe('0 errors, 0 warnings');
    const [row] = kb.mappingsOfSet.get('demo-2-2022--demo-1-2020--demo-institute') ?? [];
    expect(row).toMatchObject({ strength: '7 (strong)' });
    expect(Object.keys(row ?? {})).not.toContain('confidence');
    expect(Object.keys(row ?? {})).not.toContain('rationale');
  });

  test('says the scale of its strengths', () => {
    expect(checkTiny({ [path]: `${head}| 5.1 | subset-of | SR 1.1 | — | — | 7 |\n` }).report).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020--demo-institute.mdx:4:9  error  row-complete
          The strength \`7\` stands in this set, but no \`strengthScale\` says what it means.
          Tip: Add \`strengthScale\`, in the words of the author.
      1 error, 0 warnings"
    `);
  });

  test('names the target document as a whole by its id, which no fact and no coverage rests on', () => {
    const { report, kb } = checkTiny({ [path]: `${head}| 5.1 | subset-of | demo-1-2020 | — | — | |\n` });
    expect(report).toBe('0 errors, 0 warnings');
    const [row] = kb.mappingsByTarget.get('demo-1-2020') ?? [];
    expect(row?.id).toBe('demo-2-2022--demo-1-2020--demo-institute/r-5-1~demo-1-2020');
    expect(factsOf(kb).filter(({ row: id }) => id === row?.id)).toEqual([]);
    expect(computeCoverage(kb).all).toEqual(computeCoverage(checkTiny().kb).all);
    const requirement = kb.requirementById.get('demo-2-2022/r-5-1');
    const shown =
      requirement === undefined ? [] : relationsOf(kb, requirement).flatMap(({ rows }) => rows.map(({ mapping }) => mapping.id));
    expect(shown).toContain(row?.id);
  });

  test('names a whole document beside nothing else', () => {
    expect(checkTiny({ [path]: `${head}| 5.1 | subset-of | demo-1-2020; SR 1.1 | — | — | |\n` }).report).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020--demo-institute.mdx:18:1  error  row-members
          The row names a whole document beside others.
          Tip: Write a row of its own for the document as a whole.
      1 error, 0 warnings"
    `);
  });

  test('gives derived links whose confidence is not stated', () => {
    const { kb } = checkTiny({ [path]: `${head}| 5.1 | subset-of | SR 1.1 | — | — | |\n` });
    const links = [...derivedMappings(buildFacts(kb), 'demo-2-2022', 'pi40-rri')];
    const through = links.flatMap(({ paths }) => paths).filter(({ rows }) => rows.some((id) => id.includes('demo-institute/r-5-1')));
    expect(through.length).toBeGreaterThan(0);
    expect(through.filter(({ confidence }) => confidence !== undefined)).toEqual([]);
  });
});

describe('a row of ours', () => {
  const ours = 'mappings/demo-2-2022--demo-1-2020.mdx';

  test('states its confidence', () => {
    expect(checkTiny({ [ours]: (text) => text.replace('| high |', '| — |') }).report).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:16:1  error  row-complete
          A row of \`editors\` needs \`Confidence\`; \`—\` is for sets of other authors.
          Tip: Say why this relationship and not its neighbour, and how sure you are.
      1 error, 0 warnings"
    `);
  });

  test('never names a document as a whole', () => {
    expect(checkTiny({ [ours]: (text) => text.replace(/\| 5\.1 \| \S+ \| [^|]+\|/u, '| 5.1 | subset-of | demo-1-2020 |') }).report)
      .toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:16:21  error  reference-exists
          \`demo-1-2020\` is not a requirement of \`demo-1-2020\`.
      1 error, 0 warnings"
    `);
  });
});
