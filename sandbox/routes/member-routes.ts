import { type ApiRequest, type Route, route } from '../http/router.ts';
import { discordError } from '../world/discord-error.ts';
import { guildPermissions, Permission } from '../world/permissions.ts';
import { findGuild } from '../world/places.ts';
import type { Guild, Member } from '../world/shapes.ts';
import { tellBot, type World } from '../world/world.ts';

const ROLE = '/guilds/:guild/members/:user/roles/:role';

/** Roles that the bot gives to people and takes from them. */
export const memberRoutes: Route[] = [
  route('PUT', ROLE, (world, request) => change(world, request, (roles, id) => [...new Set([...roles, id])])),
  route('DELETE', ROLE, (world, request) => change(world, request, (roles, id) => roles.filter((own) => own !== id))),
];

function change(
  world: World,
  { params }: ApiRequest,
  changed: (roles: readonly string[], id: string) => string[],
): undefined {
  const guild = findGuild(world, params.guild!);
  const member = guild.members.get(params.user!);
  if (!member) throw discordError(world.users.has(params.user!) ? 10007 : 10013);
  demandRole(world, guild, params.role!);
  member.roles = changed(member.roles, params.role!);
  const seen: Member & { guild_id: string } = { ...member, guild_id: guild.id };
  tellBot(world, 'GUILD_MEMBER_UPDATE', seen, guild.id);
}

/** Manage Roles, and a role above it. @throws DiscordError 10011 or 50013 */
function demandRole(world: World, guild: Guild, roleId: string): void {
  const role = guild.roles.get(roleId);
  if (!role) throw discordError(10011);
  const { bot } = world.people;
  const own = guild.members.get(bot.id)!.roles.map((id) => guild.roles.get(id)?.position ?? 0);
  const isBelow = role.position < Math.max(0, ...own);
  const may = (guildPermissions(guild, bot.id) & Permission.manageRoles) !== 0n;
  if (!may || !isBelow || role.managed || role.id === guild.id) throw discordError(50013);
}
