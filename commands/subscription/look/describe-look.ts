import { ChannelType, type Guild } from 'discord.js';
import { safeLink } from '../../../src/discord/safe-link.ts';
import { safeText } from '../../../src/discord/safe-text.ts';
import type { Subscription } from '../../../src/model.ts';
import type { Language } from '../../../src/texts/languages.ts';
import { listsTexts } from '../../../src/texts/lists/lists-texts.ts';
import { lookTexts } from '../../../src/texts/look/look-texts.ts';
import { nameTags } from './forum-tags.ts';

const MAX_LINE = 250;

/** How a subscription's digests look, a line each; of what only some channels have, what this one has. */
export async function describeLook(guild: Guild, subscription: Subscription, language: Language): Promise<string[]> {
  const { look, channelId } = subscription;
  const { labels, choices, fact, yes, no, ownName } = lookTexts[language];
  const { none } = listsTexts[language];
  const isAnnouncement = guild.channels.cache.get(channelId)?.type === ChannelType.GuildAnnouncement;
  const tags = await nameTags(guild, subscription, language);
  const colour = look.accent === undefined ? none : `#${look.accent.toString(16).padStart(6, '0')}`;
  const facts: [keyof typeof labels, string][] = [
    ['accent', colour],
    ['header', look.header ? safeText(look.header, MAX_LINE) : none],
    ['footer', look.footer ? safeText(look.footer, MAX_LINE) : none],
    ['layout', choices[look.layout]],
    ['overflow', choices[look.overflow]],
    ['images', look.images ? yes : no],
    ['ping', look.pingRoleIds.map((id) => `<@&${id}>`).join(' ') || none],
    ['sender', look.sender ? describeSender(look.sender, language) : ownName],
    ['form', choices[look.form ?? 'components']],
    ...(look.form === 'text' ? [['previews', look.previews ? yes : no] satisfies [keyof typeof labels, string]] : []),
    ...(isAnnouncement ? [['publish', look.crosspost ? yes : no] satisfies [keyof typeof labels, string]] : []),
    ...(tags === undefined ? [] : [['tags', tags || none] satisfies [keyof typeof labels, string]]),
  ];
  return facts.map(([key, value]) => `- ${fact(labels[key], value)}`);
}

function describeSender({ name, pictureUrl }: NonNullable<Subscription['look']['sender']>, language: Language): string {
  const { withPicture, pictureWord } = lookTexts[language];
  const shown = safeText(name, MAX_LINE);
  return pictureUrl ? withPicture(shown, safeLink(pictureWord, pictureUrl)) : shown;
}
