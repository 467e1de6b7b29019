import { describe, expect, test } from 'vitest';
import { FOCAL_DOCUMENT } from '../../src/domain/model/knowledge-base.ts';
import { siteSchema } from '../../src/domain/model/schema/site.ts';
import { formatDate } from '../../src/i18n/formatters.ts';
import { translatorFor } from '../../src/i18n/messages.ts';
import { citationOf, type Cited } from '../../src/site/citation.ts';
import { element, framework, kbOf, requirement, set } from '../builders.ts';

const records = {
  frameworks: [
    framework('act', { title: 'The Act', publisher: 'Union', officialAddress: { pattern: 'https://example.org/act#{slug}' } }),
    framework('norm', { title: 'The Norm', publisher: 'IEC' }),
    framework(FOCAL_DOCUMENT, { title: 'The Paper', publisher: 'Two bodies' }),
  ],
  requirements: [requirement('act', 'Art. 1'), requirement('act', 'Art. 2')],
  elements: [element('plan', ['policy'])],
};
const pageFor = (site: object) => ({
  kb: kbOf({ ...records, site: siteSchema.parse(site) }),
  t: translatorFor('en'),
  date: (date: string) => formatDate(date, 'en'),
});
const nobody = pageFor({});
const somebody = pageFor({ publisher: 'Institute & Sons' });
const article: Cited = { id: 'act/art-1', title: 'Act Art. 1', about: ['act/art-1'] };
const at = { path: '/frameworks/act/art-1/', address: 'https://example.org/frameworks/act/art-1/' };
const nowhere = { path: '/x/', address: undefined };

describe('a citation in words', () => {
  test('names page, version, date, publisher and address, and apart from these the document, its publisher and the place in it', () => {
    expect(citationOf(somebody, article, at).text).toBe(
      'Act Art. 1. Concordance, version 2026.1.0 of 24 November 2026, law as of 24 November 2026. Institute & Sons. ' +
        '<https://example.org/frameworks/act/art-1/>. It speaks of The Act, published by Union <https://example.org/act#art-1>.',
    );
  });

  test.each([
    ['Who reports?', 'Who reports?'],
    ['Report now!', 'Report now!'],
    ['Act Art. 1', 'Act Art. 1.'],
    ['The end.', 'The end.'],
  ])('of %s ends the name once', (title, said) => {
    expect(citationOf(nobody, { id: 'x', title, about: [] }, nowhere).text.startsWith(`${said} Concordance, version`)).toBe(true);
  });

  test('says of a document that its record is not from its text where that is so', () => {
    const label = framework('label', { title: 'The Label', publisher: 'Agency' });
    const known = (basis: 'text' | 'secondary') => ({
      ...nobody,
      kb: kbOf({ frameworks: [label], requirements: [requirement('label', 'S1', { basis })] }),
    });
    const cited = { id: 'row', title: 'Row', about: ['label/s1'] };
    expect(citationOf(known('secondary'), cited, nowhere).text).toContain(
      'The Label, published by Agency <https://example.org/>, known here from secondary sources.',
    );
    expect(citationOf(known('text'), cited, nowhere).text).toContain('It speaks of The Label, published by Agency <https://example.org/>.');
  });

  test('gives the day of the youngest record and the day of the law', () => {
    const of = { ...nobody, kb: { ...nobody.kb, sets: [set('act', 'norm', { reviewed: '2026-12-01' })] } };
    expect(citationOf(of, { id: 'eu', title: 'EU', about: [] }, nowhere).text).toContain(
      'version 2026.1.0 of 1 December 2026, law as of 24 November 2026.',
    );
    expect(citationOf(of, { id: 'eu', title: 'EU', about: [] }, nowhere).bibtex).toContain('date = {2026-12-01}');
    expect(citationOf(of, { id: 'eu', title: 'EU', about: [] }, nowhere).csl).toContain('"date-parts":[[2026,12,1]]');
  });

  test('lets the project stand for its publisher where none is named, and invents neither address nor document', () => {
    expect(citationOf(nobody, { id: 'eu', title: 'EU', about: [] }, nowhere).text).toBe(
      'EU. Concordance, version 2026.1.0 of 24 November 2026, law as of 24 November 2026. Published by the project. No public address yet; on the site at /x/.',
    );
  });

  test('names each document once, whichever of its requirements it speaks of', () => {
    const { text } = citationOf(nobody, { id: 'x', title: 'X', about: ['act/art-1', 'act/art-2', 'norm'] }, nowhere);
    expect(text.split('It speaks of ')[1]).toBe(
      'The Act, published by Union <https://example.org/act#art-1>; The Norm, published by IEC <https://example.org/>.',
    );
  });

  test.each(['plan', 'plan.policy'])('of %s names the joint paper', (id) => {
    expect(citationOf(nobody, { id, title: id, about: [id] }, nowhere).text).toContain('It speaks of The Paper, published by Two bodies');
  });

  test('passes over what is no document', () => {
    expect(citationOf(nobody, { id: 'x', title: 'X', about: ['reporting'] }, nowhere).text).not.toContain('It speaks of');
  });

  test('says who stands behind what another author made', () => {
    const stated = 'The row: taken over.';
    expect(citationOf(somebody, { id: 'x', title: 'X', about: [], stated }, at).text).toBe(
      'X. Concordance, version 2026.1.0 of 24 November 2026, law as of 24 November 2026. The row: taken over. Institute & Sons. ' +
        '<https://example.org/frameworks/act/art-1/>.',
    );
    expect(citationOf(somebody, { id: 'x', title: 'X', about: [], stated }, at).bibtex).toContain('The row: taken over.}');
  });

  test('has one full stop after a sentence', () => {
    expect(citationOf(nobody, { id: 'x', title: 'Nothing asks for it.', about: [] }, nowhere).text).toMatch(
      /^Nothing asks for it\. Concordance/u,
    );
  });
});

