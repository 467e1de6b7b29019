import { describe, expect, it } from 'vitest';
import { citedSource } from '../../../src/domain/model/cited-source.ts';

const sources = {
  act: { title: 'Act', url: 'https://law.example/act' },
  copy: { title: 'Copy', url: 'https://copies.example/act', copyOf: [{ title: 'Act', url: 'https://law.example/act' }] },
  collection: {
    title: 'Collection',
    url: 'https://copies.example',
    copyOf: [
      { where: 'guide', title: 'Guide', url: 'https://guides.example' },
      { where: 'acts/', title: 'Act {file}', url: 'https://law.example/{file}' },
    ],
  },
};

describe('citedSource', () => {
  it('cites what is no copy as it is', () => {
    expect(citedSource(sources, { source: 'act', locator: 'Art. 1' })).toEqual({ ...sources.act, originals: [] });
  });

  it('leads with what the source is a copy of', () => {
    const { title, originals } = citedSource(sources, { source: 'copy', locator: 'Art. 1' });
    expect(title).toBe('Copy');
    expect(originals).toEqual([sources.act]);
  });

  it('tells the text by the beginning of the locator', () => {
    const originalsAt = (locator: string) => citedSource(sources, { source: 'collection', locator }).originals;
    expect(originalsAt('guide.yaml, 1')).toEqual([{ title: 'Guide', url: 'https://guides.example' }]);
    expect(originalsAt('library of titles')).toEqual([]);
  });

  it('names each file of the locator once', () => {
    const { originals } = citedSource(sources, {
      source: 'collection',
      locator: 'acts/A1.md, Art. 1 and 2; acts/B2.md, Art. 3; acts/A1.md',
    });
    expect(originals).toEqual([
      { title: 'Act A1', url: 'https://law.example/A1' },
      { title: 'Act B2', url: 'https://law.example/B2' },
    ]);
  });

  it('cites a source that is not registered by its id', () => {
    expect(citedSource(sources, { source: 'lost', locator: 'p. 1' })).toEqual({ title: 'lost', url: undefined, originals: [] });
  });
});
