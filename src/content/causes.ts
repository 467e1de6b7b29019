import type { Diagnostic } from '../domain/model/diagnostic.ts';
import type { KnowledgeBase } from '../domain/model/knowledge-base.ts';
import { nearest } from '../domain/model/nearest.ts';
import { layouts } from './layouts.ts';
import { fileFault } from './reading.ts';

/** A file of the folder, as it is named for people and inside the folder. */
type Named = { readonly path: string; readonly inside: string };

/** A name that was changed in one place and not in the others. */
interface Renamed {
  readonly diagnostic: Diagnostic;
  /** Whether another diagnostic only follows from it. */
  readonly explains: (other: Diagnostic) => boolean;
}

const folders = [...new Set(Object.values(layouts).flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])))];

/**
 * Diagnostics with causes in place of their consequences: a folder or a document that was renamed in one place is told once, and
 * what merely follows from it is not told before it is mended.
 */
export function withCauses(diagnostics: readonly Diagnostic[], files: readonly Named[], kb: KnowledgeBase): readonly Diagnostic[] {
  const causes = [...strangeFolders(files), ...renamedDocuments(diagnostics, files, kb), ...renamedSets(diagnostics)];
  if (causes.length === 0) return diagnostics;
  const others = diagnostics.filter((one) => !causes.some(({ explains }) => explains(one)));
  return [...causes.map(({ diagnostic }) => diagnostic), ...others];
}

/** Sets whose file has another name than their front matter gives them: what names their rows by that name follows from it. */
function renamedSets(diagnostics: readonly Diagnostic[]): readonly Renamed[] {
  return diagnostics.flatMap((diagnostic) => {
    const meant = diagnostic.rule === 'set-name' ? /belongs in `([^`]+)\.mdx`/u.exec(diagnostic.message)?.[1] : undefined;
    if (meant === undefined) return [];
    return [{ diagnostic, explains: (other: Diagnostic) => other === diagnostic || other.message.includes(`\`${meant}/`) }];
  });
}

/** Folders of no kind, where one of a known kind is missing: nothing else can be said of such content. */
function strangeFolders(files: readonly Named[]): readonly Renamed[] {
  const groups = Map.groupBy(
    files.filter(({ inside }) => inside.includes('/')),
    ({ inside }) => inside.split('/')[0] ?? '',
  );
  return [...groups].flatMap(([folder, [first]]) => {
    const meant = folders.includes(folder)
      ? undefined
      : nearest(
          folder,
          folders.filter((known) => !groups.has(known)),
        );
    if (meant === undefined || !first) return [];
    const message = `\`${folder}\` is no folder of content, and \`${meant}\` is missing. Nothing else is told until it has its name.`;
    return [{ diagnostic: fileFault(first.path, 'renamed', message, `Call the folder \`${meant}\`.`), explains: () => true }];
  });
}

function renamedDocuments(diagnostics: readonly Diagnostic[], files: readonly Named[], kb: KnowledgeBase): readonly Renamed[] {
  const documents = new Map(files.flatMap((file) => entry(layouts.frameworks.pattern.exec(file.inside)?.[1], file)));
  const homes = new Map(
    files.toReversed().flatMap((file) => entry(layouts.requirements.pattern.exec(file.inside)?.[1]?.split('/')[0], file)),
  );
  const homeless = [...documents.keys()].filter((id) => !homes.has(id) && kb.frameworkById.get(id)?.listed !== 'none');
  const ofFolders = [...homes].flatMap(([old, first]) => {
    const now = documents.has(old) ? undefined : (sameStem(old, homeless) ?? nearest(old, homeless));
    if (documents.has(old)) return [];
    const message =
      now === undefined
        ? `There is no document \`${old}\`, and here are requirements of it.`
        : `The requirements stand in \`${old}\`, and the document is \`${now}\`: one of the two was renamed.`;
    const tip =
      now === undefined ? `Make it with \`npm run new -- document ${old}\`, or give the folder the name of its document.` : bothNames;
    return [renamed({ old, now }, fileFault(first.path, 'renamed', message, tip))];
  });
  const told = new Set(homes.keys());
  const missing = Map.groupBy(diagnostics, ({ message }) => /^`([a-z0-9.-]+)` is not a framework\b/u.exec(message)?.[1] ?? '');
  const ofNames = [...missing].flatMap(([old, places]) => {
    const now = old === '' || told.has(old) || places.length < 2 ? undefined : sameStem(old, documents.keys());
    const file = now === undefined ? undefined : documents.get(now);
    if (now === undefined || !file) return [];
    const message = `\`${old}\` is named in ${places.length} places, and the document is \`${now}\`: one of the two was renamed.`;
    return [renamed({ old, now }, fileFault(file.path, 'renamed', message, bothNames))];
  });
  return [...ofFolders, ...ofNames];
}

const bothNames = 'Give both one name; a new edition is a new document beside the old one.';

function entry(id: string | undefined, file: Named): readonly (readonly [string, Named])[] {
  return id === undefined ? [] : [[id, file]];
}

/** An id that differs in its edition alone. */
function sameStem(id: string, others: Iterable<string>): string | undefined {
  const stem = (one: string) => one.replace(/-(?:(?:19|20)\d{2}|v\d+|\d+\.\d+)$/u, '');
  return stem(id) === id ? undefined : [...others].find((other) => other !== id && stem(other) === stem(id));
}

function renamed({ old, now }: { readonly old: string; readonly now: string | undefined }, diagnostic: Diagnostic): Renamed {
  const ids = [old, ...(now === undefined ? [] : [now])];
  const speaksOf = ids.map((id) => new RegExp(`(?:^|[\`/]|--)${id.replaceAll('.', '\\.')}(?:$|[\`/:]|--)`, 'u'));
  return {
    diagnostic,
    explains: ({ rule, path, message }) =>
      speaksOf.some((pattern) => pattern.test(message)) || path.includes(`/requirements/${old}/`) || rule === 'cited-number-exists',
  };
}
