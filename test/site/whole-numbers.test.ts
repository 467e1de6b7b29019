import { describe, expect, it } from 'vitest';
import { keepNumbersWhole } from '../../src/site/whole-numbers.ts';

describe('a number', () => {
  it.each([
    'IEC 62443-3-3',
    'IEC 62443-2-1:2024',
    'ISO/IEC 27001:2022',
    'IEC TS 62443-1-5',
    'ETSI EN 303 645',
    'NIST SP 800-82',
    '62443-4-2',
    '(EU) 2024/2847',
    'Art. 14(2)(a)',
    'Annex I',
    'Part II (2)(m)',
    'Annex I Part I (2)(d)',
    'Annex III Class I (17)',
    '§ 33(1)',
    '§§ 30',
    'SR 1.1',
    'SL 3',
    'prEN 50742',
    'SR 1.1 RE 1',
    'CR 1.1 RE(1)',
    'SP.09.02 RE(3)',
    'COMP 3.5',
    'SD-2',
    'PA-108',
    'S1.1-14',
    'CSF 2.0',
  ])('%s stays in one line', (number) => {
    expect(keepNumbersWhole(`<p>See ${number}, and more.</p>`)).toBe(`<p>See <span class="nb">${number}</span>, and more.</p>`);
  });

  it.each([
    '<title>IEC 62443-3-3</title>',
    '<option value="IEC 62443-3-3">IEC 62443-3-3</option>',
    '<a title="IEC 62443-3-3" href="/iec-62443-3-3/">it</a>',
    '<pre><code>IEC 62443-3-3</code></pre>',
    '<p>In 2024 there were 65 points.</p>',
    '<p>The part is small.</p>',
  ])('is left alone in %s', (html) => {
    expect(keepNumbersWhole(html)).toBe(html);
  });

  it('is the same text as before', () => {
    const text = 'IEC 62443-3-3 SR 1.1 and ISO/IEC 27001:2022 A.5.15, (EU) 2024/2847';
    expect(keepNumbersWhole(text).replaceAll(/<[^>]*>/gu, '')).toBe(text);
  });
});
