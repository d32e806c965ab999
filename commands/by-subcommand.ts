import type { SlashInteraction } from '../src/discord/command.ts';
import { AppError } from '../src/errors.ts';
import type { CommandDeps } from './deps.ts';

type Run = (interaction: SlashInteraction, deps: CommandDeps) => Promise<void>;

/** The `run` of a command that has sub-commands: each by its name. */
export function bySubcommand(runs: Record<string, Run>): Run {
  return async (interaction, deps) => {
    const run = runs[interaction.options.getSubcommand()];
    if (!run) throw new AppError('not_found', ['commandGone']);
    await run(interaction, deps);
  };
}
