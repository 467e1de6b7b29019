import type { Framework, KnowledgeBase } from '../model/knowledge-base.ts';
import type { Finding, Rule } from './rule.ts';

/** A day with the key that states it, and how a sentence speaks of it. */
interface Dated {
  readonly date: string | undefined;
  readonly keys: readonly PropertyKey[];
  readonly said: string;
}

export const datesInOrder: Rule = {
  name: 'dates-in-order',
  description:
    'A document is published before it is in force, in force before it applies, and ends after it began; its milestones and requirements keep within its life.',
  *check({ kb }) {
    for (const framework of kb.frameworks) {
      yield* disorder(framework);
      yield* sourcesOfNothing(framework);
      if (framework.supersededBy && !framework.superseded && framework.stage !== 'withdrawn')
        yield { at: { path: framework.path, keys: ['supersededBy'] }, message: '`supersededBy` needs the day in `superseded`.' };
    }
    yield* ofRequirements(kb);
  },
};

function* disorder({ path, published, inForce, applies, repealed, superseded, milestones = [] }: Framework): Generator<Finding> {
  const starts: readonly Dated[] = [
    { date: published, keys: ['published'], said: 'it is published on' },
    { date: inForce, keys: ['inForce'], said: 'it enters into force on' },
  ];
  const later: readonly Dated[] = [
    { date: applies, keys: ['applies'], said: 'It applies from' },
    { date: repealed, keys: ['repealed'], said: 'It is repealed on' },
    { date: superseded, keys: ['superseded'], said: 'It is superseded on' },
  ];
  const [first, second] = starts;
  if (first && second && isBefore(second.date, first.date)) yield finding(path, { ...second, said: 'It enters into force on' }, first);
  for (const one of later) {
    const start = starts.findLast(({ date }) => isBefore(one.date, date));
    if (start !== undefined) yield finding(path, one, start);
  }
  for (const [index, { date }] of milestones.entries()) {
    const milestone: Dated = { date, keys: ['milestones', index, 'date'], said: 'The milestone is on' };
    if (isBefore(date, published)) yield finding(path, milestone, { date: published, keys: [], said: 'it is published on' });
    if (repealed !== undefined && date > repealed)
      yield { at: { path, keys: milestone.keys }, message: `The milestone is on \`${date}\`, after it is repealed on \`${repealed}\`.` };
  }
}

/** Sources of dates that the document does not have. */
function* sourcesOfNothing(framework: Framework): Generator<Finding> {
  const { path, dateSources = [], milestones = [] } = framework;
  const days = new Set(milestones.map(({ date }) => date));
  for (const [index, { of }] of dateSources.entries())
    if (fieldOf(framework, of) === undefined && !days.has(of))
      yield {
        at: { path, keys: ['dateSources', index, 'of'] },
        message: `\`${of}\` is no date of this document.`,
        tip: 'Name the key of a date, or the day of a milestone, that stands in this file.',
      };
}

function fieldOf({ published, inForce, applies, superseded, repealed }: Framework, key: string): string | undefined {
  return new Map(Object.entries({ published, inForce, applies, superseded, repealed })).get(key);
}

function* ofRequirements(kb: KnowledgeBase): Generator<Finding> {
  for (const { path, framework, appliesFrom, withdrawn } of kb.requirements) {
    const { published, inForce } = kb.frameworkById.get(framework) ?? {};
    const force: Dated = { date: inForce, keys: [], said: 'its law enters into force on' };
    const publication: Dated = { date: published, keys: [], said: 'its document is published on' };
    if (isBefore(appliesFrom, inForce)) yield finding(path, { date: appliesFrom, keys: ['appliesFrom'], said: 'It applies from' }, force);
    if (isBefore(withdrawn, published))
      yield finding(path, { date: withdrawn, keys: ['withdrawn'], said: 'It is withdrawn on' }, publication);
  }
}

function finding(path: string, one: Dated, earlier: Dated): Finding {
  return { at: { path, keys: one.keys }, message: `${one.said} \`${one.date ?? ''}\`, before ${earlier.said} \`${earlier.date ?? ''}\`.` };
}

/** Whether a day lies before another, which may be a month or a year alone: a day within it stands behind it, as a longer text does. */
function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
