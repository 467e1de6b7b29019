import { expect, test } from 'vitest';
import { z } from 'zod';
import { answerSchema } from '../../../../src/domain/model/schema/answer.ts';
import { versionText } from '../../../../src/domain/model/schema/changes.ts';
import { criterionStatementSchema } from '../../../../src/domain/model/schema/criteria.ts';
import { listOf } from '../../../../src/domain/model/schema/fields.ts';
import { frameworkSchema } from '../../../../src/domain/model/schema/framework.ts';
import { nationalActSchema } from '../../../../src/domain/model/schema/national-act.ts';
import { partySchema, recognitionsSchema } from '../../../../src/domain/model/schema/recognitions.ts';
import { jurisdictionSchema, releaseSchema } from '../../../../src/domain/model/schema/registers.ts';
import { requirementSchema } from '../../../../src/domain/model/schema/requirement.ts';
import { siteSchema } from '../../../../src/domain/model/schema/site.ts';
import { startSchema } from '../../../../src/domain/model/schema/start.ts';

const day = '2026-01-01';
const statement = { criterion: 'transparent', finding: 'provides', statement: 'It does.', date: day };
const look = { from: { framework: 'a' }, to: { framework: 'b' }, outcome: 'recognised', effect: 'It counts.', asOf: day };
const level = 'must be a whole number from 1 to 4';
const repository =
  'write the address of its page as a browser shows it, such as `https://github.com/owner/name`, without `.git` and without a slash at the end';
const month = Array.from({ length: 7 }, () => ({ do: 'Do it', see: 'a' }));

test.each<[string, z.ZodType, unknown, string]>([
  ['an answer without a requirement', answerSchema.shape.covers, [], 'name at least one requirement'],
  ['a version without its number', versionText, '2026', 'write a version such as `2026.1.0`'],
  ['a release without its number', releaseSchema.shape.version, '2026', 'write a version such as `2026.1.0`'],
  ['a list', listOf(z.string()), ['a', 'a'], 'names something twice'],
  ['an official address', frameworkSchema.shape.officialAddress, 'x', 'write `{ pattern: … }` or `{ table: { … } }`'],
  [
    'the source of a date',
    frameworkSchema.shape.dateSources,
    [{ of: 'x', source: 'a', locator: 'b' }],
    'name `published`, `inForce`, `applies`, `superseded` or `repealed`, or the day of a milestone',
  ],
  ['a national act', nationalActSchema, { state: 'de' }, 'needs `act`, or `noneSeen` where no act was there'],
  ['no national act', nationalActSchema, { state: 'de', noneSeen: day, inForce: day }, 'says more of an act than its name'],
  ['a party of two kinds', partySchema, { framework: 'a', label: 'b' }, 'name a `framework` or a `label`, and not both'],
  [
    'a recognition without a source',
    recognitionsSchema,
    [{ ...look, evidence: [], verified: 'unverified' }],
    'name a source that verifies it, or say `outcome: unknown`: a report and a look that nobody can repeat show nothing',
  ],
  [
    'a second reader alone',
    jurisdictionSchema.shape.criteria,
    [{ ...statement, finding: 'nothing-found', reader: 'second' }],
    'a statement with `reader: second` stands beside a first one with another finding',
  ],
  ['a provision without a point', criterionStatementSchema, statement, 'a provision has its `point` and its `official` address'],
  ['a level below one', requirementSchema.shape.levels, [0], level],
  ['a level above four', requirementSchema.shape.levels, [5], level],
  ['half a level', requirementSchema.shape.levels, [1.5], level],
  ['a translation', requirementSchema.shape.i18n, { de: { status: 'draft', of: 'x' } }, 'write eight digits or letters from a to f'],
  ['the home page', siteSchema.shape.address, 'https://example.org/?a', 'write the address of the home page, without `?` and `#`'],
  ['a contact', siteSchema.shape.contact, 'nobody', 'write an e-mail address, or one that begins with https://'],
  ['a repository', siteSchema.shape.repository, 'https://github.com/a/b.git', repository],
  ['a branch', siteSchema.shape.branch, 'a b', 'write the name of a branch'],
  ['seven things to do in a month', startSchema.element.shape.month, month, 'keep to six: the page is one screen'],
])('what a writer reads of %s', (_, schema, value, message) => {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const inForms = issues.flatMap((issue) => (issue.code === 'invalid_union' ? issue.errors.flat() : [issue]));
  expect([...issues, ...inForms].map((issue) => issue.message)).toContain(message);
});
