import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { guardBody } from '../../content/guard.ts';
import { toPosix } from '../../content/files.ts';
import { formatReport } from '../../domain/model/diagnostic.ts';

/** What a compiled body carries instead of front matter; whoever renders it can tell that it went through the guard. */
export const guarded = { guarded: true } as const;

/** The guard against code, before the compiler: the very function that the reader asks, on the tree that is compiled. */
export const guardPlugin = defineMdastPlugin({
  name: 'content-guard',
  options: { position: true },
  before(root, context) {
    const path = context.fileURL ? toPosix(relative(process.cwd(), fileURLToPath(context.fileURL))) : '';
    const faults = guardBody(path, root);
    const [first] = faults;
    if (first) throw Object.assign(new Error(formatReport(faults)), { line: first.line, column: first.column });
    if (context.data.astro) context.data.astro.frontmatter = guarded;
  },
});
