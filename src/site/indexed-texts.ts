import type { LookupEntry } from '../domain/search/lookup-entry.ts';
import { matcherOf, type Matcher } from '../domain/search/matcher.ts';
import { CHIEFLY, termIndex, termsIn, type IndexedField, type IndexedText, type TermIndex } from '../domain/search/term-index.ts';
import { slugOf } from '../domain/model/ids.ts';
import type { Requirement } from '../domain/model/knowledge-base.ts';
import { titlesIn } from '../domain/model/titles-in.ts';
import type { Page } from './page.ts';
import { pageAddress } from './page-address.ts';
import { dutyPlaces, scopePlaces } from './scope-places.ts';

/** How much a word weighs by where it stands. */
const weights = {
  title: 6,
  gist: 2,
  plain: 2,
  name: 6,
  prose: 0.2,
  about: 0.3,
  group: 1,
  aspect: 1,
  quantity: 4,
  chiefly: CHIEFLY,
  theme: 1,
  scope: 4,
  question: 4,
} as const;

/** The concept under which points are found that say whom and what a document concerns. */
const SCOPE = 'scope';

/** The words and concepts of every page of the look-up index, in its order. */
export function indexedTexts(page: Page, entries: readonly LookupEntry[]): TermIndex {
  const { kb } = page;
  const matcher = matcherOf(kb.thesaurus);
  const chiefly = chieflyAt(page);
  const texts = textsByUrl(page);
  const themes = themesOf(page, matcher);
  const duties = dutyPlaces(page, entries);
  const scoped = new Set(Object.values(scopePlaces(page, entries)).flat());
  const indexed = entries.map((entry, at): IndexedText => {
    const own = texts.get(entry.url) ?? { fields: [{ text: entry.title, weight: weights.gist }], concepts: [] };
    const fields = [...own.fields, { text: entry.ref === '' ? entry.title : '', weight: weights.title }];
    const carried = (chiefly.get(entry.url) ?? []).map((id) => ({ id, weight: weights.chiefly }));
    const themed = entry.ref === '' ? [] : (themes.get(entry.framework) ?? []).map((id) => ({ id, weight: weights.theme }));
    const duty = duties.get(at);
    const scope = [...(scoped.has(at) ? [SCOPE] : []), ...(duty === undefined ? [] : [duty])].map((id) => ({ id, weight: weights.scope }));
    return { fields: fields.filter(({ text }) => text !== ''), concepts: [...own.concepts, ...carried, ...themed, ...scope] };
  });
  return termIndex(matcher, indexed);

  function textsByUrl({ to }: Page): ReadonlyMap<string, IndexedText> {
    const documents = kb.frameworks.map(({ id, title, titleOriginal, titlesIn: titles, abbreviations = [], body }) =>
      plain(to.framework(id), [
        named(title),
        named(titleOriginal?.text ?? ''),
        ...titlesIn({ titlesIn: titles }).map(({ text }) => named(text)),
        ...abbreviations.map((text) => ({ text, weight: weights.name })),
        { text: body, weight: weights.about, borrowed: true },
      ]),
    );
    const requirements = kb.requirements.map((record) => [to.requirement(record.id), textOf(record)] as const);
    const elements = kb.elements.map(({ id, title, summary, body }) =>
      plain(to.element(id), [named(title), { text: summary, weight: weights.gist }, { text: body, weight: weights.prose }]),
    );
    const answers = kb.answers.map(({ id, title, questions = [], summary, body, covers }) =>
      plain(to.path(`/answers/${id}/`), [
        { ...named(title), asks: true },
        ...questions.map((text) => ({ text, weight: weights.question, asks: true })),
        { text: summary, weight: weights.gist },
        { text: covers.map((point) => titleOf(point)).join(' '), weight: weights.group, borrowed: true },
        { text: body, weight: weights.prose },
      ]),
    );
    return new Map([...documents, ...requirements, ...elements, ...answers]);
  }

  function titleOf({ framework, ref }: { readonly framework: string; readonly ref: string }): string {
    return kb.requirementById.get(`${framework}/${slugOf(ref)}`)?.title ?? '';
  }

  /** The titles of the groups that hold a record, the nearest first. */
  function titlesAbove(framework: string, slug: string | undefined): readonly string[] {
    const group = slug === undefined ? undefined : kb.requirementById.get(`${framework}/${slug}`);
    return group === undefined ? [] : [group.title, ...titlesAbove(framework, group.parent)];
  }

  function textOf(record: Requirement): IndexedText {
    const { id, framework, parent, title, titleOriginal, gist, parameters = {} } = record;
    const shown = kb.frameworkById.get(framework)?.titles === 'withheld' ? '' : title;
    const group = shown === '' ? '' : titlesAbove(framework, parent).join(' . ');
    const targets = new Set((kb.mappingsBySource.get(id) ?? []).flatMap(({ targets: named }) => named));
    const aspects = [...targets].flatMap((target) => kb.aspectById.get(target)?.title ?? []);
    const units = new Set(Object.values(parameters).map(({ unit }) => unit));
    const quantities = kb.thesaurus.filter(({ units: carried = [] }) => carried.some((unit) => units.has(unit)));
    return {
      fields: [
        named(shown),
        named(titleOriginal?.text ?? ''),
        { text: gist, weight: weights.gist },
        { text: kb.plainWords[id] ?? '', weight: weights.plain },
        { text: group, weight: weights.group, borrowed: true },
        { text: Object.keys(parameters).join(' '), weight: weights.gist },
      ],
      concepts: [
        ...quantities.map((concept) => ({ id: concept.id, weight: weights.quantity })),
        ...aspects.flatMap((text) => termsIn(matcher, text).concepts.map((concept) => ({ id: concept, weight: weights.aspect }))),
      ],
    };
  }
}

function plain(url: string, fields: readonly IndexedField[]): readonly [string, IndexedText] {
  return [url, { fields, concepts: [] }];
}

function named(text: string): IndexedField {
  return { text, weight: weights.title, titles: true };
}

/** What the documents are about as their titles say, which each of their records shares. */
function themesOf({ kb }: Page, matcher: Matcher): ReadonlyMap<string, readonly string[]> {
  return new Map(kb.frameworks.map(({ id, title }) => [id, [...new Set(termsIn(matcher, title).concepts)]] as const));
}

function chieflyAt(page: Page): ReadonlyMap<string, readonly string[]> {
  const pairs = page.kb.thesaurus.flatMap(({ id, chiefly = [] }) => chiefly.map((record) => ({ id, url: pageAddress(page, record) })));
  return new Map([...Map.groupBy(pairs, ({ url }) => url)].map(([url, list]) => [url, list.map(({ id }) => id)]));
}
