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

test('a step of a start page leads to a page that stands', () => {
  const start = (see: string) =>
    `- id: maker\n  title: Maker\n  who: You make.\n  facts: "staff=1"\n  base: demo-1-2010\n  reviewed: 2026-11-24\n  month: [{ do: Read., see: ${see} }]\n  documents: [demo-1-2010]\n`;
  expect(checkTiny({ 'start.yaml': start('/agend/') }).report).toContain('content/start.yaml:7:29  error  link-leads-to-a-page');
  expect(checkTiny({ 'start.yaml': start('/agenda/') }).report).not.toContain('link-leads-to-a-page');
});
