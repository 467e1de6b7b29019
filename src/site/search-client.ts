import { messageFiller, type Fill } from '../i18n/fill-message.ts';
import { loadEngine } from './load-engine.ts';
import { walkResults } from './result-keys.ts';
import { resultLine } from './result-line.ts';
import { search, type Engine } from './search-engine.ts';
import type { SearchAnswer } from './search-result.ts';
import type { SearchTexts } from './search-texts.ts';

/** Characters that one may search for: more than any question has, and few enough that an answer comes at once. */
const longestQuery = 200;
const nothing: SearchAnswer = { results: [], units: [], exactWords: true, notIn: [], unlisted: [], strange: [] };

/** Wires the search page: typing, filters, the address bar, and a machine-readable copy of the results for checks. */
export function startSearch(): void {
  const output = document.querySelector<HTMLElement>('#search-results');
  const input = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector<HTMLElement>('#search-status');
  if (!output || !input || !status) return;
  const texts = JSON.parse(output.dataset['texts'] ?? '{}') as SearchTexts;
  const fill = messageFiller(document.documentElement.lang);
  const selects = [...document.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  const engine = loadEngine(output.dataset['lookup'] ?? '', output.dataset['pagefind'] ?? '');
  let latest = 0;
  const run = async (): Promise<void> => {
    const turn = (latest += 1);
    const query = input.value.trim();
    if (query.length > longestQuery) {
      show({ output, status, texts, fill }, nothing);
      status.textContent = fill(texts['search.tooLong'], { most: longestQuery });
      return;
    }
    const filters = Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
    const parameters = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters }).toString();
    history.replaceState(null, '', parameters === '' ? location.pathname : `?${parameters}`);
    if (query === '' && Object.keys(filters).length === 0) {
      output.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const ready = await engine;
      const found = await search(ready, query, filters);
      if (turn !== latest) return;
      show({ output, status, texts, fill, engine: ready }, found);
    } catch (error) {
      status.textContent = `${fill(texts['search.failed'])} ${String(error)}`;
    }
  };
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  for (const select of selects) {
    select.value = parameters.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
  input.addEventListener('input', () => void run());
  walkResults(input, output);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  for (const select of selects) select.addEventListener('change', () => void run());
  const preset = selects.some(({ value }) => value !== '');
  if (preset) document.querySelector('details.filters')?.setAttribute('open', '');
  if (input.value !== '' || preset) void run();
  else input.focus();
}

interface View {
  readonly output: HTMLElement;
  readonly status: HTMLElement;
  readonly texts: SearchTexts;
  readonly fill: Fill;
  readonly engine?: Engine;
}

function show(view: View, answer: SearchAnswer): void {
  const { output, status, texts, fill } = view;
  const { results, exactWords, notIn, unlisted } = answer;
  const groups = (['between', 'exact', 'suggested', 'texts'] as const)
    .map((group) => ({ group, members: results.filter((result) => result.group === group) }))
    .filter(({ members }) => members.length > 0);
  const missing = [
    ...notIn.map((document) => fill(texts['search.notIn'], { document })),
    ...strangeTexts({ texts, fill }, answer),
    ...(unlisted.length === 0 ? [] : [fill(texts['search.onlyPage'], { document: unlisted.join(', ') })]),
  ];
  const others = notIn.length > 0 && results.length > 0 ? [fill(texts['search.others'])] : [];
  status.textContent = [...missing, ...others, foundText({ texts, fill }, results.length, exactWords)].join(' ');
  output.replaceChildren(
    ...groups.flatMap(({ group, members }) => {
      const heading = document.createElement('h2');
      heading.textContent = fill(texts[`search.${group}`]);
      const list = document.createElement('ol');
      list.className = 'results';
      list.append(...members.map((result) => resultLine(view, result, answer)));
      return [heading, list];
    }),
  );
  output.dataset['results'] = JSON.stringify(
    results.map(({ framework, ref, url, covers }) => ({ framework, ref, url, ...(covers ? { covers } : {}) })),
  );
}

/** What the status line says of numbers and designations that are not here. */
function strangeTexts({ texts, fill }: Pick<View, 'texts' | 'fill'>, { strange, unknownDocument }: SearchAnswer): readonly string[] {
  const numbers = strange.map(({ number, document, listed }) =>
    fill(texts[listed ? 'search.noSuchNumber' : 'search.foreignNumber'], { number, document }),
  );
  return unknownDocument === undefined ? numbers : [...numbers, fill(texts['search.unknownDocument'], { document: unknownDocument })];
}

/** What the status line says about the number of results. */
function foundText({ texts, fill }: Pick<View, 'texts' | 'fill'>, count: number, exactWords: boolean): string {
  if (count === 0) return fill(texts['search.none']);
  return exactWords ? fill(texts['search.found'], { count }) : fill(texts['search.noExact']);
}
