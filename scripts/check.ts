import { analyzeContent } from '../src/content/analyze-content.ts';
import { contentFolder } from '../src/content/check-content.ts';
import { formatReport } from '../src/domain/model/diagnostic.ts';
import { readOptions } from './options.ts';

const values = readOptions({ content: { type: 'string' } });
const { diagnostics, hasErrors } = analyzeContent(contentFolder(values.content));
console.log(formatReport(diagnostics));
process.exitCode = hasErrors ? 1 : 0;
