import { expect, test } from 'vitest';
import { sharedRuns } from '../../../src/content/against/shared-runs.ts';

const passage = (...texts: readonly string[]) => ({
  path: 'a.md',
  lines: texts.map((text, index) => ({ text, line: index + 4, column: 1 })),
});
const runs = (passages: readonly ReturnType<typeof passage>[], ...texts: readonly string[]) =>
  sharedRuns(
    passages,
    texts.map((text, index) => ({ name: `${index + 1}.txt`, text })),
    4,
  ).map(({ line, column, words, text, textLine }) => `${line}:${column} ${words.join(' ')} (${text}:${textLine})`);

test('the longest run is named, at the place of its first word and with the line of the text', () => {
  expect(runs([passage('We say: the device shall check every update.')], 'First line.\nThe device shall check every file.')).toEqual([
    '4:9 the device shall check every (1.txt:2)',
  ]);
});

test('fewer words than asked for are no run', () => {
  expect(runs([passage('the device shall')], 'the device shall check')).toEqual([]);
});

test('a run goes on over line ends, and never from one passage into the next', () => {
  expect(runs([passage('one two', 'three four')], 'one two three four')).toHaveLength(1);
  expect(runs([passage('one two'), passage('three four')], 'one two three four')).toEqual([]);
});

test('a run in two texts is told once', () => {
  expect(runs([passage('one two three four')], 'one two three four', 'one two three four')).toHaveLength(1);
});

test('the same words in two passages are told of both', () => {
  expect(runs([passage('one two three four'), passage('one two three four')], 'x one two three four')).toHaveLength(2);
});

test('runs come in the order of our passages, whichever text is read first', () => {
  expect(runs([passage('one two three four'), passage('five six seven eight')], 'five six seven eight', 'one two three four')).toEqual([
    '4:1 one two three four (2.txt:1)',
    '4:1 five six seven eight (1.txt:1)',
  ]);
});

test('a run that two texts share in parts is one, in the order of its words', () => {
  expect(runs([passage('one two three four five')], 'two three four five', 'one two three four')).toEqual([
    '4:1 one two three four five (2.txt:1)',
  ]);
});

test('words that we do not use part the runs of a text', () => {
  expect(runs([passage('one two three four')], 'one two other three four')).toEqual([]);
});

test('a hundred thousand times the same words on both sides are found once each place', () => {
  const same = 'word '.repeat(100_000);
  expect(runs([passage(same)], same)).toHaveLength(1);
});

test('characters of a script without spaces make a run when two of them count as a word', () => {
  expect(runs([passage('製品の名')], '製品の名')).toEqual([]);
  expect(runs([passage('製品の名前の一覧')], '製品の名前の一覧')).toHaveLength(1);
});

test('other words are no run, even where the same number is made of them', () => {
  const words = ['one', 'two', 'three', 'four'];
  const text = (places: string) => [...places].map((place) => words[Number(place) - 1]).join(' ');
  const passages = [passage(text('1234')), passage(text('323114112231'))];
  const found = (theirs: string) => [...sharedRuns(passages, [{ name: '1.txt', text: text(theirs) }], 12)].length;
  expect([found('323114112231'), found('111231131112')]).toEqual([1, 0]);
});
