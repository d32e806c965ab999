import { type GuildMember, PermissionFlagsBits, type Role } from 'discord.js';
import type { ComponentInteraction } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import { topicsTexts } from '../../src/texts/topics/topics-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { offersOf } from './show-topics.ts';

/**
 * Gives the chosen ones of the offered roles, and takes the others.
 * @throws AppError `channel_forbidden` if the bot may not
 */
export async function takeRoles(
  { guild, member }: Pick<ComponentInteraction, 'guild' | 'member'>,
  chosen: readonly string[],
  { db, language }: CommandDeps,
): Promise<void> {
  const texts = topicsTexts[language];
  for (const { roleId } of await offersOf(db, guild)) {
    const isWanted = chosen.includes(roleId);
    if (member.roles.cache.has(roleId) === isWanted) continue;
    const role = guild.roles.cache.get(roleId)!;
    if (isPowerful(role)) throw new AppError('not_allowed', texts.powerfulRole(`<@&${roleId}>`));
    if (!mayGive(guild.members.me, role)) throw new AppError('channel_forbidden', texts.cannotGive(`<@&${roleId}>`));
    if (isWanted) await member.roles.add(roleId);
    else await member.roles.remove(roleId);
  }
}

/** It permits what not everybody may: nobody takes such a role by a select. */
export function isPowerful(role: Role): boolean {
  const { bitfield: common } = role.guild.roles.everyone.permissions;
  return (role.permissions.bitfield & ~common) !== 0n;
}

/** By Discord's rules: with Manage Roles, those below one's own highest. */
export function mayGive(giver: GuildMember | null, role: Role): boolean {
  if (!giver || role.managed || role.id === role.guild.id) return false;
  if (giver.id === role.guild.ownerId) return true;
  return giver.permissions.has(PermissionFlagsBits.ManageRoles) && giver.roles.highest.comparePositionTo(role) > 0;
}
