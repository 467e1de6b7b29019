import { slugOf } from '../model/ids.ts';
import type { KnowledgeBase, Requirement } from '../model/knowledge-base.ts';
import { nearest } from '../model/nearest.ts';
import { requirementSchema } from '../model/schema/requirement.ts';
import type { Fault, RequirementDraft } from './drafts.ts';
import { requirementFile, type ContentText } from './render-records.ts';

/** For so many faults near words are looked for: a file of which more is not understood was meant for something else. */
const mostWithTips = 500;

/** The requirements of one document as files, and every one that is not understood. Parents may be named by number or by slug. */
export function resolveRequirements(
  kb: KnowledgeBase,
  framework: string,
  drafts: readonly RequirementDraft[],
): { readonly files: readonly ContentText[]; readonly requirements: readonly Requirement[]; readonly faults: readonly Fault[] } {
  const slugs = new Map(drafts.map(({ data }) => [String(data['ref'] ?? ''), slugOf(String(data['ref'] ?? ''))]));
  const known = new Set([...slugs.values(), ...(kb.requirementsOf.get(framework) ?? []).map(({ slug }) => slug)]);
  const style = styleOf(kb, framework);
  const sources = new Set(Object.keys(kb.sources));
  const seen = new Map<string, RequirementDraft>();
  const files: ContentText[] = [];
  const requirements: Requirement[] = [];
  const faults: Fault[] = [];
  for (const draft of drafts) {
    const ref = String(draft.data['ref'] ?? '');
    const slug = slugOf(ref);
    const fault = (column: string, message: string, tip?: string): Fault => ({
      ...draft.at,
      column,
      message,
      ...(tip === undefined ? {} : { tip }),
    });
    const found: Fault[] = [];
    const near = faults.length < mostWithTips ? tipOf : () => undefined;
    const first = seen.get(slug);
    if (slug === '') found.push(fault('ref', `\`${ref}\` leaves no ASCII letter or digit for a file name.`));
    else if (first) found.push(fault('ref', `\`${ref}\` gives the same file name as row ${first.at.row}.`));
    else if (style && !style.pattern.test(ref))
      found.push(fault('ref', `\`${ref}\` is not written as \`${framework}\` prints its numbers.`, `Write it like \`${style.example}\`.`));
    seen.set(slug, first ?? draft);
    const named = draft.data['parent'];
    const parent = typeof named === 'string' && !known.has(named) ? (slugs.get(named) ?? slugOf(named)) : named;
    if (typeof parent === 'string' && !known.has(parent))
      found.push(fault('parent', `\`${String(named)}\` is no number of this file or document.`, near(String(named), slugs.keys())));
    const read = requirementSchema.safeParse({ ...draft.data, ...(parent === undefined ? {} : { parent }) });
    if (read.success) {
      const strange = read.data.evidence.filter(({ source }) => !sources.has(source));
      found.push(...strange.map(({ source }) => fault('evidence', `\`${source}\` is no source in sources.yaml.`, near(source, sources))));
    } else
      found.push(
        ...read.error.issues.map((issue) => fault(String(issue.path[0] ?? ''), wordsOf(issue, draft.data), tipOfIssue(issue, draft.data))),
      );
    if (found.length > 0) faults.push(...found);
    else if (read.success) {
      const file = requirementFile(framework, slug, read.data, draft.body);
      files.push(file);
      requirements.push({ ...read.data, id: `${framework}/${slug}`, framework, slug, gist: draft.body, body: draft.body, path: file.path });
    }
  }
  return { files, requirements, faults: [...unstated(drafts, { modality: '--modality shall', basis: '--basis title' }), ...faults] };
}

/** What every requirement that asks for something has to state, asked for once and not row by row. */
function unstated(drafts: readonly RequirementDraft[], options: Readonly<Record<string, string>>): readonly Fault[] {
  const asking = drafts.filter(
    ({ framework, data }) => framework === undefined && (data['kind'] === 'requirement' || data['kind'] === 'enhancement'),
  );
  return Object.entries(options).flatMap(([key, option]) => {
    const without = asking.filter(({ data }) => data[key] === undefined);
    const [first] = without;
    const tip = `Add a column \`${key}\`, or give one value for all of them, as in \`${option}\`.`;
    return first
      ? [{ ...first.at, column: key, message: `\`${key}\` is not stated, here and in ${without.length - 1} more rows.`, tip }]
      : [];
  });
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string; readonly code: string; readonly values?: unknown };

function wordsOf({ path, code, message }: Issue, data: RequirementDraft['data']): string {
  const given = valueAt(data, path);
  const key = path.map(String).join('.');
  if (given === undefined) return `\`${key}\` is missing.`;
  return code === 'invalid_value'
    ? `\`${String(given)}\` is no \`${key.replace(/\.\d+$/u, '')}\`.`
    : `\`${key}\` is \`${String(given)}\`: ${message}.`;
}

function tipOfIssue({ path, values }: Issue, data: RequirementDraft['data']): string | undefined {
  if (!Array.isArray(values)) return undefined;
  const options = values.map(String);
  const near = nearest(String(valueAt(data, path) ?? ''), options);
  return near === undefined ? `Choose one of ${options.map((option) => `\`${option}\``).join(', ')}.` : `did you mean \`${near}\`?`;
}

function tipOf(typed: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(typed, candidates);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? (Reflect.get(inner, key) as unknown) : undefined),
    value,
  );
}

function styleOf(kb: KnowledgeBase, framework: string): { readonly pattern: RegExp; readonly example: string } | undefined {
  const style = kb.frameworkById.get(framework)?.refStyle;
  return style ? { pattern: new RegExp(style.pattern, 'u'), example: style.example } : undefined;
}
