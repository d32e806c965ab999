import type { ComponentInteraction } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import { takeTurn } from '../cooldowns.ts';
import type { CommandDeps } from '../deps.ts';
import { chooseTime, chooseTopics, TIMES, type TimeName } from './own-digest.ts';
import { showTopics, topicsOf } from './show-topics.ts';
import { takeRoles } from './take-roles.ts';

/** Whatever is chosen below `/topics`; what cannot be done is told in the same message. */
export async function takeChoice(interaction: ComponentInteraction, step: string, deps: CommandDeps): Promise<void> {
  if (!interaction.isStringSelectMenu()) return;
  await interaction.deferUpdate();
  let note: string | undefined;
  try {
    await choose(interaction.values);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    note = error.in(deps.language);
  }
  await interaction.editReply(await showTopics(interaction, deps, note));

  async function choose(values: string[]): Promise<void> {
    const { user, guild, guildId } = interaction;
    const asker = { user, guildId, guildName: guild.name };
    await takeTurn('topics', interaction, deps);
    if (step === 'role') await takeRoles(interaction, values, deps);
    else if (step === 'time' && values[0]! in TIMES) await chooseTime(asker, values[0] as TimeName, deps);
    else if (step === 'message') {
      const topics = await topicsOf(deps.db, guildId);
      await chooseTopics(
        asker,
        topics.filter((topic) => values.includes(topic)),
        deps,
      );
    }
  }
}
