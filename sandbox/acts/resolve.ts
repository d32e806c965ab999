import { channelPermissions } from '../world/permissions.ts';
import type { Json } from '../world/shapes.ts';
import type { Scene } from './act.ts';

/** What the ids in an interaction stand for: people, roles, channels. */
export function resolve({ world, guild, user }: Scene, ids: readonly string[]): Json {
  const found: Record<string, Json> = {};
  const add = (kind: string, id: string, what: Json) => {
    found[kind] = { ...found[kind], [id]: what };
  };
  for (const id of ids) {
    const person = world.users.get(id);
    const role = guild?.roles.get(id);
    const channel = guild?.channels.get(id);
    if (person) add('users', id, person);
    const member = guild?.members.get(id);
    if (member && guild) {
      const { user: _, ...rest } = member;
      const first = guild.channels.values().next().value;
      add('members', id, { ...rest, permissions: String(first ? channelPermissions(guild, first, id) : 0n) });
    }
    if (role) add('roles', id, role);
    if (channel && guild)
      add('channels', id, { ...channel, permissions: String(channelPermissions(guild, channel, user.id)) });
  }
  return found;
}
