import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { formatReport } from '../../src/domain/model/diagnostic.ts';
import { swap, tinyFolder } from './tiny-copy.ts';

/** What the whole analysis says of a copy in which one file differs; notes on the summary are left out. */
function report(path: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-kb-'));
  try {
    cpSync(tinyFolder, folder, { recursive: true });
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
    const { diagnostics } = analyzeContent(folder);
    return formatReport(diagnostics.filter(({ severity }) => severity !== 'note')).replaceAll(
      `${relative(process.cwd(), folder)}/`,
      'content/',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('released ids', () => {
  test('one that is gone without a word is an error', () => {
    expect(report('published.yaml', (text) => `${text}- demo-1-2020/sr-9-9\n`)).toMatchInlineSnapshot(`
      "content/published.yaml:6:3  error  published-ids-stay
          \`demo-1-2020/sr-9-9\` was released and is gone.
          Tip: Bring it back, or name it in retired.yaml with date and reason.
      1 error, 0 warnings"
    `);
  });

  test('one that is retired may be gone', () => {
    const rowIsGone = '`demo-1-2020--pi40-rri/sr-1-2~plan.basic-policy` was released and is gone.';
    expect(report('retired.yaml', (text) => text.slice(text.indexOf('- id: requirement-without-mapping')))).toContain(rowIsGone);
    expect(report('retired.yaml', (text) => text)).not.toContain(rowIsGone);
  });

  test('a retired one that exists again is an error', () => {
    expect(report('retired.yaml', (text) => `${text}- { id: demo-1-2020/sr-1-1, date: 2026-11-01, reason: Withdrawn. }\n`))
      .toMatchInlineSnapshot(`
      "content/retired.yaml:7:3  error  retired-for-good
          \`demo-1-2020/sr-1-1\` is retired and exists again.
          Tip: A retired id keeps its meaning; choose another id.
      1 error, 0 warnings"
    `);
  });

  test('a retired gap that is open again asks for its entry to go', () => {
    expect(
      report('retired.yaml', (text) => `${text}- { id: international--plan.iot-characteristics, date: 2026-11-01, reason: Closed. }\n`),
    ).toContain('Tip: The gap is open again: take its entry out of retired.yaml.');
  });

  test('a row whose members change loses its id', () => {
    expect(
      report(
        'mappings/demo-1-2020--pi40-rri.mdx',
        swap('| SR 1.1 | subset-of | strong-authentication.humans |', '| SR 1.1 | subset-of | strong-authentication.organizations |'),
      ),
    ).toContain('`demo-1-2020--pi40-rri/sr-1-1~strong-authentication.humans` was released and is gone.');
  });

  test('a row whose relationship changes keeps its id', () => {
    expect(report('mappings/demo-1-2020--pi40-rri.mdx', swap('| SR 2.1 | subset-of |', '| SR 2.1 | intersects-with |'))).toBe(
      '0 errors, 0 warnings',
    );
  });
});

describe('positions', () => {
  test('one on a gap that neither is nor was is an error', () => {
    expect(report('retired.yaml', (text) => text.slice(0, text.indexOf('- id: requirement-without-mapping')))).toMatchInlineSnapshot(`
      "content/gaps/requirement-without-mapping--eu-demo-act--art-2.mdx:1:1  error  position-has-gap
          \`requirement-without-mapping--eu-demo-act--art-2\` is no open gap, and retired.yaml does not say that it closed.
          Tip: Name the file by the id of a gap; for one that has closed add it to retired.yaml with the day.
      content/published.yaml:4:3  error  published-ids-stay
          The gap \`requirement-without-mapping--eu-demo-act--art-2\` was released and is not open any more.
          Tip: If it has closed, add it to retired.yaml with the day and the reason; its page then says so.
      2 errors, 0 warnings"
    `);
  });
});

describe('contradictions', () => {
  test('rows of one author that cannot all hold are an error at the last of them that names the others', () => {
    expect(report('mappings/demo-2-2022--demo-1-2020.mdx', swap('| 5.1 | superset-of | SR 2.1 |', '| 5.1 | subset-of | SR 2.1 |')))
      .toMatchInlineSnapshot(`
      "content/mappings/demo-2-2022--pi40-rri.mdx:16:1  error  contradiction
          These rows cannot all hold: \`SR 2.1 → plan.basic-policy\` subset-of (content/mappings/demo-1-2020--pi40-rri.mdx:20); \`5.1 → SR 2.1\` subset-of (content/mappings/demo-2-2022--demo-1-2020.mdx:16); \`5.1 → plan.basic-policy\` superset-of (content/mappings/demo-2-2022--pi40-rri.mdx:16).
          Tip: Look first at \`5.1 → SR 2.1\` (content/mappings/demo-2-2022--demo-1-2020.mdx:16): it stands in 2 contradictions. Leave out or weaken any one of them, and this contradiction is gone.
      content/mappings/eu-demo-act--demo-2-2022.mdx:18:1  error  contradiction
          These rows cannot all hold: \`5.1 → SR 2.1\` subset-of (content/mappings/demo-2-2022--demo-1-2020.mdx:16); \`Art. 4 → SR 2.1\` intersects-with (content/mappings/eu-demo-act--demo-1-2020.mdx:18); \`Art. 4 → 5.1\` subset-of (content/mappings/eu-demo-act--demo-2-2022.mdx:18).
          Tip: Look first at \`5.1 → SR 2.1\` (content/mappings/demo-2-2022--demo-1-2020.mdx:16): it stands in 2 contradictions. Leave out or weaken any one of them, and this contradiction is gone.
      2 errors, 0 warnings"
    `);
  });

  test('near miss: a weaker claim that can hold passes', () => {
    expect(
      report('mappings/eu-demo-act--demo-2-2022.mdx', swap('| Art. 4 | subset-of | 5.1 |', '| Art. 4 | intersects-with | 5.1 |')),
    ).toBe('0 errors, 0 warnings');
  });
});
