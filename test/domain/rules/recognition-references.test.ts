import { expect, test } from 'vitest';
import type { Party } from '../../../src/domain/model/schema/recognitions.ts';
import { recognitionReferences } from '../../../src/domain/rules/recognition-references.ts';
import { framework, kbOf } from '../../builders.ts';

const named = (from: Party) => {
  const kb = kbOf({
    frameworks: [framework('act')],
    labels: { mark: { name: 'Mark' } },
    recognitions: [
      {
        from,
        to: { framework: 'act' },
        outcome: 'partly',
        effect: 'A part counts.',
        asOf: '2026-11-24',
        evidence: [{ source: 'library', locator: 'page 1' }],
        verified: 'one-source',
      },
    ],
  });
  return [...recognitionReferences(kb)].map(({ at, value, what }) => [('keys' in at ? at.keys : []).join('.'), value, what]);
};

test('a recognition names a document or a label on each side, and its sources', () => {
  expect(named({ label: 'mark' })).toEqual([
    ['0.from.label', 'mark', 'a label in labels.yaml'],
    ['0.to.framework', 'act', 'a framework'],
    ['0.evidence.0.source', 'library', 'a source in sources.yaml'],
  ]);
  expect(named({ framework: 'act' })[0]).toEqual(['0.from.framework', 'act', 'a framework']);
});
