import { readFileSync } from 'node:fs';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/check-content.ts';
import { applyAll } from '../src/domain/applicability/apply.ts';
import { factFaults } from '../src/domain/applicability/fact-faults.ts';
import { factsSchema, type Facts } from '../src/domain/applicability/facts.ts';
import { applicabilityText, resultRow } from '../src/domain/applicability/result-text.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { readOptions, stop } from './options.ts';
import { usages } from './usage.ts';

const values = readOptions({ facts: { type: 'string' }, json: { type: 'boolean' }, content: { type: 'string' } }, usages.apply);
const file = values.facts ?? stop(usages.apply);
const facts = readFacts(file);
const { kb, diagnostics, hasErrors } = analyzeContent(contentFolder(values.content), { guideText: false });
if (hasErrors) stop(formatReport(diagnostics));
const results = applyAll(kb.frameworks, facts);
if (values.json === true)
  console.log(
    JSON.stringify(
      results.map((result) => resultRow(facts, result)),
      null,
      1,
    ),
  );
else console.log(applicabilityText(results, { facts, titleOf: (id) => kb.frameworkById.get(id)?.shortTitle ?? id }));

function readFacts(path: string): Facts {
  const parsed = factsSchema.safeParse(parse(path));
  if (parsed.success) return { ...parsed.data, date: parsed.data.date ?? new Date().toISOString().slice(0, 10) };
  return stop(
    factFaults(parsed.error)
      .map((fault) => `${path}  error  ${fault}`)
      .join('\n'),
  );
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    return stop(`\`${path}\` cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