describe('a citation for BibTeX', () => {
  test('has a key that BibTeX takes, names the project where nobody is named, and says where it is found', () => {
    expect(citationOf(nobody, { ...article, about: [] }, nowhere).bibtex).toMatchInlineSnapshot(`
      "@misc{concordance-2026.1.0-act-art-1,
        title = {Act Art. 1},
        howpublished = {Concordance},
        organization = {Concordance},
        version = {2026.1.0},
        date = {2026-11-24},
        year = {2026},
        note = {Law as of 24 November 2026. No public address yet; on the site at /x/.}
      }"
    `);
  });

  test('escapes every special sign, and no address', () => {
    const title = String.raw`50 % of {a}_b & c#d $ ~ ^ \ e`;
    expect(citationOf(somebody, { id: 'x', title, about: [] }, { path: '/a_b~c/', address: 'https://example.org/a_b~c/#d' }).bibtex)
      .toMatchInlineSnapshot(`
        "@misc{concordance-2026.1.0-x,
          title = {50 \\% of \\{a\\}\\_b \\& c\\#d \\$ \\textasciitilde{} \\textasciicircum{} \\textbackslash{} e},
          howpublished = {Concordance},
          organization = {Institute \\& Sons},
          version = {2026.1.0},
          date = {2026-11-24},
          year = {2026},
          url = {https://example.org/a_b~c/#d},
          note = {Law as of 24 November 2026.}
        }"
      `);
  });
});

describe('a citation as CSL-JSON', () => {
  test('can be read back', () => {
    expect(JSON.parse(citationOf(somebody, article, at).csl)).toEqual([
      {
        id: article.id,
        type: 'webpage',
        title: article.title,
        'container-title': 'Concordance',
        publisher: 'Institute & Sons',
        version: '2026.1.0',
        issued: { 'date-parts': [[2026, 11, 24]] },
        URL: at.address,
        note: 'Law as of 24 November 2026. It speaks of The Act, published by Union <https://example.org/act#art-1>.',
      },
    ]);
  });

  test('names the project where nobody is named', () => {
    expect(JSON.parse(citationOf(nobody, article, nowhere).csl)).toMatchObject([{ publisher: 'Concordance' }]);
  });
});
