import { relative, resolve } from 'node:path';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { toPosix, type AddedFile } from '../src/content/files.ts';
import { impactOf, isLoss, isWithoutEffect, type ContentState } from '../src/domain/changes/impact.ts';
import { formatImpact, impactFormats } from '../src/domain/changes/impact-report.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { withContentAt } from './content-at.ts';
import { oneOf, readOptionsAndNames, stop } from './options.ts';
import { usages } from './usage.ts';

const reasonsToFail = ['loss', 'new-gap'] as const;
const { values, names } = readOptionsAndNames(
  {
    content: { type: 'string' },
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', multiple: true, default: [] },
  },
  usages.impact,
);
if (names.length > 1) stop(`One state to compare with, not ${names.length}: ${names.join(', ')}.`);
const format = oneOf('--format', values.format, impactFormats);
const failOn = values['fail-on'].map((word) => oneOf('--fail-on', word, reasonsToFail));
const against = names[0] ?? 'main';
const folder = contentFolder(values.content);

const after = stateOf(folder, 'content');
const before = earlier();
const impact = impactOf(before, after);
console.log(formatImpact(impact, { before: before.kb, after: after.kb, format, against }));
if (names.length === 0 && format === 'text' && isWithoutEffect(impact))
  console.log(
    '\nThe content is as it stands on main. Name another state to compare with: `npm run impact -- HEAD~1`, or the tag of the last release.',
  );
const failures = [
  ...(failOn.includes('loss') && isLoss(impact) ? ['something is lost'] : []),
  ...(failOn.includes('new-gap') && impact.gaps.opened.length > 0 ? ['a gap opens'] : []),
];
for (const failure of failures) console.error(`failed: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

function earlier(): ContentState {
  try {
    return withContentAt(folder, against, (empty, added) => stateOf(empty, against, added));
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stateOf(content: string, name: string, added: readonly AddedFile[] = []): ContentState {
  const { kb, coverage, gaps, reasoning, diagnostics, hasErrors } = analyzeContent(content, { guideText: false, added });
  if (hasErrors) {
    const inside = (path: string) => toPosix(relative(content, resolve(path)));
    const placed = diagnostics.map((diagnostic) => ({ ...diagnostic, path: `${name}:${inside(diagnostic.path)}` }));
    stop(`${formatReport(placed)}\nThe impact is computed when both states have no errors.`);
  }
  return { kb, coverage, gaps, facts: reasoning.facts };
}
