import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import { matcherOf } from '../domain/search/matcher.ts';
import { termIndex, termsIn, type IndexedText, type TermIndex } from '../domain/search/term-index.ts';
import type { Requirement } from '../domain/model/knowledge-base.ts';
import type { Page } from './page.ts';
import { pageAddress } from './page-address.ts';

/** How much a word weighs by where it stands. */
const weights = { title: 6, gist: 2, name: 6, prose: 0.2, group: 1, aspect: 1, quantity: 4, chiefly: 7 } as const;

/** The words and concepts of every page of the look-up index, in its order. */
export function indexedTexts(page: Page, entries: readonly LookupEntry[]): TermIndex {
  const { kb } = page;
  const matcher = matcherOf(kb.thesaurus);
  const chiefly = chieflyAt(page);
  const texts = textsByUrl(page);
  const indexed = entries.map((entry): IndexedText => {
    const own = texts.get(entry.url) ?? { fields: [{ text: entry.title, weight: weights.gist }], concepts: [] };
    const fields = [...own.fields, { text: entry.ref === '' ? entry.title : '', weight: weights.title }];
    const carried = (chiefly.get(entry.url) ?? []).map((id) => ({ id, weight: weights.chiefly }));
    return { fields: fields.filter(({ text }) => text !== ''), concepts: [...own.concepts, ...carried] };
  });
  return termIndex(matcher, indexed);

  function textsByUrl({ to }: Page): ReadonlyMap<string, IndexedText> {
    const documents = kb.frameworks.map(
      ({ id, title, titleOriginal, abbreviations = [], body }) =>
        [
          to.framework(id),
          {
            fields: [
              { text: title, weight: weights.title },
              { text: titleOriginal?.text ?? '', weight: weights.title },
              ...abbreviations.map((text) => ({ text, weight: weights.name })),
              { text: body, weight: weights.prose },
            ],
            concepts: [],
          },
        ] as const,
    );
    const requirements = kb.requirements.map((record) => [to.requirement(record.id), textOf(record)] as const);
    const elements = kb.elements.map(
      ({ id, title, summary, body }) =>
        [
          to.element(id),
          {
            fields: [
              { text: title, weight: weights.title },
              { text: summary, weight: weights.gist },
              { text: body, weight: weights.prose },
            ],
            concepts: [],
          },
        ] as const,
    );
    return new Map([...documents, ...requirements, ...elements]);
  }

  function textOf(record: Requirement): IndexedText {
    const { id, framework, parent, title, titleOriginal, gist, parameters = {} } = record;
    const shown = kb.frameworkById.get(framework)?.titles === 'withheld' ? '' : title;
    const group = parent === undefined || shown === '' ? '' : (kb.requirementById.get(`${framework}/${parent}`)?.title ?? '');
    const targets = new Set((kb.mappingsBySource.get(id) ?? []).flatMap(({ targets: named }) => named));
    const aspects = [...targets].flatMap((target) => kb.aspectById.get(target)?.title ?? []);
    const units = new Set(Object.values(parameters).map(({ unit }) => unit));
    const quantities = kb.thesaurus.filter(({ units: carried = [] }) => carried.some((unit) => units.has(unit)));
    return {
      fields: [
        { text: shown, weight: weights.title },
        { text: titleOriginal?.text ?? '', weight: weights.title },
        { text: gist, weight: weights.gist },
        { text: group, weight: weights.group },
        { text: Object.keys(parameters).join(' '), weight: weights.gist },
      ],
      concepts: [
        ...quantities.map((concept) => ({ id: concept.id, weight: weights.quantity })),
        ...aspects.flatMap((text) => termsIn(matcher, text).concepts.map((concept) => ({ id: concept, weight: weights.aspect }))),
      ],
    };
  }
}

function chieflyAt(page: Page): ReadonlyMap<string, readonly string[]> {
  const pairs = page.kb.thesaurus.flatMap(({ id, chiefly = [] }) => chiefly.map((record) => ({ id, url: pageAddress(page, record) })));
  return new Map([...Map.groupBy(pairs, ({ url }) => url)].map(([url, list]) => [url, list.map(({ id }) => id)]));
}
