import { describe, expect, test } from 'vitest';
import { askedPoints } from '../../src/domain/policy/asked-points.ts';
import { compareAspects } from '../../src/domain/policy/compare-aspects.ts';
import { countryPairs } from '../../src/domain/policy/country-pairs.ts';
import { compareColumns, compareRows } from '../../src/site/compare-files.ts';
import { pageContext } from '../../src/site/page.ts';

process.env['CONCORDANCE_CONTENT'] = 'content';
const page = pageContext(undefined);
const pairs = countryPairs(page.kb).map(([first, second]) => [first.id, second.id] as const);

describe.each(pairs)('the file that compares %s and %s', (first, second) => {
  const rows = compareRows(page, first, second);

  test('has a line for each requirement by which a document of either asks for an aspect, and one where none was found', () => {
    const wanted = compareAspects(page, first, second).flatMap(({ aspect, ...sides }) =>
      ([sides.first, sides.second] as const).flatMap((asks) =>
        asks.length === 0
          ? ['']
          : asks.flatMap(({ framework }) => askedPoints(page, { framework: framework.id, aspect: aspect.id }).map(({ id }) => id)),
      ),
    );
    expect([rows.length > 0, rows.map(({ id }) => id)]).toEqual([true, wanted]);
  });

  test('says of each line what the requirement itself says, and no title that is withheld', () => {
    const wrong = rows.filter(({ id, requirement, gist, title }) => {
      const found = page.kb.requirementById.get(id);
      if (found === undefined) return id !== '' || requirement !== '';
      const isWithheld = page.kb.frameworkById.get(found.framework)?.titles === 'withheld';
      return requirement !== found.ref || gist !== found.gist || title !== (isWithheld ? '' : found.title);
    });
    expect(wrong).toEqual([]);
  });

  test('has every column in every line', () => {
    expect(rows.filter((row) => Object.keys(row).sort().join() !== [...compareColumns].sort().join())).toEqual([]);
  });
});
