import { parseArgs } from 'node:util';
import { AppError } from '../errors.ts';

type Options = Record<string, { type: 'string' | 'boolean' }>;

/** @throws AppError `config_invalid` with the stage's usage if the arguments are not as it says */
export function readArguments<const Wanted extends Options>(args: string[], usage: string, options: Wanted) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw wrongArguments(usage, { cause });
  }
}

/** For a stage that wants one file. @throws AppError `config_invalid` with its usage */
export function onlyFile(positionals: string[], usage: string): string {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw wrongArguments(usage);
  return file;
}

export function wrongArguments(usage: string, options?: ErrorOptions): AppError {
  return new AppError('config_invalid', `usage: npm run cli -- ${usage}`, options);
}
