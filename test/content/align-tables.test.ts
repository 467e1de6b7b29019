import { describe, expect, test } from 'vitest';
import { alignTables } from '../../src/content/align-tables.ts';

const head = '| Source | Relationship | Target |\n| --- | --- | --- |\n';

describe('alignTables', () => {
  test('leaves one blank on each side of a cell', () => {
    expect(alignTables('|Source|  Relationship   |Target|\n|:--|:---------:|--:|\n|  SR 1.1|subset-of |plan.policy|\n')).toBe(
      `${head}| SR 1.1 | subset-of | plan.policy |\n`,
    );
  });

  test('leaves a pipe that is escaped inside its cell', () => {
    expect(alignTables(`${head}| a \\| b | \`c \\| d\` | e |\n`)).toBe(`${head}| a \\| b | \`c \\| d\` | e |\n`);
  });

  test.each(['—', '–', '-'])('leaves `%s`, which says that nothing relates, as it is', (dash) => {
    expect(alignTables(`${head}| SR 1.1 | no-relationship | ${dash} |\n`)).toBe(`${head}| SR 1.1 | no-relationship | ${dash} |\n`);
  });

  test('touches nothing else', () => {
    const text = '---\nsource: a\n---\n\nProse with | a pipe |  and   blanks.\n\n- item\n';
    expect(alignTables(text)).toBe(text);
  });

  test('keeps an empty cell', () => {
    expect(alignTables(`${head}| a ||  |\n`)).toBe(`${head}| a |  |  |\n`);
  });
});

test('the ends of lines stay as they are', () => {
  expect(alignTables('Text.\r\n|  a|b |\r\n')).toBe('Text.\r\n| a | b |\r\n');
});

test('a row whose cells begin with hyphens is no line of the head', () => {
  expect(alignTables('| -- a | - b |')).toBe('| -- a | - b |');
});
