import type { Guild } from 'discord.js';
import { placeOf } from '../../../src/discord/channel-way.ts';
import type { Choice } from '../../../src/discord/command.ts';
import { type ForumTag, isForum, usableTags } from '../../../src/discord/find-obstacle.ts';
import { FORUM_TAG_LIMIT } from '../../../src/discord/limits.ts';
import { safeText } from '../../../src/discord/safe-text.ts';
import { AppError } from '../../../src/errors.ts';
import type { Subscription } from '../../../src/model.ts';
import type { Language } from '../../../src/texts/languages.ts';
import { lookTexts } from '../../../src/texts/look/look-texts.ts';
import { readList } from '../../read-list.ts';

/** Of a choice of an option, name and value each. */
const CHOICE_LIMIT = 100;

/** Completes the last tag of a list: what stands before its last comma is kept. */
export async function chooseTags(guild: Guild, channelId: string, typed: string): Promise<Choice[]> {
  const chosen = readList(typed.slice(0, typed.lastIndexOf(',') + 1));
  const wanted = typed.slice(typed.lastIndexOf(',') + 1).trim();
  if (chosen.length >= FORUM_TAG_LIMIT) return [];
  const tags = (await tagsOf(guild, channelId)) ?? [];
  const taken = new Set(chosen.flatMap((name) => find(tags, name)?.id ?? []));
  return tags
    .filter(({ id, name }) => !taken.has(id) && name.toLowerCase().includes(wanted.toLowerCase()))
    .map((tag) => ({
      name: [...chosen.map((name) => find(tags, name)?.name ?? name), tag.name].join(', '),
      value: [...chosen, typable(tag)].join(', '),
    }))
    .filter(({ name, value }) => name.length <= CHOICE_LIMIT && value.length <= CHOICE_LIMIT);
}

/** Ids of the tags named. @throws AppError `filter_invalid` for the first that the forum does not have */
export async function readTags(
  guild: Guild,
  { channelId }: Pick<Subscription, 'channelId'>,
  typed: string,
  language: Language,
): Promise<string[]> {
  const texts = lookTexts[language];
  const tags = await tagsOf(guild, channelId);
  if (!tags) throw new AppError('filter_invalid', texts.noForum(`<#${channelId}>`));
  const ids = readList(typed).map((name) => {
    const found = find(tags, name);
    if (found) return found.id;
    const all = tags.map((tag) => tag.name).join(', ') || '–';
    throw new AppError('filter_invalid', texts.noSuchTag(safeText(name, 60), safeText(all, 600)));
  });
  if (new Set(ids).size > FORUM_TAG_LIMIT) throw new AppError('filter_invalid', texts.tooManyTags(FORUM_TAG_LIMIT));
  return [...new Set(ids)];
}

/** Names of the chosen tags that the forum still has; how many it has no longer is said instead of theirs. */
export async function nameTags(
  guild: Guild,
  { channelId, look }: Subscription,
  language: Language,
): Promise<string | undefined> {
  const tags = await tagsOf(guild, channelId);
  if (!tags) return undefined;
  const { tagIds = [] } = look;
  const known = tags.filter(({ id }) => tagIds.includes(id)).map(({ name }) => safeText(name, 40));
  const gone = tagIds.length - known.length;
  return [...known, ...(gone > 0 ? [lookTexts[language].goneTags(gone)] : [])].join(', ');
}

/** Those that the bot may use; nothing where there are none, as it is no forum. */
async function tagsOf(guild: Guild, channelId: string): Promise<ForumTag[] | undefined> {
  const channel = await guild.channels.fetch(channelId).catch(() => null);
  return channel && isForum(channel.type) ? usableTags(placeOf(channel)) : undefined;
}

const find = (tags: readonly ForumTag[], typed: string) =>
  tags.find(({ id, name }) => id === typed || name.toLowerCase() === typed.toLowerCase());

/** By its name, or where that would be taken for two, by its id. */
const typable = ({ id, name }: ForumTag) => (/[,;]/.test(name) ? id : name);
