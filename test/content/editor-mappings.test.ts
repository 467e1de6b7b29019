import { describe, expect, test } from 'vitest';
import { computeCoverage } from '../../src/domain/coverage/coverage.ts';
import { addRows, checkTiny, swap } from './tiny-copy.ts';

const ours = 'mappings/demo-1-2020--pi40-rri.mdx';

describe('mappings', () => {
  test('a mistyped ref is an unknown requirement, with the nearest refs of that framework', () => {
    const { report, kb } = checkTiny({ 'mappings/demo-2-2022--demo-1-2020.mdx': swap('| SR 1.2 ', '| SR 1.99 ') });
    expect(report).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:17:22  error  reference-exists
          \`SR 1.99\` is not a requirement of \`demo-1-2020\`.
          Tip: did you mean \`SR 1.1\`, \`SR 1.10\` or \`SR 1.2\`?
      1 error, 0 warnings"
    `);
    expect(kb.mappings.filter(({ set }) => set === 'demo-2-2022--demo-1-2020').map(({ id }) => id)).toEqual([
      'demo-2-2022--demo-1-2020/r-5-1~demo-1-2020/sr-2-1',
      'demo-2-2022--demo-1-2020/r-5-10~demo-1-2020/sr-1-10',
    ]);
  });

  test('a slip in a ref names the one ref that was meant first', () => {
    expect(checkTiny({ 'mappings/demo-2-2022--demo-1-2020.mdx': swap('| SR 2.1 ', '| R 2.1 ') }).report).toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--demo-1-2020.mdx:16:23  error  reference-exists
          \`R 2.1\` is not a requirement of \`demo-1-2020\`.
          Tip: did you mean \`SR 2.1\`, \`4.1\` or \`SR 1.1\`?
      1 error, 0 warnings"
    `);
  });

  test('a mistyped aspect is named with the nearest aspects', () => {
    expect(
      checkTiny({ 'mappings/jp-demo-guideline-1.0--pi40-rri.mdx': swap('plan.iot-characteristics', 'plan.iot-charakteristics') }).report,
    ).toMatchInlineSnapshot(`
      "content/mappings/jp-demo-guideline-1.0--pi40-rri.mdx:16:19  error  reference-exists
          \`plan.iot-charakteristics\` is not an aspect of \`pi40-rri\`.
          Tip: did you mean \`plan.iot-characteristics\`?
      1 error, 0 warnings"
    `);
  });

  test('the same mapping twice is an error that names both places', () => {
    expect(
      checkTiny({ [ours]: addRows('| SR 2.1 | intersects-with | plan.basic-policy | low | Another opinion of the same pair. | |') }).report,
    ).toMatchInlineSnapshot(`
      "content/mappings/demo-1-2020--pi40-rri.mdx:21:1  error  pair-claimed-once
          \`SR 2.1 → plan.basic-policy\` is claimed already in \`content/mappings/demo-1-2020--pi40-rri.mdx:20\`.
          Tip: Keep the row that you can defend.
      1 error, 0 warnings"
    `);
  });

  test('the same mapping in the other direction is an error that names both places', () => {
    const head =
      '---\nsource: demo-1-2020\ntarget: demo-2-2022\nauthor: editors\nmethod: human\nmatchingRationale: semantic\nstatus: complete\nconsidered: listed\nreviewed: 2026-11-24\n---\n';
    const table =
      '| Source | Relationship | Target | Confidence | Rationale |\n| --- | --- | --- | --- | --- |\n| SR 2.1 | subset-of | 5.1 | high | The plant policy is part of that of the organization. |\n';
    expect(checkTiny({ 'mappings/demo-1-2020--demo-2-2022.mdx': `${head}\n${table}` }).report).toMatchInlineSnapshot(`
      "content/mappings/demo-1-2020--demo-2-2022.mdx:2:9  error  set-authored-once
          \`content/mappings/demo-2-2022--demo-1-2020.mdx\` relates the same documents in the other direction.
          Tip: Keep one direction; the inverse is computed.
      content/mappings/demo-2-2022--demo-1-2020.mdx:16:1  error  pair-claimed-once
          \`5.1 → SR 2.1\` is claimed already in \`content/mappings/demo-1-2020--demo-2-2022.mdx:14\`.
          Tip: One direction is authored; the inverse is computed.
      2 errors, 0 warnings"
    `);
  });

  test('rival relationships by two authors both stand', () => {
    const { report, kb } = checkTiny();
    const claims = kb.mappings.filter(
      ({ sources, targets }) => sources.join() === 'demo-1-2020/sr-1-1' && targets.join() === 'strong-authentication.humans',
    );
    expect(report).toBe('0 errors, 0 warnings');
    expect(claims.map(({ author, relationship }) => `${author}: ${relationship}`).sort()).toEqual([
      'demo-institute: intersects-with',
      'editors: subset-of',
    ]);
  });

  test('coverage counts our row, and the cell is disputed', () => {
    const coverage = computeCoverage(
      checkTiny({ [ours]: swap('| SR 1.1; SR 1.1 RE 1 | equivalent-to ', '| SR 1.1 RE 1 | subset-of ') }).kb,
    );
    const { level, disputed, rows = [] } = coverage.get('demo-1-2020', 'strong-authentication.humans') ?? {};
    expect({ level, disputed, rows: [...rows].sort() }).toEqual({
      level: 'partial',
      disputed: true,
      rows: ['demo-1-2020--pi40-rri/sr-1-1-re-1~strong-authentication.humans', 'demo-1-2020--pi40-rri/sr-1-1~strong-authentication.humans'],
    });
  });

  test('a rationale is demanded of every author', () => {
    const rival = 'mappings/demo-1-2020--pi40-rri--demo-institute.mdx';
    expect(
      checkTiny({
        [rival]: swap('The institute reads SR 1.1 as going beyond people.', 'Too short.'),
        [ours]: swap('A written policy, but nobody at the top has to adopt it.', ''),
      }).report,
    ).toMatchInlineSnapshot(`
      "content/mappings/demo-1-2020--pi40-rri--demo-institute.mdx:20:67  error  row
          \`rationale\` has 10 characters; write a sentence of at least 20 characters.
          Tip: Say why this relationship and not its neighbour.
      content/mappings/demo-1-2020--pi40-rri.mdx:20:51  error  row
          The cell \`Rationale\` is empty.
      2 errors, 0 warnings"
    `);
  });
});
