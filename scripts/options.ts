import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The options of a command. A wrong one ends the command with what is wrong and what there is, never with a stack trace. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse(options, error);
  }
}

/** The options of a command that also takes names, such as a file or a commit. */
export function readOptionsAndNames<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { values, names: positionals };
  } catch (error) {
    return refuse(options, error);
  }
}

/** Ends a command with what is wrong, in words. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** A word that an option takes; any other ends the command with those it takes. */
export function oneOf<T extends string>(option: string, word: string, allowed: readonly T[]): T {
  return allowed.find((one) => one === word) ?? stop(`\`${word}\` is no value of ${option}; it takes ${allowed.join(', ')}.`);
}

function refuse(options: NonNullable<ParseArgsConfig['options']>, error: unknown): never {
  const usage = Object.entries(options).map(([name, { type }]) => `[--${name}${type === 'string' ? ' …' : ''}]`);
  return stop(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.\nOptions: ${usage.join(' ')}`);
}
