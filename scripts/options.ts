import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options of a command. A wrong one ends the command with what is wrong and what there is, never with a stack trace. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const usage = Object.entries(options).map(([name, { type }]) => `[--${name}${type === 'string' ? ' …' : ''}]`);
    console.error(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.\nOptions: ${usage.join(' ')}`);
    process.exit(1);
  }
}
