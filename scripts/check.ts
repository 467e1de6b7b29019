import { checkAgainst } from '../src/content/against/check-against.ts';
import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/content-folder.ts';
import { readFiles } from '../src/content/files.ts';
import { diagnosticFormats, formatDiagnostics } from '../src/domain/model/diagnostic-formats.ts';
import { oneOf, readOptions, stop } from './options.ts';
import { usages } from './usage.ts';

const values = readOptions(
  { content: { type: 'string' }, format: { type: 'string', default: 'text' }, against: { type: 'string' } },
  usages.check,
);
const format = oneOf('--format', values.format, diagnosticFormats);
const folder = contentFolder(values.content);
const shared = values.against === undefined ? [] : checkAgainst(readFiles(folder).files, values.against);
if ('refused' in shared) stop(`--against: ${shared.refused}`);
const diagnostics = [...analyzeContent(folder).diagnostics, ...shared];
console.log(formatDiagnostics(diagnostics, format));
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
