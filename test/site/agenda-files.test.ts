import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../src/i18n/messages.ts';
import { agendaCsv, agendaMarkdown } from '../../src/site/agenda-files.ts';
import type { Page } from '../../src/site/page.ts';
import { framework } from '../builders.ts';
import { law, policyOf } from '../domain/policy/policy-world.ts';

const input = policyOf([
  [framework('iso'), ['R1', 'equal-to', 'plan.policy'], ['R2', 'equal-to', 'trust.humans'], ['R3', 'equal-to', 'design.consistent']],
  [law('act'), ['R1', 'subset-of', 'chain.supply']],
]);
const page = { ...input, t: translatorFor('en'), name: (id: string) => `<${id}>`, date: (date: string) => date } as unknown as Page;

describe('the agenda to take along', () => {
  test('is a section a proposal in Markdown, what there is nothing to say of left out, and closes with date and disclaimer', () => {
    const text = agendaMarkdown(page);
    expect(text.match(/^## .*$/gmu)).toEqual(['## 1. <chain>: chain.supply', '## 2. <plan>: plan.iot']);
    expect(text).toContain('- Acts of law that ask: act');
    expect(text).not.toMatch(/^- [^:]+:\s*$/mu);
    expect(text).toMatch(/law as of 2026-11-24\. Information, not legal advice\.\n$/u);
  });

  test('is a line a proposal in CSV, under a header', () => {
    const [head, ...lines] = agendaCsv(page).trimEnd().split('\r\n');
    expect(head).toBe('\uFEFFplace,subject,kind,severity,certainty,words,claim,remedy,committees,law,voluntary,nearest,id');
    expect(lines.map((line) => [line.slice(0, 2), line.split(',').at(-1)])).toEqual([
      ['1,', 'international--chain.supply'],
      ['2,', 'international--plan.iot'],
    ]);
  });
});
