import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTables } from '../../src/content/align-tables.ts';
import { parseSetBody } from '../../src/content/body.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { readRows } from '../../src/content/rows.ts';
import { confidences, relationships, tokens } from '../../src/domain/model/vocabulary.ts';

/** A piece of a cell: as it is written in the file, and as it is meant. */
interface Piece {
  readonly written: string;
  readonly meant: string;
}

const word = fc
  .stringMatching(/^[A-Za-zäöü0-9§(),.'’–]{1,9}$/u)
  .filter((text) => !/^(www\.|https?)/iu.test(text) && !/\.\p{L}/u.test(text));
const plain: fc.Arbitrary<Piece> = word.map((text) => ({ written: text, meant: text }));
const pipe: fc.Arbitrary<Piece> = fc.constant({ written: '\\|', meant: '|' });
const code: fc.Arbitrary<Piece> = fc
  .constantFrom('x', 'a b', '{x}', '<b>', '1 < 2', 'a;b')
  .map((text) => ({ written: `\`${text}\``, meant: text }));
const codeWithPipe: fc.Arbitrary<Piece> = fc.constant({ written: '`a \\| b`', meant: 'a | b' });
const escaped: fc.Arbitrary<Piece> = fc.constantFrom('<', '{', '*', '_', '[', '`').map((sign) => ({ written: `\\${sign}`, meant: sign }));

const sentence = fc
  .array(fc.oneof({ weight: 5, arbitrary: plain }, pipe, code, codeWithPipe, escaped), { minLength: 3, maxLength: 8 })
  .map((pieces): Piece => {
    const start = { written: 'A reason of many words:', meant: 'A reason of many words:' };
    const all = [start, ...pieces];
    return { written: all.map(({ written }) => written).join(' '), meant: all.map(({ meant }) => meant).join(' ') };
  });

const ref = fc.tuple(fc.constantFrom('SR', 'Art.', '§', 'A.5'), fc.nat(99)).map(([head, number]) => `${head} ${number}`);
const refs = fc.array(ref, { minLength: 1, maxLength: 3 });
const padding = fc.constantFrom('', ' ', '   ');

const row = fc.record({
  sources: refs,
  relationship: fc.constantFrom(...tokens(relationships)),
  targets: fc.oneof({ weight: 4, arbitrary: refs }, fc.constant([])),
  dash: fc.constantFrom('—', '–', '-'),
  confidence: fc.constantFrom(...tokens(confidences)),
  rationale: sentence,
  pad: padding,
  separator: fc.constantFrom('; ', ';', ' ; '),
});
const table = fc.array(row, { minLength: 1, maxLength: 6 });
const head = '| Source | Relationship | Target | Confidence | Rationale |\n| --- | :-- | --- | --: | --- |\n';

function written(rows: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[]): string {
  return (
    head +
    rows
      .map(
        ({ sources, relationship, targets, confidence, rationale, pad, separator, dash }) =>
          `| ${pad}${[sources.join(separator), relationship, targets.join(separator) || dash, confidence, rationale.written].join(` ${pad}|${pad} `)} |\n`,
      )
      .join('')
  );
}

function read(text: string) {
  const { tables, diagnostics } = parseSetBody('content/mappings/a--b.mdx', text, 12);
  const [found] = tables;
  if (!found) throw new Error(`No table was found: ${JSON.stringify(diagnostics)}`);
  return readRows('content/mappings/a--b.mdx', found);
}

describe('the reader of tables', () => {
  test('reads the cells that were written, whatever pipes and code they hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { rows: found, diagnostics } = read(written(rows));
        expect(diagnostics).toEqual([]);
        expect(
          found.map(({ sources, relationship, targets, confidence, rationale }) => ({
            sources: sources.map(({ text }) => text),
            relationship,
            targets: targets.map(({ text }) => text),
            confidence,
            rationale,
          })),
        ).toEqual(
          rows.map(({ sources, relationship, targets, confidence, rationale }) => ({
            sources,
            relationship,
            targets,
            confidence,
            rationale: rationale.meant,
          })),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('points at the line of each row and at the column of each member', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = written(rows);
        const lines = text.split('\n');
        const { rows: found } = read(text);
        expect(found.map(({ place }) => place.line)).toEqual(rows.map((_row, index) => 14 + index));
        const members = found.flatMap(({ sources, targets }) => [...sources, ...targets]);
        expect(members.filter(({ text: member, place }) => !lines[place.line - 12]?.slice(place.column - 1).startsWith(member))).toEqual(
          [],
        );
      }),
      { numRuns: 100 },
    );
  });

  test('reads the same after `fix` has restored the order of blanks, and a second `fix` changes nothing', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const once = alignTables(written(rows));
        const cells = (text: string) =>
          read(text).rows.map(({ place: _place, sources, targets, ...rest }) => ({
            ...rest,
            sources: sources.map(({ text: member }) => member),
            targets: targets.map(({ text: member }) => member),
          }));
        expect(cells(once)).toEqual(cells(written(rows)));
        expect(alignTables(once)).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});

test('front matter and body are what stands between and below the lines of hyphens, whatever the line ends', () => {
  const line = fc.stringMatching(/^[a-z: äß"]{0,12}$/u).filter((text) => text.trimEnd() !== '---');
  fc.assert(
    fc.property(fc.array(line), fc.array(line), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), (yaml, body, end, mark) => {
      const text = mark + ['---', ...yaml, '---', ...body].join(end);
      expect(splitFrontMatter('content/a.mdx', text)).toEqual({
        yaml: { path: 'content/a.mdx', text: yaml.join('\n'), lineOffset: 1 },
        body: body.join('\n'),
        bodyLine: yaml.length + 3,
      });
    }),
    { numRuns: 200 },
  );
});
