import { describe, expect, test } from 'vitest';
import { compoundParts } from '../../../src/domain/search/compounds.ts';
import { wordOf } from '../../../src/domain/search/text-words.ts';

const known = new Set(
  ['passwort', 'regel', 'netzwerk', 'segmentierung', 'steuerung', 'programm', 'sicherheit', 'update'].flatMap((word) => wordOf(word).de),
);

describe('a German compound', () => {
  test.each([
    ['netzwerksegmentierung', ['netzwerk', 'segmentierung']],
    ['steuerungsprogramme', ['steuerung', 'programme']],
    ['passwortprogramm', ['passwort', 'programm']],
    ['sicherheitsnetzwerkprogramm', ['sicherheit', 'netzwerk', 'programm']],
    ['druckluftsteuerung', ['steuerung']],
    ['netzwerkschrank', ['netzwerk']],
    ['regelwand', ['regel']],
    ['schrankwand', []],
    ['netz', []],
  ])('%s: %j', (word, parts) => {
    expect(compoundParts(known, word)).toEqual(parts);
  });

  test.each(['ns', 'es', 'en', 'er', 's', 'n', 'e', ''])('may join its parts by `%s`', (link) => {
    expect(compoundParts(known, `passwort${link}programm`)).toEqual(['passwort', 'programm']);
  });

  test('is known by an end or a beginning of five letters or more alone', () => {
    const few = new Set(['netz', 'regel'].flatMap((word) => wordOf(word).de));
    const parts = (word: string) => compoundParts(few, word);
    expect(['wandregel', 'regelwand', 'wandnetz', 'netzwand'].map(parts)).toEqual([['regel'], ['regel'], [], []]);
  });

  test('has parts of four letters or more', () => {
    const short = new Set(['netz', 'teil', 'tor'].flatMap((word) => wordOf(word).de));
    expect([compoundParts(short, 'netzteil'), compoundParts(short, 'netztor')]).toEqual([['netz', 'teil'], []]);
  });
});
