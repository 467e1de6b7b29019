import { readFileSync } from 'node:fs';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { applyAll } from '../src/domain/applicability/apply.ts';
import { asDue, bindingOf } from '../src/domain/applicability/binding.ts';
import { factFaults } from '../src/domain/applicability/fact-faults.ts';
import { factsSchema, type Facts } from '../src/domain/applicability/facts.ts';
import { withActs } from '../src/domain/applicability/national-acts.ts';
import { actWords, applicabilityText, resultRow } from '../src/domain/applicability/result-text.ts';
import { alreadyHelps, dueIn } from '../src/domain/work/already.ts';
import { workBases, workPossessions } from '../src/domain/work/bases.ts';
import { workData } from '../src/domain/work/work-data.ts';
import { workList } from '../src/domain/work/work-list.ts';
import { workText } from '../src/domain/work/work-text.ts';
import type { Framework } from '../src/domain/model/knowledge-base.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { readOptions, stop } from './options.ts';
import { usages } from './usage.ts';

const values = readOptions(
  {
    facts: { type: 'string' },
    base: { type: 'string' },
    level: { type: 'string' },
    has: { type: 'string', multiple: true },
    advice: { type: 'boolean' },
    json: { type: 'boolean' },
    content: { type: 'string' },
  },
  usages.apply,
);
const file = values.facts ?? stop(usages.apply);
const facts = readFacts(file);
const { kb, reasoning, diagnostics, hasErrors } = analyzeContent(contentFolder(values.content), { guideText: false });
if (hasErrors) stop(formatReport(diagnostics));
const found = applyAll(kb.frameworks, facts);
const bound = bindingOf(withActs(kb), found, facts);
const results = asDue(found, bound);
if (values.base !== undefined) printWork(values.base);
else if (values.json === true) print(results.map((result) => ({ ...resultRow(facts, result), ...actsOf(result.framework) })));
else console.log(applicabilityText(found, { facts, bound, titleOf }));

function titleOf(id: string): string {
  return kb.frameworkById.get(id)?.shortTitle ?? kb.labels[id]?.name ?? id;
}

/** The national acts by which a document binds, where it does not bind by itself. */
function actsOf(id: string): { readonly byAct?: readonly string[] } {
  const one = bound.byAct.find(({ results: own }) => own.some(({ framework }) => framework === id));
  return one === undefined ? {} : { byAct: one.states.map(actWords) };
}

function print(value: unknown): void {
  console.log(JSON.stringify(value, null, 1));
}

/** Prints the list of work that is made of one document, and what certificates help with. */
function printWork(base: string): void {
  const dataOf = (id: string) => workData(kb, reasoning.facts, documentOf(workBases(kb), id, '--base'));
  const list = workList(dataOf(base), {
    asked: kb.frameworks,
    results,
    facts,
    level: levelOf(values.level),
    advice: values.advice === true,
  });
  const already = (values.has ?? []).map((id) => ({
    has: id,
    ...alreadyHelps(workData(kb, reasoning.facts, documentOf(workPossessions(kb), id, '--has')), dueIn(list)),
  }));
  if (values.json === true) print({ ...list, already, date: facts.date, note: 'Information, not legal advice.' });
  else console.log(workText(list, already, { date: facts.date, titleOf }));
}

function documentOf(offered: readonly Framework[], id: string, option: string): string {
  const ids = offered.map((one) => one.id);
  return ids.includes(id) ? id : stop(`\`${option} ${id}\` is not offered; it takes ${ids.map((one) => `\`${one}\``).join(', ')}.`);
}

function levelOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^[1-4]$/u.test(text) ? Number(text) : stop(`\`--level ${text}\` is no security level; it takes 1, 2, 3 or 4.`);
}

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
