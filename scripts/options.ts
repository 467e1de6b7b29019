import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of a command. A wrong one ends the command with what is wrong and what there is, never with a stack trace; `--help`
 * ends it with how it is called.
 */
export function readOptions<T extends Options>(options: T, usage: string) {
  try {
    if (process.argv.includes('--help')) stop(usage, 0);
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse(usage, error);
  }
}

/** The options of a command that also takes names, such as a file or a commit. */
export function readOptionsAndNames<T extends Options>(options: T, usage: string) {
  try {
    if (process.argv.includes('--help')) stop(usage, 0);
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { values, names: positionals };
  } catch (error) {
    return refuse(usage, error);
  }
}

/** Ends a command with a text: on the error output where the command failed. */
export function stop(message: string, code = 1): never {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}

/** A word that an option takes; any other ends the command with those it takes. */
export function oneOf<T extends string>(option: string, word: string, allowed: readonly T[]): T {
  return allowed.find((one) => one === word) ?? stop(`\`${word}\` is no value of ${option}; it takes ${allowed.join(', ')}.`);
}

function refuse(usage: string, error: unknown): never {
  return stop(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.\n${usage}`);
}
