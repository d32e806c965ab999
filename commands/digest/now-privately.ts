import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { WHY_THIS } from '../../src/discord/component-ids.ts';
import { AppError } from '../../src/errors.ts';
import type { StarterPack } from '../../src/ingest/packs/starter-packs.ts';
import { publisherOf } from '../../src/ingest/publisher.ts';
import type { DigestOrder } from '../../src/publish-edition.ts';
import { listOwn } from '../../src/storage/members.ts';
import { followPack, packReader } from '../../src/storage/pack-follows.ts';
import { addSource } from '../../src/storage/sources.ts';
import { topicsTexts } from '../../src/texts/topics/topics-texts.ts';
import { takeTurn } from '../cooldowns.ts';
import type { CommandDeps } from '../deps.ts';
import { findPack, packIn, packsFor } from '../packs.ts';
import { PLAIN_LOOK, showDigest } from './now.ts';

const HOUR_MS = 3_600_000;

/**
 * A digest for one person where the bot is no member: of the topics they follow in a server, or of a starter pack.
 * Nobody else sees it, and who asked is not kept.
 */
export async function nowPrivately(interaction: ChatInputCommandInteraction, deps: CommandDeps): Promise<void> {
  const { options, user } = interaction;
  if (options.getSubcommand() !== 'now') throw new AppError('not_allowed', ['serverOnly']);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await takeTurn('digest', { user, guildId: null }, deps);
  const hours = options.getInteger('hours') ?? 24;
  const topic = options.getString('topic')?.trim();
  const order = await orderFor(interaction, deps);
  const toMs = deps.now();
  const { digest } = await deps.makeDigest({
    ...order,
    filters: { ...order.filters, include: topic ? [topic] : [] },
    maxStories: 8,
    length: 'standard',
    language: deps.language,
    fromMs: toMs - hours * HOUR_MS,
    toMs,
  });
  if (digest.entries.length === 0) throw new AppError('not_found', topicsTexts[deps.language].nothing(hours));
  await showDigest(interaction, digest, PLAIN_LOOK, deps, [WHY_THIS]);
}

type Wanted = Pick<DigestOrder, 'guildId' | 'title' | 'sourceIds' | 'filters'>;

async function orderFor({ options, user }: ChatInputCommandInteraction, deps: CommandDeps): Promise<Wanted> {
  const { packs, language, db } = deps;
  const texts = topicsTexts[language];
  const typed = options.getString('pack');
  if (typed === null) {
    for (const own of await listOwn(db, user.id)) {
      if (!(await deps.isMember(own.guildId, user.id))) continue;
      return { guildId: own.guildId, title: own.name, sourceIds: [], filters: own.filters };
    }
  }
  const pack = typed === null ? packsFor(packs, language)[0] : findPack(packs, typed);
  if (!pack) throw new AppError('not_found', texts.noPack((typed ?? '').slice(0, 60)));
  await readPack(pack, deps);
  const filters = { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1 };
  return { guildId: packReader(pack.id), title: texts.packTitle(packIn(pack, language).name), sourceIds: [], filters };
}

/** Follows the sources of a pack for whoever asks, and reads now what nobody followed before. */
async function readPack({ id, name, feeds, language }: StarterPack, { db, now, poll }: CommandDeps): Promise<void> {
  const sourceIds = await Promise.all(
    feeds.map(async ({ title, url }) => {
      const { publisher } = publisherOf(url, title);
      return (await addSource(db, { kind: 'feed', url, title, publisher, language }, now())).source.id;
    }),
  );
  const fresh = await followPack(db, id, { group: name.slice(0, 40), sourceIds }, now());
  await Promise.allSettled(fresh.map((sourceId) => poll(sourceId)));
}
