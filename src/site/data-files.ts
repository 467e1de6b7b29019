import { authorName } from '../domain/model/author-name.ts';
import { published, type PublishedFile } from '../domain/model/schema/published.ts';
import { officialUrl } from '../domain/model/official-address.ts';
import { assessableOf, type Framework } from '../domain/model/knowledge-base.ts';
import { asOfOf, stateOn } from '../domain/model/state.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { answerRows } from './answer-rows.ts';
import type { Page } from './page.ts';
import { policyLists } from './policy-lists.ts';
import { reasonKeyOf } from './reason-key.ts';

type ListFile = Exclude<PublishedFile, 'index.json'>;
type Row = Readonly<Record<string, unknown>>;

/** The lists under /data/v1/, each in a stable order. */
export const listFiles: Readonly<Record<ListFile, { readonly holds: MessageKey; readonly rows: (page: Page) => readonly Row[] }>> = {
  'elements.json': {
    holds: 'data.file.elements',
    rows: ({ kb, to }) =>
      kb.elements.map(({ path: _path, body: _body, aspects, ...element }) => ({
        ...element,
        aspects: aspects.map(({ path: _p, element: _e, index: _i, ...aspect }) => ({ ...aspect, url: to.aspect(aspect.id) })),
        url: to.element(element.id),
      })),
  },
  'frameworks.json': {
    holds: 'data.file.frameworks',
    rows: ({ kb, to }) =>
      kb.frameworks.map(({ path: _path, body: _body, ...framework }) => ({
        ...framework,
        asOf: asOfOf(kb, framework),
        state: stateOn({ ...framework, path: '', body: '' }, kb.release.asOf),
        assessable: assessableOf(kb, framework.id).length,
        url: to.framework(framework.id),
      })),
  },
  'requirements.json': {
    holds: 'data.file.requirements',
    rows: ({ kb, to }) =>
      kb.requirements.map(({ path: _path, body: _body, slug: _slug, i18n: _i18n, parent, ...requirement }) => ({
        ...requirement,
        title: kb.frameworkById.get(requirement.framework)?.titles === 'withheld' ? '' : requirement.title,
        ...(parent === undefined ? {} : { parent: `${requirement.framework}/${parent}` }),
        ...officialOf(kb.frameworkById.get(requirement.framework), requirement.ref),
        url: to.requirement(requirement.id),
      })),
  },
  'mapping-sets.json': {
    holds: 'data.file.mapping-sets',
    rows: ({ kb, to }) =>
      kb.sets.map(({ path: _path, body: _body, ...set }) => ({
        ...set,
        authorName: authorName(kb, set.author),
        rows: kb.mappingsOfSet.get(set.id)?.length ?? 0,
        url: to.crosswalk(set.source, set.target),
      })),
  },
  'mappings.json': {
    holds: 'data.file.mappings',
    rows: ({ kb, to, t }) =>
      kb.mappings.map((mapping) => {
        const { id, set, author, sources, relationship, targets, confidence, rationale, strength, condition, dissent } = mapping;
        const rationaleKey = reasonKeyOf({ kb, t }, mapping);
        return {
          id,
          set,
          author,
          sources,
          relationship,
          targets,
          ...(confidence === undefined ? {} : { confidence }),
          ...(rationale === undefined ? {} : { rationale }),
          ...(rationaleKey === undefined ? {} : { rationaleKey }),
          ...(strength === undefined ? {} : { strength }),
          ...(condition === undefined ? {} : { condition }),
          ...(dissent === undefined ? {} : { dissent }),
          url: to.row(mapping),
          permalink: to.permalink(id),
        };
      }),
  },
  'coverage.json': {
    holds: 'data.file.coverage',
    rows: ({ coverage }) => coverage.all.map((one) => ({ ...one })),
  },
  'ledger.json': {
    holds: 'data.file.ledger',
    rows: ({ ledger }) => ledger.map((entry) => ({ ...entry })),
  },
  'conflicts.json': {
    holds: 'data.file.conflicts',
    rows: ({ reasoning }) => reasoning.consistency.conflicts.map((conflict) => ({ ...conflict })),
  },
  'landscape.json': {
    holds: 'data.file.landscape',
    rows: ({ kb, to }) =>
      (kb.landscape?.relations ?? []).map(({ place: _place, ...relation }) => ({ ...relation, url: to.framework(relation.document) })),
  },
  ...policyLists,
  'answers.json': { holds: 'data.file.answers', rows: answerRows },
  'gaps.json': { holds: 'data.file.gaps', rows: ({ gaps, to }) => gaps.map((gap) => ({ ...gap, url: to.gap(gap.id) })) },
};

function officialOf(framework: Framework | undefined, ref: string): { readonly official?: string } {
  const official = framework === undefined ? undefined : officialUrl(framework, ref);
  return official === undefined ? {} : { official };
}

/** The list of files with version, date and licences. */
export function dataIndex(page: Page): Row {
  const { kb, t, to } = page;
  return {
    version: kb.release.version,
    asOf: kb.release.asOf,
    licences: {
      content: t('footer.rights'),
      titles: t('data.titles'),
      code: 'Apache-2.0',
    },
    disclaimer: `${t('footer.independence')} ${t('footer.advice')}`,
    files: (Object.keys(listFiles) as ListFile[]).map((file) => ({
      path: to.path(`/data/v1/${file}`),
      schema: to.path(`/data/v1/schemas/${file.replace('.json', '.schema.json')}`),
      csv: to.path(`/data/v1/${file.replace('.json', '.csv')}`),
      records: listFiles[file].rows(page).length,
    })),
  };
}

/** The columns of a list, by the schema of its file. */
export function columnsOfList(file: ListFile): readonly string[] {
  return Object.keys(published[file].element.shape);
}
