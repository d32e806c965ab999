import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { ComponentInteraction, SlashInteraction } from '../../src/discord/command.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { plainText } from '../../src/discord/safe-text.ts';
import type { PageCandidate } from '../../src/ingest/find-page.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { indexPageTexts } from '../../src/texts/index-page/index-page-texts.ts';
import type { Language } from '../../src/texts/languages.ts';
import { listsTexts } from '../../src/texts/lists/lists-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { findOpen } from '../find-open.ts';
import { firstWithin } from '../first-within.ts';
import { followFeed, roomForSources } from './follow-feed.ts';

const OFFER_TTL_MS = 15 * 60_000;
const SHOWN_LINKS = 8;
/** Of the 2,000 characters of a message; the rest holds what is said around the links. */
const LINKS_LENGTH = 1_200;

/** What an offer keeps until its button is pressed. */
type OpenOffer = Omit<PageCandidate, 'items'> & { group: string };

/** Shows which links following a page would take; nothing is saved before that is confirmed. */
export async function offerPage(interaction: SlashInteraction, page: PageCandidate, deps: CommandDeps): Promise<void> {
  const { items: _, ...rest } = page;
  const group = interaction.options.getString('group')?.trim() ?? '';
  await deps.cache.set(
    offerKey(interaction.guildId, interaction.id),
    { ...rest, group } satisfies OpenOffer,
    OFFER_TTL_MS,
  );
  const label = plainText(indexPageTexts[deps.language].confirm, 80);
  await interaction.editReply({
    content: previewPage(page, deps.language),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.Button, style: ButtonStyle.Success, customId: `page:${interaction.id}`, label },
        ],
      },
    ],
    flags: MessageFlags.SuppressEmbeds,
  });
}

/** The button under an offer. */
export async function followOffered(interaction: ComponentInteraction, askedBy: string, deps: CommandDeps) {
  await interaction.deferUpdate();
  const { guildId, user } = interaction;
  const { db, jobs, now, language } = deps;
  const texts = indexPageTexts[language];
  const offer = await findOpen<OpenOffer>(offerKey(guildId, askedBy), guildId, deps);
  if (!offer) {
    await interaction.editReply({ content: texts.closed, components: [] });
    return;
  }
  await roomForSources(guildId, deps);
  const { source, isNew } = await followFeed({ ...offer, kind: 'page' }, { guildId, userId: user.id }, deps);
  if (isNew) {
    await recordAudit(db, { guildId, userId: user.id, action: 'source add', detail: source.url, atMs: now() });
    await jobs.add('poll', { sourceId: source.id });
  }
  const name = `**${safeLink(source.title, source.url)}**`;
  await interaction.editReply({
    content: isNew ? texts.followed(name) : texts.already(name),
    components: [],
    flags: MessageFlags.SuppressEmbeds,
  });
}

export function previewPage({ url, title, selector, items }: PageCandidate, language: Language): string {
  const texts = indexPageTexts[language];
  const name = `**${safeLink(title, url)}**`;
  const shown = firstWithin(
    items.slice(0, SHOWN_LINKS).map(({ title: headline = '', url }) => `- ${safeLink(headline, url, 150)}`),
    LINKS_LENGTH,
  );
  return [
    selector === undefined ? texts.offer(name) : texts.offerBySelector(name),
    texts.links(items.length),
    ...shown,
    ...(items.length > shown.length ? [`-# ${listsTexts[language].more(items.length - shown.length)}`] : []),
    texts.unlike,
  ].join('\n');
}

const offerKey = (guildId: string, askedBy: string) => `page-offer:${guildId}:${askedBy}`;
