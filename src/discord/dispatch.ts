import { randomBytes } from 'node:crypto';
import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { AppError } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { Notice } from '../storage/notices.ts';
import type { Server } from '../storage/servers.ts';
import { errorTexts } from '../texts/errors/error-texts.ts';
import { type Language, languageOf } from '../texts/languages.ts';
import { noticesTexts } from '../texts/notices/notices-texts.ts';
import type { Command, ComponentInteraction } from './command.ts';
import { isSpokenByDiscord } from './named.ts';
import { groupNotices, wordNotices } from './word-notices.ts';

type Commanding = ChatInputCommandInteraction<'cached'> | MessageContextMenuCommandInteraction<'cached'>;

/** Discord's limit on the choices of one autocomplete answer. */
const MAX_CHOICES = 25;
/** Seen by the person alone, and without previews of links. */
const PRIVATE = [MessageFlags.Ephemeral, MessageFlags.SuppressEmbeds] as const;

export interface DispatchOptions<Deps extends { language: Language }> {
  commands: readonly Command<Deps>[];
  /** All but the language, which is that of the person who asks. */
  deps: Omit<Deps, 'language'>;
  log: Log;
  /** What its admins set: language, and the role that may manage the bot beside those with Manage Server. */
  serverOf(guildId: string): Promise<Pick<Server, 'locale' | 'managerRoleId'> | undefined>;
  /** Takes what the server's admins must hear of and no channel takes. */
  takeNotices(guildId: string): Promise<Notice[]>;
  /** They could not be told after all. */
  keepNotices(notices: readonly Notice[]): Promise<void>;
}

/**
 * Takes every interaction to the module it belongs to, and turns what is thrown into words for the person.
 * The one place that catches on the way in.
 */
export function createDispatch<Deps extends { language: Language }>({
  commands,
  deps: shared,
  log,
  serverOf,
  takeNotices,
  keepNotices,
}: DispatchOptions<Deps>) {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const components = new Map(commands.flatMap((command) => Object.entries(command.components ?? {})));

  async function mayManage(interaction: Interaction<'cached'>): Promise<boolean> {
    if (interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) return true;
    const role = (await serverOf(interaction.guildId))?.managerRoleId;
    return role !== undefined && interaction.member.roles.cache.has(role);
  }

  /**
   * The person's own; the server's where Discord has no such client, as its people are left with English there, or
   * where we do not speak the person's.
   */
  async function languageFor({ locale, guildId }: Interaction): Promise<Language> {
    const own = languageOf(locale);
    if (own !== undefined && own !== 'en') return own;
    // Words in another language are better than none: a database that is gone is told by what is asked of it next.
    const server = guildId ? await serverOf(guildId).catch(() => undefined) : undefined;
    const common = languageOf(server?.locale ?? 'en') ?? 'en';
    return own === undefined || !isSpokenByDiscord(common) ? common : own;
  }

  async function route(interaction: Interaction, language: Language): Promise<void> {
    const deps = { ...shared, language } as Deps;
    if (!interaction.inCachedGuild()) return routePrivately(interaction, deps, language);
    if (interaction.isAutocomplete()) {
      const choices = (await byName.get(interaction.commandName)?.autocomplete?.(interaction, deps)) ?? [];
      await interaction.respond(choices.slice(0, MAX_CHOICES));
      return;
    }
    if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
      const command = byName.get(interaction.commandName);
      if (!command) throw new AppError('not_found', ['commandGone']);
      const part = interaction.isChatInputCommand() ? interaction.options.getSubcommand(false) : null;
      const managed = command.data.default_member_permissions || (part && command.managersOnly?.includes(part));
      if (managed && !(await mayManage(interaction))) throw notAllowed();
      if (interaction.isChatInputCommand()) await command.run?.(interaction, deps);
      else await command.runOnMessage?.(interaction, deps);
      await tellNotices(interaction, language);
      return;
    }
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      const [name = '', ...rest] = interaction.customId.split(':');
      const handler = components.get(name);
      if (!handler) throw new AppError('not_found', ['buttonGone']);
      if (handler.managersOnly && !(await mayManage(interaction))) throw notAllowed();
      await handler.run(interaction as ComponentInteraction, rest.join(':'), deps);
    }
  }

  /** To whoever may manage the bot, after the answer to a command. */
  async function tellNotices(interaction: Commanding, language: Language): Promise<void> {
    if (!interaction.replied || !(await mayManage(interaction))) return;
    const notices = await takeNotices(interaction.guildId);
    if (notices.length === 0) return;
    try {
      for (const group of groupNotices(notices))
        await interaction.followUp({ ...wordNotices(group, language), flags: PRIVATE });
      await interaction.followUp({ content: `-# ${noticesTexts[language].howToHear}`, flags: PRIVATE });
    } catch (error) {
      log.error('notices not told', error, { guildId: interaction.guildId });
      await keepNotices(notices);
    }
  }

  /** In direct messages, and in servers that the bot is not in: to those few who answer there. */
  async function routePrivately(interaction: Interaction, deps: Deps, language: Language): Promise<void> {
    if (interaction.isAutocomplete()) {
      const { autocomplete } = byName.get(interaction.commandName)?.privately ?? {};
      await interaction.respond(((await autocomplete?.(interaction, deps)) ?? []).slice(0, MAX_CHOICES));
    } else if (interaction.isChatInputCommand() && byName.get(interaction.commandName)?.privately) {
      await byName.get(interaction.commandName)!.privately!.run(interaction, deps);
    } else if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      const [name = '', ...rest] = interaction.customId.split(':');
      const { privately } = components.get(name) ?? {};
      if (privately) await privately(interaction, rest.join(':'), deps);
      else await sayTo(interaction, errorTexts[language].serverOnly);
    } else if (interaction.isRepliable()) await sayTo(interaction, errorTexts[language].serverOnly);
  }

  return async function dispatch(interaction: Interaction): Promise<void> {
    const language = await languageFor(interaction);
    try {
      await route(interaction, language);
    } catch (error) {
      await explain(interaction, error, log, language);
    }
  };
}

/** An `AppError` speaks for itself; anything else is a bug, which gets an id that stands in the log too. */
async function explain(interaction: Interaction, error: unknown, log: Log, language: Language): Promise<void> {
  const foreseen = error instanceof AppError;
  const id = randomBytes(4).toString('hex');
  const what = interaction.isCommand() ? interaction.commandName : interaction.type;
  if (foreseen) log.debug('interaction refused', { id, what, code: error.code });
  else log.error('interaction failed', error, { id, what });
  const words = foreseen ? error.in(language) : errorTexts[language].bug(id);
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable()) await sayTo(interaction, `⚠ ${words}`);
  } catch (unsayable) {
    log.error('interaction could not be answered', unsayable, { id });
  }
}

function notAllowed(): AppError {
  return new AppError('not_allowed', ['notAllowed']);
}

/** In the answer that is still awaited; beside what is shown already, which is never overwritten. */
async function sayTo(interaction: Extract<Interaction, { reply: unknown }>, content: string): Promise<void> {
  const { deferred, replied, ephemeral } = interaction;
  const isAwaited = deferred && !replied && ephemeral !== null;
  if (isAwaited) await interaction.editReply({ content });
  else if (deferred || replied) await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
