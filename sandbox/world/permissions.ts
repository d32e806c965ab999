import type { Channel, Guild, Overwrite } from './shapes.ts';

/** The permissions that something here asks for or gives. Source: Discord's permissions page. */
export const Permission = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  manageRoles: 1n << 28n,
  manageWebhooks: 1n << 29n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
  pinMessages: 1n << 51n,
  bypassSlowmode: 1n << 52n,
} as const;

/** What a timeout leaves; the owner and administrators cannot be put in one. Whoever ends it clears its time. */
const IN_TIMEOUT = Permission.viewChannel | Permission.readMessageHistory;
const ALL_PERMISSIONS = (1n << 53n) - 1n;

export const permissions = (...names: (keyof typeof Permission)[]): bigint =>
  names.reduce((bits, name) => bits | Permission[name], 0n);

/** What somebody may do in the guild at large. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.owner_id === userId) return ALL_PERMISSIONS;
  const roleIds = [guild.id, ...(guild.members.get(userId)?.roles ?? [])];
  const bits = roleIds.reduce((sum, id) => sum | BigInt(guild.roles.get(id)?.permissions ?? 0), 0n);
  return bits & Permission.administrator ? ALL_PERMISSIONS : bits;
}

/** What somebody may do in a channel; a thread has its parent's overwrites. Without sight of a channel, nothing. */
export function channelPermissions(guild: Guild, channel: Channel, userId: string): bigint {
  const base = guildPermissions(guild, userId);
  if (base === ALL_PERMISSIONS) return base;
  const place = channel.thread_metadata ? guild.channels.get(channel.parent_id!) : channel;
  const overwrites = place?.permission_overwrites ?? [];
  const roles = guild.members.get(userId)?.roles ?? [];
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id, type }) => type === 0 && roles.includes(id)),
    overwrites.filter(({ id, type }) => type === 1 && id === userId),
  ];
  const bits = layers.reduce(apply, base);
  const seen = bits & Permission.viewChannel ? bits : 0n;
  return guild.members.get(userId)?.communication_disabled_until ? seen & IN_TIMEOUT : seen;
}

/** Denials of a layer first, then its grants. */
function apply(bits: bigint, layer: Overwrite[]): bigint {
  const deny = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
  const allow = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
  return (bits & ~deny) | allow;
}
