import { describe, expect, it } from 'vitest';
import { readJson, requireSite } from './built-site.ts';
import { between, countries, pageOf, textOf } from './public-data.ts';

interface Document {
  readonly id: string;
  readonly force: string;
  readonly state: string;
  readonly stage?: string;
  readonly jurisdiction: string;
  readonly authorities?: readonly { readonly name: string }[];
}
const documents = readJson<Document[]>(requireSite(), 'data/v1/frameworks.json');
const table = between(pageOf('jurisdictions/'), 'id="in-charge"', '</section>');
const lineOf = (id: string) => new RegExp(`<tr[^>]*><th scope="row"[^>]*><a href="/frameworks/${id}/".*?</tr>`, 'su').exec(table)?.[0];

describe('who is in charge of what', () => {
  it('has a line for each act of law that was made and has not ended, and none for a bill', () => {
    const laws = documents.filter(({ force }) => force === 'law');
    const isTold = ({ state, stage }: Document) => !['draft', 'superseded', 'repealed'].includes(state) && stage !== 'under-development';
    expect(laws.filter((one) => isTold(one) !== (lineOf(one.id) !== undefined)).map(({ id }) => id)).toEqual([]);
  });

  it('names in each line everybody whom the record names', () => {
    const named = documents.filter(({ authorities = [] }) => authorities.length > 0);
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter(({ id, authorities = [] }) => !authorities.every(({ name }) => textOf(lineOf(id) ?? '').includes(name)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('cites for the regulation that specifies NIS 2 the article of the directive that names the authorities', () => {
    const [supervises] = (lineOf('eu-nis2-ir-2024-2690') ?? '').split('</td>');
    expect(supervises).toContain('/frameworks/eu-nis2/art-8/');
    expect(supervises).not.toContain('/frameworks/eu-nis2-ir-2024-2690/art-8/');
  });

  it('counts its lines, and those of which it is not known', () => {
    const lines = [...table.matchAll(/<tr[^>]*><th scope="row".*?<\/tr>/gsu)].map(([line]) => line.split('</td>'));
    const [unsupervised = 0, unaddressed = 0] = [0, 1].map(
      (column) => lines.filter((cells) => cells[column]?.includes('not stated in what was read')).length,
    );
    expect([unsupervised > 0, unaddressed > 0]).toEqual([true, true]);
    expect(textOf(table)).toContain(`Of the ${lines.length} acts of law and schemes`);
    expect(textOf(table)).toContain(`who supervises ${unsupervised} of them, and who gets reports on ${unaddressed}:`);
  });

  it('is led to from the page of each country', () => {
    expect(countries.filter((code) => !pageOf(`jurisdictions/${code}/`).includes(`/jurisdictions/#in-charge-${code}`))).toEqual([]);
    expect(countries.filter((code) => !table.includes(`id="in-charge-${code}"`))).toEqual([]);
  });
});
