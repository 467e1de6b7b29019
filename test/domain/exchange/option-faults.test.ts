import { expect, test } from 'vitest';
import { optionFaults } from '../../../src/domain/exchange/option-faults.ts';
import { checkTiny } from '../../content/tiny-copy.ts';

const { kb } = checkTiny();

test('words that the options take are no fault', () => {
  expect(optionFaults(kb, { evidence: 'demo-library', language: 'ja', basis: 'text', modality: 'shall', verified: 'one-source' })).toEqual(
    [],
  );
});

test.each(['jap', 'xja', 'JA', 'j', ''])('`%s` is no code of a language', (language) => {
  expect(optionFaults(kb, { language })).toEqual([
    `\`${language}\` for --language is no code of a language; write two letters, as in \`ja\`.`,
  ]);
});

test('a source that is like none of ours is told without a guess', () => {
  expect(optionFaults(kb, { evidence: 'encyclopaedia' })).toEqual(['`encyclopaedia` for --evidence is no source in sources.yaml.']);
});

test('each other word is told once with what there is', () => {
  expect(optionFaults(kb, { evidence: 'demo-libary', language: 'Japanese', modality: 'must' })).toEqual([
    '`must` is no value of --modality; it takes shall, should, may.',
    '`demo-libary` for --evidence is no source in sources.yaml. Did you mean `demo-library`?',
    '`Japanese` for --language is no code of a language; write two letters, as in `ja`.',
  ]);
});
