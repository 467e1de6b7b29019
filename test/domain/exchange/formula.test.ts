import { expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../../src/domain/exchange/formula.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\r=1', "'\r=1"],
  ['\n=1', "'\n=1"],
  ["|cmd' /C x", "'|cmd' /C x"],
  ["'=1", "''=1"],
  ["''=1", "'''=1"],
  ["'plain", "'plain"],
  ['a=1', 'a=1'],
  ["a'=1", "a'=1"],
  [' =1', ' =1'],
  ['', ''],
])('`%s` is the cell `%s`, and is itself again', (text, cell) => {
  expect([guardFormula(text), unguardFormula(cell)]).toEqual([cell, text]);
});
