import { describe, expect, test } from 'vitest';
import { documentOnce } from '../../../src/domain/rules/document-once.ts';
import { findingsOf, framework } from '../../builders.ts';

const one = framework('jp-star-2024', { title: 'Labelling scheme', shortTitle: 'Star' });
const said = (over: Parameters<typeof framework>[1]) =>
  findingsOf(documentOnce, { frameworks: [one, framework('zz-star', { title: 'Another', shortTitle: 'Other', ...over })] }).map(
    ({ rule, message }) => ({ rule, message }),
  );

describe('document-once', () => {
  test.each([
    ['short title, whatever its case and blanks', { shortTitle: 'STAR ' }, '`STAR ` is the name of `jp-star-2024` too.'],
    ['title', { title: 'Labelling  scheme' }, '`Labelling  scheme` is the name of `jp-star-2024` too.'],
    ['id, as an alias', { alias: 'jp-star-2024' }, '`jp-star-2024` is the id of another document.'],
  ])('a second page with the same %s is told', (_what, over, message) => {
    expect(said(over)).toEqual([{ rule: 'document-once', message }]);
  });

  test('two documents with names of their own pass, and an alias that no document has', () => {
    expect(said({ alias: 'star' })).toEqual([]);
  });
});
