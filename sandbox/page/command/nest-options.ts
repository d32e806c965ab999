import type { ActOption } from '../../page-protocol.ts';
import type { Invocation } from './list-commands.ts';

/** Options as Discord nests them: inside the sub-command, inside its group. */
export function nestOptions({ nest }: Invocation, options: ActOption[]): ActOption[] {
  return nest.reduceRight<ActOption[]>((inner, { name, type }) => [{ name, type, options: inner }], options);
}
