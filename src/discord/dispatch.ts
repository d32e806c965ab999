import { randomBytes } from 'node:crypto';
import { type Interaction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { Command, ComponentInteraction } from './command.ts';

/** Discord's limit on the choices of one autocomplete answer. */
const MAX_CHOICES = 25;

export interface DispatchOptions<Deps> {
  commands: readonly Command<Deps>[];
  deps: Deps;
  log: Log;
  /** The role that may manage the bot beside those with Manage Server. */
  managerRoleOf(guildId: string): Promise<string | undefined>;
}

/**
 * Takes every interaction to the module it belongs to, and turns what is thrown into words for the person.
 * The one place that catches on the way in.
 */
export function createDispatch<Deps>({ commands, deps, log, managerRoleOf }: DispatchOptions<Deps>) {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const components = new Map(commands.flatMap((command) => Object.entries(command.components ?? {})));

  async function mayManage(interaction: Interaction<'cached'>): Promise<boolean> {
    if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return true;
    const role = await managerRoleOf(interaction.guildId);
    return role !== undefined && interaction.member.roles.cache.has(role);
  }

  async function route(interaction: Interaction): Promise<void> {
    if (!interaction.inCachedGuild()) {
      if (interaction.isRepliable())
        await sayTo(interaction, 'This works in a server only. Use it in a channel there.');
      return;
    }
    if (interaction.isAutocomplete()) {
      const choices = (await byName.get(interaction.commandName)?.autocomplete?.(interaction, deps)) ?? [];
      await interaction.respond(choices.slice(0, MAX_CHOICES));
      return;
    }
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      const command = byName.get(interaction.commandName);
      if (!command)
        throw new AppError('not_found', 'This command is gone since an update. Type / to see what there is.');
      const part = interaction.isChatInputCommand() ? interaction.options.getSubcommand(false) : null;
      const managed = command.data.default_member_permissions || (part && command.managersOnly?.includes(part));
      if (managed && !(await mayManage(interaction))) throw notAllowed();
      if (interaction.isChatInputCommand()) await command.run?.(interaction, deps);
      else await command.runOnMessage?.(interaction, deps);
      return;
    }
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      const [name = '', ...rest] = interaction.customId.split(':');
      const handler = components.get(name);
      if (!handler)
        throw new AppError('not_found', 'This button belongs to an older version. Ask again with a command.');
      if (handler.managersOnly && !(await mayManage(interaction))) throw notAllowed();
      await handler.run(interaction as ComponentInteraction, rest.join(':'), deps);
    }
  }

  return async function dispatch(interaction: Interaction): Promise<void> {
    try {
      await route(interaction);
    } catch (error) {
      await explain(interaction, error, log);
    }
  };
}

/** An `AppError` speaks for itself; anything else is a bug, which gets an id that stands in the log too. */
async function explain(interaction: Interaction, error: unknown, log: Log): Promise<void> {
  const foreseen = error instanceof AppError;
  const id = randomBytes(4).toString('hex');
  const what = interaction.isCommand() ? interaction.commandName : interaction.type;
  if (foreseen) log.debug('interaction refused', { id, what, code: error.code });
  else log.error('interaction failed', error, { id, what });
  const words = foreseen
    ? error.message
    : `Something went wrong on my side. Look whether it was done all the same, or try again in a minute; if it stays, give the bot's operator this id: ${id}.`;
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable()) await sayTo(interaction, `⚠ ${words}`);
  } catch (unsayable) {
    log.error('interaction could not be answered', unsayable, { id });
  }
}

function notAllowed(): AppError {
  return new AppError(
    'not_allowed',
    'This needs the Manage Server permission, or the role that an admin named as manager of this bot. Ask an admin of this server.',
  );
}

/** In the answer that is still awaited; beside what is shown already, which is never overwritten. */
async function sayTo(interaction: Extract<Interaction, { reply: unknown }>, content: string): Promise<void> {
  const { deferred, replied, ephemeral } = interaction;
  const isAwaited = deferred && !replied && ephemeral !== null;
  if (isAwaited) await interaction.editReply({ content });
  else if (deferred || replied) await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
