import { describe, expect, test } from 'vitest';
import { namedParty } from '../../../src/domain/model/party.ts';
import { framework, kbOf } from '../../builders.ts';

const kb = kbOf({
  frameworks: [framework('jp-label', { shortTitle: 'JP label', jurisdiction: 'jp' })],
  labels: { mark: { name: 'Mark', jurisdiction: 'us' }, open: { name: 'Open mark' } },
});

describe('a side of a recognition', () => {
  test.each([
    [{ framework: 'jp-label', level: 'one star' }, 'JP label, one star', 'jp'],
    [{ framework: 'jp-label', level: 'JP label:2024' }, 'JP label:2024', 'jp'],
    [{ label: 'mark' }, 'Mark', 'us'],
    [{ label: 'open' }, 'Open mark', undefined],
    [{ label: 'gone' }, 'gone', undefined],
  ])('%o is called %s and given in %s', (party, name, jurisdiction) => {
    const named = namedParty(kb, party);
    expect([named.name, named.jurisdiction]).toEqual([name, jurisdiction]);
  });
});
