import { describe, expect, it } from 'vitest';
import { readJson, requireSite } from './built-site.ts';
import { between, frameworks, pageOf, textOf } from './public-data.ts';

const site = requireSite();
const states = new Map(
  readJson<{ id: string; state: string; force: string }[]>(site, 'data/v1/frameworks.json').map(({ id, state, force }) => [
    id,
    { state, force },
  ]),
);
const laws = frameworks.filter(({ force }) => force === 'law').map(({ id }) => id);

describe('force and state stand together', () => {
  it('no draft of law and no law that is not in force is called law alone on its page', () => {
    const wrong = laws.filter((id) => {
      const force = textOf(/<dt[^>]*>Force<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/su.exec(pageOf(`frameworks/${id}/`))?.[1] ?? '').trim();
      const { state = '' } = states.get(id) ?? {};
      if (state === 'draft') return !force.startsWith('draft, not law');
      if (state === 'adopted') return !force.startsWith('law, not yet applying');
      return !force.startsWith('law');
    });
    expect(wrong).toEqual([]);
  });

  it('nor in what search shows of it', () => {
    const { entries, cards } = readJson<{ entries: { framework: string; ref: string; card?: number }[]; cards: string[] }>(
      site,
      'search-index/en.json',
    );
    const notBinding = entries.filter(
      ({ framework, ref }) => ref === '' && ['draft', 'adopted'].includes(states.get(framework)?.state ?? ''),
    );
    expect(notBinding.length).toBeGreaterThan(0);
    expect(notBinding.filter(({ card = -1 }) => cards[card]?.includes('binding law') !== false)).toEqual([]);
  });

  it('the table of reports says of each deadline whether it applies, and names what is known and not in it', () => {
    const table = between(pageOf('parameters/'), 'id="reporting"', '</section>');
    const rows = [...table.matchAll(/<tr[^>]*><th scope="row"[^>]*>.*?href="\/frameworks\/([^/]+)\/.*?<\/tr>/gsu)];
    const wrong = rows.filter(([row, id = '']) => {
      const standing = textOf(row.slice(row.lastIndexOf('<td'))).trim();
      return states.get(id)?.state === 'adopted' ? !standing.includes('not yet applying') : standing.includes('not yet applying');
    });
    expect([rows.length > 0, wrong.map(([, id]) => id)]).toEqual([true, []]);
    expect(table).toContain('href="/frameworks/uk-csr-bill/"');
    expect(table).toContain('href="/frameworks/de-kritisdachg/"');
  });

  it.each(['parameters/', 'findings/first-report-deadlines/'])(
    'an act that is known and not listed has a line in the table of %s, marked so, with day and source',
    (path) => {
      const tables = [...pageOf(path).matchAll(/<table class="rows reports">.*?<\/table>/gsu)].map(([table]) => table).join('');
      const wanted = ['uk-nis-regulations-2018', 'nl-cyberbeveiligingswet', 'kr-network-act', 'au-cyber-security-act-2024'];
      const marked = wanted.filter((id) => {
        const row = [...tables.matchAll(/<tr.*?<\/tr>/gsu)].find(([one]) => one.includes(`<a href="/frameworks/${id}/"`))?.[0] ?? '';
        return textOf(row).includes('known, not listed') && /State of \d+ \w+ \d{4}\./u.test(textOf(row)) && row.includes('rel="noopener"');
      });
      expect(marked).toEqual(wanted);
    },
  );
});

describe('what is new by day', () => {
  it('counts the sets of each day as the published data does, ours and those taken over apart', () => {
    const sets = readJson<{ author: string; reviewed: string }[]>(site, 'data/v1/mapping-sets.json');
    const page = pageOf('changes/');
    const told = [...page.matchAll(/id="day-(\d{4}-\d\d-\d\d)".*?<p[^>]*>(.*?)<\/p>/gsu)].map(([, day = '', text = '']) => {
      const count = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
      return [day, count(/(\d+) sets? of rows last checked/u), count(/(\d+) sets? of rows taken over/u)];
    });
    const on = (day: unknown, isOurs: boolean) =>
      sets.filter(({ reviewed, author }) => reviewed === day && (author === 'editors') === isOurs).length;
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual(told.map(([day]) => [day, on(day, true), on(day, false)]));
  });
});

describe('every kind of page that officials quote', () => {
  it.each([
    'recognition/',
    'parameters/',
    'parameters/report-early-warning/',
    'dates/',
    'gaps/',
    'matrix/',
    'beyond-standards/',
    'compare/',
    'compare/eu/jp/',
    'answers/reporting-clocks-side-by-side/',
    'changes/',
    'findings/',
    'jurisdictions/',
  ])('%s says how it is cited', (path) => {
    const citation = textOf(between(pageOf(path), 'id="cite"', '</details>'));
    expect(citation).toContain('Concordance, version ');
    expect(citation.includes(`/${path}`)).toBe(true);
  });

  it('a set of another author is taken over, never reviewed by its author', () => {
    const page = textOf(pageOf('crosswalks/eu-cra/iec-62443-4-1-2018/'));
    expect(page).toContain('taken over by the editors on');
    expect(page).not.toMatch(/(?<!--)jrc-enisa/u);
  });
});

describe('the days of a document', () => {
  const dated = readJson<{ id: string; applies?: string; repealed?: string; superseded?: string; milestones?: { date: string }[] }[]>(
    requireSite(),
    'data/v1/frameworks.json',
  );
  it('are nowhere told as applying in full while a part of it has a later day', () => {
    const parted = dated.filter(({ applies = '', repealed, superseded, milestones = [] }) =>
      milestones.some(({ date }) => applies !== '' && date > applies && date !== repealed && date !== superseded),
    );
    expect(parted.length).toBeGreaterThan(3);
    expect(parted.filter(({ id }) => pageOf(`frameworks/${id}/`).includes('Applies in full from')).map(({ id }) => id)).toEqual([]);
  });

  it('do not let the Japanese act of 2025 apply in full before the use of communications data begins', () => {
    expect(dated.find(({ id }) => id === 'jp-active-cyber-defence-2025')?.applies).toBeUndefined();
    expect(pageOf('jurisdictions/jp/')).not.toContain('applies in full: 1 October 2026');
  });
});

describe('the news of law', () => {
  it('say to which day law was checked, and claim no silence beyond the dates that were set then', () => {
    const news = textOf(between(pageOf('changes/'), 'id="law"', '</section>'));
    expect(news).toContain('Law was checked to 9 October 2026');
    expect(news).not.toContain('nothing that is recorded here');
  });
});

describe('the quantities', () => {
  it('lead from a support period to the answer on all markets, and to what is asked where no value is set', () => {
    const quantity = pageOf('parameters/support-period/');
    expect(quantity).toContain('/answers/one-support-period-for-all-markets/');
    expect(quantity).toContain('/frameworks/cn-cybersecurity-law/art-24-2/');
    expect(quantity).toContain('/frameworks/uk-psti/sch-1-para-3-2/');
    expect(textOf(quantity)).not.toMatch(/on market on|1 value is/u);
  });

  it('show no deadline that an authority alone keeps among those of companies', () => {
    const table = between(pageOf('parameters/'), 'class="rows reports"', '</table>');
    expect(textOf(table)).toContain('Art. 23(4)(b)');
    expect(textOf(table)).not.toContain('§ 43(5)');
  });
});

describe('the reserve that law may have moved', () => {
  it('stands beside rows of two documents where one of them is law, and nowhere else', () => {
    const reserve = 'younger than the law';
    expect(pageOf('crosswalks/iec-62443-3-3-2013/iso-iec-27001-2022/')).not.toContain(reserve);
    expect(pageOf('crosswalks/eu-cra/iso-iec-27001-2022/')).toContain(reserve);
  });
});
