import { describe, expect, it } from 'vitest';
import { readJson, requireSite } from './built-site.ts';
import { between, countries, frameworkById, frameworkOf, mappings, pageOf, parameters, textOf } from './public-data.ts';

const home = textOf(pageOf(''));

describe('what policymakers ask has its page, one link from home', () => {
  it.each([
    '/findings/least-covered-principle/',
    '/compare/eu/jp/principles/#operate-maintain.vulnerability-and-update-handling',
    '/parameters/#reporting',
    '/parameters/support-period/',
    '/beyond-standards/',
    '/recognition/',
    '/changes/',
    '/jurisdictions/#criteria',
    '/jurisdictions/#in-charge',
    '/answers/where-regimes-pull-apart/',
    '/answers/third-party-assessment-by-product/',
    '/crosswalks/eu-cra/jp-jc-star-2024/',
    '/crosswalks/eu-cra/jp-iot-security-guidelines-1.0/',
    '/crosswalks/eu-nis2/iso-iec-27001-2022/#points',
    '/crosswalks/iec-62443-3-3-2013/iso-iec-27001-2022/',
    '/agenda/',
  ])('%s', (path) => {
    expect(pageOf('')).toContain(`href="${path}"`);
    expect(home.length).toBeGreaterThan(0);
  });
});

describe('the ten points of Art. 21(2) of NIS 2 against ISO/IEC 27001', () => {
  const strongest = 'abcdefghij'.split('').map((letter) => {
    const rows = mappings.filter(
      ({ author, sources, targets }) =>
        author === 'editors' &&
        sources.includes(`eu-nis2/art-21-2-${letter}`) &&
        targets.some((id) => frameworkOf(id) === 'iso-iec-27001-2022'),
    );
    return rows.some(({ relationship }) => relationship === 'subset-of') ? 'contained' : rows.map(({ relationship }) => relationship)[0];
  });
  const count = (relation: string) => strongest.filter((one) => one === relation).length;

  it('are counted in the summary of the crosswalk', () => {
    const line = /<tr[^>]*><th scope="row"[^>]*><a[^>]*>of these .{0,80}?Art\. 21\(2\)\(a\).*?<\/tr>/su.exec(
      pageOf('crosswalks/eu-nis2/iso-iec-27001-2022/'),
    )?.[0];
    const told = [...(line ?? '').matchAll(/data-label="([^"]+)">\s*(\d*)/gu)].filter(([, , number]) => number !== '');
    expect(told.map(([, label, number]) => [label, Number(number)])).toEqual([
      ['Requirements', 10],
      ['contained', count('contained')],
      ['overlap', count('intersects-with')],
    ]);
  });

  it('are as the answer says: one contained, nine overlapping', () => {
    expect([count('contained'), count('intersects-with')]).toEqual([1, 9]);
    expect(textOf(pageOf('answers/iso-27001-and-nis-2/'))).toContain('each of the nine others overlaps some');
  });
});

describe('a quantity country by country', () => {
  const names = new Map(
    countries.map((code) => [code, textOf(/<h1[^>]*>(.*?)<\/h1>/su.exec(pageOf(`jurisdictions/${code}/`))?.[1] ?? '')]),
  );
  const counts = (id: string, code: string) => {
    const { jurisdiction, kind } = frameworkById.get(id) ?? {};
    return jurisdiction === code || (['de', 'fr', 'nl'].includes(code) && jurisdiction === 'eu' && kind === 'regulation');
  };

  it.each([...new Set(parameters.map(({ name }) => name))])('%s: each country has a value or is named as one without', (name) => {
    const setting = new Set(parameters.filter((one) => one.name === name).map(({ requirement }) => frameworkOf(requirement)));
    const without = countries.filter((code) => ![...setting].some((id) => counts(id, code)));
    const told = /No value was found in what is listed of (.*?);/su.exec(textOf(pageOf(`parameters/${name}/`)))?.[1] ?? '';
    expect(countries.filter((code) => told.includes(names.get(code) ?? '?')).toSorted()).toEqual(without.toSorted());
  });
});

describe('what changed', () => {
  it('counts what the first version added as its record does', () => {
    const frameworks = readJson<unknown[]>(requireSite(), 'data/v1/frameworks.json');
    const page = textOf(pageOf('changes/'));
    const [, documents = ''] = /everything in it is new: (\d+) documents?/u.exec(page) ?? [];
    expect(Number(documents)).toBeGreaterThan(300);
    expect(Number(documents)).toBeLessThanOrEqual(frameworks.length);
    const versions = new Set([...pageOf('changes/').matchAll(/href="\/changes\/([\d.]+)\/"/gu)].map(([, version]) => version));
    expect(page.includes('From the next version on stand here')).toBe(versions.size === 1);
    expect(between(pageOf('changes/'), 'id="law"', '</section>')).toContain('href="/frameworks/');
  });
});
