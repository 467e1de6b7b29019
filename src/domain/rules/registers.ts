import { repositoryKindOf } from '../model/repository.ts';
import { kindOfId, successorsOf } from '../model/retired.ts';
import { registerPath } from './register-path.ts';
import type { Rule } from './rule.ts';

export const retiredOnce: Rule = {
  name: 'retired-once',
  description: 'An id stands once in retired.yaml, was released before, and gives way to something that exists.',
  *check({ kb, faulty }) {
    const path = registerPath(kb, 'retired.yaml');
    if (faulty.has('published.yaml')) return;
    const released = new Set(kb.publishedIds);
    const seen = new Set<string>();
    const known = [kb.frameworkById, kb.requirementById, kb.elementById, kb.aspectById, kb.setById, kb.mappingById];
    for (const [index, entry] of kb.retired.entries()) {
      const { id } = entry;
      if (seen.has(id)) yield { at: { path, keys: [index, 'id'] }, message: `\`${id}\` is retired twice.`, tip: 'Keep one entry.' };
      seen.add(id);
      if (!released.has(id))
        yield {
          at: { path, keys: [index, 'id'] },
          message: `\`${id}\` was never released.`,
          tip: 'What was not released may be removed without an entry.',
        };
      for (const successor of successorsOf(entry)) {
        const at = { path, keys: [index, 'replacedBy'] };
        if (successor === id)
          yield { at, message: `\`${id}\` cannot take its own place.`, tip: 'Name another record, or leave `replacedBy` out.' };
        if (kindOfId(successor) !== 'gap' && faulty.size === 0 && !known.some((map) => map.has(successor)))
          yield {
            at,
            message: `\`${successor}\` does not exist.`,
            tip: 'Name the record or row that took the place, or leave `replacedBy` out.',
          };
      }
    }
  },
};

export const plannedNotIn: Rule = {
  name: 'planned-not-in',
  description: 'A document that is in is no longer planned.',
  *check({ kb }) {
    const path = registerPath(kb, 'scope.yaml');
    for (const [index, { id }] of kb.scope.planned.entries()) {
      if (kb.frameworkById.has(id))
        yield { at: { path, keys: ['planned', index, 'id'] }, message: `\`${id}\` is in already.`, tip: 'Remove it from `planned`.' };
    }
  },
};

export const homeDatesAreMilestones: Rule = {
  name: 'home-dates-are-milestones',
  description: 'A date that the home page picks is that of a milestone of its document, and stands once.',
  *check({ kb, faulty }) {
    const path = registerPath(kb, 'home.yaml');
    const seen = new Set<string>();
    for (const [index, { document, date }] of kb.home.dates.entries()) {
      const at = { path, keys: ['dates', index, 'date'] };
      const framework = kb.frameworkById.get(document);
      if (framework === undefined || faulty.has(document)) continue;
      const days = (framework.milestones ?? []).map((milestone) => milestone.date);
      const tip = days.length > 0 ? `Its milestones are ${days.map((day) => `\`${day}\``).join(', ')}.` : 'It has no milestones.';
      if (!days.includes(date)) yield { at, message: `\`${document}\` has no milestone on \`${date}\`.`, tip };
      if (seen.has(`${document} ${date}`)) yield { at, message: `\`${date}\` of \`${document}\` is picked twice.`, tip: 'Keep one entry.' };
      seen.add(`${document} ${date}`);
    }
  },
};

export const repositoryHostKnown: Rule = {
  name: 'repository-host-known',
  description: 'How the host of the repository addresses edits and issues is known.',
  *check({ kb, faulty }) {
    const { repository, repositoryKind } = kb.site;
    if (faulty.has('site.yaml')) return;
    const at = { path: registerPath(kb, 'site.yaml'), keys: [repository === undefined ? 'repositoryKind' : 'repository'] };
    if (repository !== undefined && repositoryKindOf(kb.site) === undefined)
      yield {
        at,
        message: `\`${new URL(repository).hostname}\` does not say whether it is GitHub or GitLab.`,
        tip: 'Add `repositoryKind: github` or `repositoryKind: gitlab`.',
      };
    if (repository === undefined && repositoryKind !== undefined)
      yield {
        at,
        message: '`repositoryKind` says something of a repository that is not named.',
        tip: 'Name the `repository`, or remove it.',
      };
  },
};

export const notAfterRelease: Rule = {
  name: 'not-after-release',
  description: 'The state of a document was not checked after the day as of which the content speaks.',
  *check({ kb, faulty }) {
    if (faulty.has('release.yaml')) return;
    const { asOf } = kb.release;
    const tip = `release.yaml says \`asOf: ${asOf}\`; mend one of the two.`;
    for (const { path, asOf: checked } of kb.frameworks)
      if (checked !== undefined && checked > asOf)
        yield { at: { path, keys: ['asOf'] }, message: `Its state is as of \`${checked}\`, after the day of the content.`, tip };
  },
};

export const notInTheFuture: Rule = {
  name: 'not-in-the-future',
  description: 'Nothing was reviewed after the day of the run.',
  *check({ kb, today }) {
    const tip = `Today is \`${today}\`.`;
    for (const { path, reviewed, reviews = [] } of kb.sets) {
      if (reviewed > today)
        yield { at: { path, keys: ['reviewed'] }, message: `It was reviewed on \`${reviewed}\`, which is still to come.`, tip };
      for (const [index, { date }] of reviews.entries())
        if (date > today)
          yield { at: { path, keys: ['reviews', index, 'date'] }, message: `The review is of \`${date}\`, which is still to come.`, tip };
    }
  },
};
