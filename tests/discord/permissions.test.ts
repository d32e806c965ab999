import { ChannelType, PermissionFlagsBits as Flag, OverwriteType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  missingPermissions,
  type PermissionFacts,
  permissionsIn,
  reachIn,
  requirePosting,
  sayMissing,
} from '../../src/discord/permissions.ts';
import { errorTexts, say } from '../../src/texts/errors/error-texts.ts';

const VIEW_AND_SEND = Flag.ViewChannel | Flag.SendMessages;
const someFacts = (over: Partial<PermissionFacts> = {}): PermissionFacts => ({
  guildId: 'g',
  ownerId: 'owner',
  memberId: 'bot',
  memberRoleIds: ['r'],
  roles: [
    { id: 'g', permissions: String(Flag.ViewChannel) },
    { id: 'r', permissions: String(Flag.SendMessages) },
    { id: 'other', permissions: String(Flag.Administrator) },
  ],
  overwrites: [],
  ...over,
});
const overwrite = (id: string, allow: bigint, deny: bigint, type = OverwriteType.Role) => ({
  id,
  type,
  allow: String(allow),
  deny: String(deny),
});

describe('what a member holds', () => {
  it.each([
    { name: 'everybody’s and its own roles’', over: {}, held: VIEW_AND_SEND },
    {
      name: 'less what the channel takes from everybody',
      over: { overwrites: [overwrite('g', 0n, Flag.SendMessages)] },
      held: Flag.ViewChannel,
    },
    {
      name: 'and what it gives back to a role',
      over: { overwrites: [overwrite('g', 0n, Flag.SendMessages), overwrite('r', Flag.SendMessages, 0n)] },
      held: VIEW_AND_SEND,
    },
    {
      name: 'less what it takes from the member',
      over: {
        overwrites: [
          overwrite('r', Flag.SendMessages, 0n),
          overwrite('bot', 0n, Flag.SendMessages, OverwriteType.Member),
        ],
      },
      held: Flag.ViewChannel,
    },
    {
      name: 'not what it gives to roles of others',
      over: { overwrites: [overwrite('other', Flag.EmbedLinks, 0n)] },
      held: VIEW_AND_SEND,
    },
    { name: 'nothing where it cannot look', over: { overwrites: [overwrite('g', 0n, Flag.ViewChannel)] }, held: 0n },
  ])('$name', ({ over, held }) => {
    expect(permissionsIn(someFacts(over))).toBe(held);
  });

  it.each([
    { memberId: 'owner' },
    { memberRoleIds: ['other'] },
  ])('is everything for owner and administrators', (over) => {
    const overwrites = [overwrite('g', 0n, Flag.ViewChannel)];
    expect(permissionsIn(someFacts({ ...over, overwrites })) & Flag.EmbedLinks).not.toBe(0n);
  });
});

describe('what is missing', () => {
  const names = (held: bigint, type: ChannelType, thread = false) =>
    missingPermissions(held, { type, thread }).map(({ key }) => errorTexts.en.lack[key][0]);

  it.each([
    {
      type: ChannelType.GuildText,
      thread: false,
      missing: ['View Channel', 'Send Messages', 'Embed Links', 'Read Message History'],
    },
    {
      type: ChannelType.PublicThread,
      thread: false,
      missing: ['View Channel', 'Send Messages in Threads', 'Embed Links', 'Read Message History'],
    },
    {
      type: ChannelType.GuildForum,
      thread: true,
      missing: ['View Channel', 'Send Messages', 'Send Messages in Threads', 'Embed Links', 'Read Message History'],
    },
    {
      type: ChannelType.GuildText,
      thread: true,
      missing: [
        'View Channel',
        'Send Messages',
        'Embed Links',
        'Read Message History',
        'Create Public Threads',
        'Send Messages in Threads',
      ],
    },
  ])('in a channel of type $type, threads $thread, is named', ({ type, thread, missing }) => {
    expect(names(0n, type, thread)).toEqual(missing);
  });

  it('is told with what it is for and where to mend it', () => {
    const lacking = missingPermissions(VIEW_AND_SEND | Flag.EmbedLinks, { type: ChannelType.GuildText });
    const lacks = sayMissing('7', lacking)!;
    expect(say(lacks, 'en')).toMatch(/^In <#7> the bot lacks \*\*Read Message History\*\* .*Permissions/);
    expect(say(lacks, 'de')).toMatch(/^In <#7> fehlt dem Bot \*\*Nachrichtenverlauf anzeigen\*\* .*Berechtigungen/);
    expect(sayMissing('7', [])).toBeUndefined();
  });

  it('stops posting only where nothing could be posted', () => {
    const wish = { type: ChannelType.GuildText };
    expect(() => requirePosting(VIEW_AND_SEND, '7', wish)).not.toThrow();
    expect(() => requirePosting(Flag.ViewChannel, '7', wish)).toThrow('Send Messages');
  });

  it('of Embed Links turns a digest into text', () => {
    expect(reachIn(VIEW_AND_SEND)).toBe('text');
    expect(reachIn(VIEW_AND_SEND | Flag.EmbedLinks)).toBe('components');
  });
});
