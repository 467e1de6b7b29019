import { expect, test } from 'vitest';
import type { MatrixMessage } from '../../src/domain/coverage/matrix-message.ts';
import { matrixSentence } from '../../src/site/matrix-sentence.ts';
import { tinyPage } from './tiny-page.ts';

const many = (count: number) => Array.from({ length: count }, (_, place) => `a.${place}`);
const message: MatrixMessage = {
  all: 41,
  documents: 40,
  together: [{ group: 'international', documents: 8, places: {} as never }],
  full: many(9),
  partial: many(29),
  byLaw: many(2),
  byTexts: [],
  byNothing: many(1),
  inSeries: 3,
  fromTitles: 7,
  most: undefined,
  fewest: undefined,
};

test('the matrix speaks in one sentence with its counts, and says nothing of what is not there', () => {
  expect(matrixSentence(tinyPage(), message)).toBe(
    'Of the 41 aspects of the joint paper, the 8 international standards compared here ask for 9 in full and 29 in part; law asks for 2 more, and nothing for the last one.',
  );
  expect(matrixSentence(tinyPage(), { ...message, byLaw: [], byTexts: many(3), byNothing: [] })).toBe(
    'Of the 41 aspects of the joint paper, the 8 international standards compared here ask for 9 in full and 29 in part; other texts ask for 3 more.',
  );
});
