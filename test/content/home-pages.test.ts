import { describe, expect, test } from 'vitest';
import { checkTiny } from './tiny-copy.ts';

const homeOf = (see: string) => `questions:\n  - { for: policymakers, text: "What is missing?", see: ${see} }\ndates: []\n`;

describe('a question of the home page', () => {
  test('may lead to a page of the site', () => {
    expect(checkTiny({ 'home.yaml': homeOf('/agenda/') }).report).toBe('0 errors, 0 warnings');
  });

  test('leads to a page that stands', () => {
    expect(checkTiny({ 'home.yaml': homeOf('/agend/') }).report).toContain(
      'content/home.yaml:2:57  error  link-leads-to-a-page\n    A link leads to `/agend/`, and no page stands there.\n    Tip: did you mean `/agenda/`?',
    );
  });
});
