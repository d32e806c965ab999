import type { Act, ActOption } from '../page-protocol.ts';
import { InteractionType } from '../world/interaction.ts';
import { channelPermissions, Permission } from '../world/permissions.ts';
import type { Command, CommandOption, Guild, Json, User } from '../world/shapes.ts';
import { keepUpload } from '../world/uploads.ts';
import type { World } from '../world/world.ts';
import type { ActData, Scene } from './act.ts';
import { checkOptions } from './check-options.ts';
import { Refusal } from './refusal.ts';
import { resolve } from './resolve.ts';

/** A context of use. */
const GUILD = 0;
const MESSAGE_COMMAND = 3;
const [SUB_COMMAND, GROUP, USER, CHANNEL, ROLE, MENTIONABLE] = [1, 2, 6, 7, 8, 9];

type CommandAct = Extract<Act, { kind: 'command' | 'autocomplete' | 'message_command' }>;

/** A command as somebody ran it, or is typing it. */
export function commandData(scene: Scene, act: CommandAct): ActData {
  const { world, user, channel, guild } = scene;
  const type = act.kind === 'message_command' ? MESSAGE_COMMAND : 1;
  const command = visibleCommands(world, guild, user, channel.id).find(
    (one) => one.name === act.command && one.type === type,
  );
  if (!command)
    throw new Refusal(
      registered(world, guild, act.command) ? 'not_allowed' : 'unknown',
      `You cannot use /${act.command} here.`,
    );
  const base = { id: command.id, name: command.name, type, ...(command.guild_id && { guild_id: command.guild_id }) };
  if (act.kind === 'message_command') {
    const target = world.messages.get(channel.id)?.get(act.message_id);
    if (!target) throw new Refusal('unknown', 'That message is gone.');
    return {
      type: InteractionType.command,
      data: { ...base, target_id: act.message_id, resolved: { messages: { [act.message_id]: target.wire } } },
      interaction: { commandName: command.name },
    };
  }
  const typing = act.kind === 'autocomplete';
  checkOptions(scene, command.options ?? [], act.options, typing);
  const attachments: Record<string, Json> = {};
  const options = uploadFiles(world, act.options, attachments);
  const leaves = flatten(options);
  const focused = leaves.find((option) => option.focused);
  const wanted = focused && declared(command.options ?? [], act.options).find(({ name }) => name === focused.name);
  if (typing && !wanted?.autocomplete) throw new Refusal('invalid', 'No option with autocomplete has the focus.');
  return {
    type: typing ? InteractionType.autocomplete : InteractionType.command,
    data: { ...base, options, ...resolved(scene, leaves, attachments) },
    interaction: {
      byUser: isForUsers(command),
      commandName: [command.name, ...path(act.options)].join(' '),
      ...(wanted && { optionType: wanted.type }),
    },
  };
}

/**
 * The commands that somebody may use: global ones and the guild's, by `default_member_permissions`. Everybody here has
 * installed the bot for themselves, so that where it is no member the commands for that are there.
 */
export function visibleCommands(world: World, guild: Guild | undefined, user: User, channelId: string): Command[] {
  const channel = world.channels.get(channelId);
  const all = [...(world.commands.get('') ?? []), ...(guild ? (world.commands.get(guild.id) ?? []) : [])];
  if (!guild || !channel)
    return all.filter(
      (command) => (command.contexts as number[] | null)?.includes(1) ?? command.dm_permission !== false,
    );
  const may = channelPermissions(guild, channel, user.id);
  if (!(may & Permission.useApplicationCommands)) return [];
  if (!guild.botInside) return all.filter((command) => isForUsers(command) && worksIn(command, GUILD));
  return all.filter(({ contexts, default_member_permissions: bits }) => {
    if (contexts && !(contexts as number[]).includes(GUILD)) return false;
    if (bits === null) return true;
    return bits === '0' ? (may & Permission.administrator) !== 0n : (may & BigInt(bits)) === BigInt(bits);
  });
}

/** Whether it is there for those who installed the bot for themselves. */
export const isForUsers = ({ integration_types }: Command) =>
  (integration_types as number[] | null)?.includes(1) === true;
const worksIn = ({ contexts }: Command, context: number) => (contexts as number[] | null)?.includes(context) ?? true;

const registered = (world: World, guild: Guild | undefined, name: string) =>
  ['', guild?.id ?? ''].some((scope) => world.commands.get(scope)?.some((command) => command.name === name));

const nests = ({ type }: { type: number }) => type === SUB_COMMAND || type === GROUP;

export const flatten = (options: readonly ActOption[]): ActOption[] =>
  options.flatMap((option) => (nests(option) ? flatten(option.options ?? []) : [option]));

const path = (options: readonly ActOption[]): string[] =>
  options.filter(nests).flatMap((option) => [option.name, ...path(option.options ?? [])]);

/** The declared options beside the ones that were used, down at the sub-command. */
function declared(options: readonly CommandOption[], used: readonly ActOption[]): readonly CommandOption[] {
  const nested = used.find(nests);
  return nested
    ? declared(options.find(({ name }) => name === nested.name)?.options ?? [], nested.options ?? [])
    : options;
}

/** Puts the ids of the uploads in the place of the files. */
function uploadFiles(world: World, options: readonly ActOption[], attachments: Record<string, Json>): ActOption[] {
  return options.map(({ file, ...option }) => {
    if (option.options) return { ...option, options: uploadFiles(world, option.options, attachments) };
    if (!file) return option;
    const kept = keepUpload(world, {
      filename: file.filename,
      contentType: file.content_type,
      bytes: Buffer.from(file.body, 'base64'),
    });
    attachments[kept.id] = { ...kept };
    return { ...option, value: kept.id };
  });
}

function resolved(scene: Scene, leaves: readonly ActOption[], attachments: Record<string, Json>): { resolved?: Json } {
  const ids = leaves
    .filter(({ type }) => [USER, CHANNEL, ROLE, MENTIONABLE].includes(type))
    .map(({ value }) => String(value));
  const found = { ...resolve(scene, ids), ...(Object.keys(attachments).length > 0 && { attachments }) };
  return Object.keys(found).length > 0 ? { resolved: found } : {};
}
