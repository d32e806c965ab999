import { isDeepStrictEqual } from 'node:util';
import { ChannelType, type Guild, type GuildMember } from 'discord.js';
import { checkUrl } from '../../src/ingest/check-url.ts';
import type { ServerChange } from '../../src/storage/servers.ts';
import { MAX_SOURCES } from '../source/follow-feed.ts';
import { MAX_PER_SERVER } from '../subscription/create.ts';
import { findChannel, findRole, fitInto, type Hindrance } from './fit-into.ts';
import type { Configuration, SourceInFile, SubscriptionInFile } from './read-file.ts';

/** What there is to do of one kind, and how many are so already. */
interface Work<T> {
  fresh: T[];
  changed: T[];
  same: number;
}

/** What a file would do in a server. What is here and not in the file stays as it is. */
export interface ImportPlan {
  settings: ServerChange;
  sources: Work<SourceInFile>;
  subscriptions: Work<SubscriptionInFile>;
  hindrances: Hindrance[];
}

export interface ImportPlace {
  guild: Guild;
  /** Who imports: what that person may not give, the file does not offer. */
  manager: GuildMember;
  /** What is set here now. */
  here: Configuration;
  /** Let through beside public addresses. */
  insideOrigins: readonly string[];
}

export function planImport(file: Configuration, { guild, manager, here, insideOrigins }: ImportPlace): ImportPlan {
  const hindrances: Hindrance[] = [];
  const sources = planSources(file.sources, here.sources, insideOrigins, hindrances);
  const urls = new Set([...here.sources, ...sources.fresh].map(({ url }) => url));
  const fitted = byKey(file.subscriptions, ({ name }) => name).flatMap((wanted) => {
    const fit = fitInto(guild, manager, wanted, urls);
    hindrances.push(...fit.hindrances);
    return fit.fitted ?? [];
  });
  const subscriptions = compare(fitted, here.subscriptions, ({ name }) => name);
  const room = Math.max(0, MAX_PER_SERVER - here.subscriptions.length);
  const left = subscriptions.fresh.splice(room).length;
  if (left > 0) hindrances.push(['noRoomForSubscriptions', left, MAX_PER_SERVER]);
  return { settings: planSettings(file, here, guild, hindrances), sources, subscriptions, hindrances };
}

export function isNothing({ settings, sources, subscriptions }: ImportPlan): boolean {
  const work = [sources, subscriptions].flatMap(({ fresh, changed }) => [...fresh, ...changed]);
  return Object.keys(settings).length + work.length === 0;
}

function planSettings(file: Configuration, here: Configuration, guild: Guild, hindrances: Hindrance[]): ServerChange {
  const { timeZone, language, archive, logChannel, managerRole } = file.settings;
  const channel = logChannel && findChannel(guild, logChannel, [ChannelType.GuildText]);
  const role = managerRole && findRole(guild, managerRole);
  if (logChannel && !channel) hindrances.push(['noLogChannel', logChannel.name]);
  if (managerRole && !role) hindrances.push(['noManagerRole', managerRole.name]);
  const now = here.settings;
  return {
    ...(timeZone !== now.timeZone && { timeZone }),
    ...(language !== now.language && { locale: language }),
    ...(channel && channel.id !== now.logChannel?.id && { logChannelId: channel.id }),
    ...(role && role.id !== now.managerRole?.id && { managerRoleId: role.id }),
    ...(archive !== now.archive && { archive }),
  };
}

function planSources(
  wanted: readonly SourceInFile[],
  here: readonly SourceInFile[],
  insideOrigins: readonly string[],
  hindrances: Hindrance[],
): Work<SourceInFile> {
  const known = new Map(here.map((source) => [source.url, source]));
  const isAllowed = (url: string) => checkUrl(url, { insideOrigins }).refused === undefined;
  const allowed = byKey(wanted, ({ url }) => url).filter(({ url, siteUrl }) => {
    const isGood = known.has(url) || (isAllowed(url) && (siteUrl === undefined || isAllowed(siteUrl)));
    if (!isGood) hindrances.push(['refused', url]);
    return isGood;
  });
  // What a source is called is its own; a server has terms for it.
  const asHere = allowed.map((source) => {
    const { group, weight, use } = source;
    return { ...(known.get(source.url) ?? source), group, weight, use };
  });
  const work = compare(asHere, here, ({ url }) => url);
  const left = work.fresh.splice(Math.max(0, MAX_SOURCES - here.length)).length;
  if (left > 0) hindrances.push(['noRoomForSources', left, MAX_SOURCES]);
  return work;
}

/** The first of each key, which may be given once. */
function byKey<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

function compare<T>(wanted: readonly T[], here: readonly T[], keyOf: (item: T) => string): Work<T> {
  const known = new Map(here.map((item) => [keyOf(item), item]));
  const isSame = (item: T) => isDeepStrictEqual(item, known.get(keyOf(item)));
  return {
    fresh: wanted.filter((item) => !known.has(keyOf(item))),
    changed: wanted.filter((item) => known.has(keyOf(item)) && !isSame(item)),
    same: wanted.filter(isSame).length,
  };
}
