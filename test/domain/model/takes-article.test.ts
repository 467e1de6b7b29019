import { expect, test } from 'vitest';
import { takesArticle } from '../../../src/domain/model/takes-article.ts';

test.each([
  ['Data Act', true],
  ['China incident reporting measures', true],
  ['UK NIS Regulations 2018', true],
  ['RED Delegated Act 2022/30', true],
  ['BSI Act (BSIG)', true],
  ['CRA product categories (2025/2392)', true],
  ['Cybersecurity Act 2 (proposal)', true],
  ['CIRCIA', false],
  ['CIRCIA (2022)', false],
  ['California SB-327', false],
  ['', false],
])('`%s` takes an article: %s', (name, takes) => {
  expect(takesArticle(name)).toBe(takes);
});
