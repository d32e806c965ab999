import { AttachmentBuilder, MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { checkUrl } from '../../src/ingest/check-url.ts';
import type { OpmlFeed } from '../../src/ingest/opml.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { listFollowed } from '../../src/storage/follows.ts';
import type { CommandDeps } from '../deps.ts';
import { joinWithin } from '../join-within.ts';
import { readUpload } from '../read-upload.ts';
import { followFeed, roomForSources } from './follow-feed.ts';

/** All sources as a file that other readers take. */
export async function exportList(interaction: SlashInteraction, { db }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const followed = await listFollowed(db, interaction.guildId);
  const feeds = followed.map(({ source, follow }) => ({
    url: source.url,
    title: source.title,
    ...(source.siteUrl && { siteUrl: source.siteUrl }),
    ...(follow.group && { group: follow.group }),
  }));
  const { writeOpml } = await loadOpml();
  const file = new AttachmentBuilder(Buffer.from(writeOpml(interaction.guild.name, feeds)), { name: 'sources.opml' });
  await interaction.editReply({
    content: `All ${feeds.length} sources of this server, as OPML. \`/source import\` reads it, and so do feed readers.`,
    files: [file],
  });
}

/** Follows the feeds of another reader's list, or says first what it would do. */
export async function importList(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user, options } = interaction;
  const isTrial = options.getBoolean('dry_run') ?? false;
  const { readOpml } = await loadOpml();
  const { feeds, broken } = readOpml(await readUpload(options.getAttachment('file', true), deps.fetcher));
  const followed = new Set((await listFollowed(deps.db, guildId)).map(({ source }) => source.url));
  const unknown = feeds.filter(({ url }) => !followed.has(url));
  const fresh = unknown.filter(({ url }) => 'url' in checkUrl(url));
  const room = fresh.length === 0 ? 0 : await roomForSources(guildId, deps);
  const taken = fresh.slice(0, room);
  if (!isTrial && taken.length > 0) {
    for (const feed of taken) {
      const { source } = await followFeed(feed, { guildId, userId: user.id }, deps);
      await deps.jobs.add('poll', { sourceId: source.id });
    }
    const detail = `${taken.length} sources`;
    await recordAudit(deps.db, { guildId, userId: user.id, action: 'source import', detail, atMs: deps.now() });
  }
  const known = feeds.length - unknown.length;
  const unusable = unknown.length - fresh.length + broken.length;
  const report = [
    isTrial
      ? `This would follow ${taken.length} of ${feeds.length} feeds. Nothing was changed.`
      : `Now following ${taken.length} of ${feeds.length} feeds; they are read right now. \`/source list\` shows how they fare.`,
    ...(known > 0 ? [`${known} are followed already.`] : []),
    ...(fresh.length > taken.length ? [`${fresh.length - taken.length} find no room: 50 sources are the most.`] : []),
    ...(unusable > 0 ? [`${unusable} have no address that can be fetched.`] : []),
    ...taken.map(describe),
  ];
  await interaction.editReply({ content: joinWithin(report, 'feeds'), flags: MessageFlags.SuppressEmbeds });
}

/** Its parser takes 11 MB, and lists are rare. */
const loadOpml = () => import('../../src/ingest/opml.ts');

const describe = ({ title, url, group }: OpmlFeed) =>
  `- ${safeText(title ?? url, 100)}${group ? ` · ${safeText(group, 40)}` : ''}`;
