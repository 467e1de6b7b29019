import { describe, expect, it } from 'vitest';
import { analyzeContent } from '../../src/content/analyze-content.ts';
import { citedSource } from '../../src/domain/model/cited-source.ts';

const { kb } = analyzeContent('content');
const hostsOfCode = /^https:\/\/(?:raw\.)?git(?:hub|lab|hubusercontent)\.com\//u;

describe('the sources of law', () => {
  const read = kb.requirements.filter(
    ({ framework, basis }) =>
      basis === 'text' && kb.frameworkById.get(framework)?.kind !== 'standard' && kb.frameworkById.get(framework)?.force === 'law',
  );

  it('are read by the hundred', () => {
    expect(read.length).toBeGreaterThan(500);
  });

  it('lead to the official text where a gist was written from the text', () => {
    const elsewhere = read.flatMap(({ id, evidence }) => {
      const cited = evidence.map((one) => citedSource(kb.sources, one));
      return cited.some(({ url = '', originals }) => originals.length > 0 || !hostsOfCode.test(url)) ? [] : [id];
    });
    expect(elsewhere).toEqual([]);
  });

  it('are cited by each piece of evidence that is a copy of an act', () => {
    const bare = Object.entries(kb.sources).flatMap(([id, { note = '', copyOf }]) =>
      /\bcopy of the official text/iu.test(note) && copyOf === undefined ? [id] : [],
    );
    expect(bare).toEqual([]);
  });
});
