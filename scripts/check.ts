import { parseArgs } from 'node:util';
import { checkContent, contentFolder } from '../src/content/check-content.ts';
import { formatReport } from '../src/domain/diagnostic.ts';

const { values } = parseArgs({ options: { content: { type: 'string' } } });
const { diagnostics, hasErrors } = checkContent(contentFolder(values.content));
console.log(formatReport(diagnostics));
process.exitCode = hasErrors ? 1 : 0;
