import { ComponentType, MessageFlags } from 'discord.js';
import type { ComponentInteraction, SlashInteraction } from '../../src/discord/command.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { plainText, safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import type { FeedCandidate } from '../../src/ingest/find-feed.ts';
import { findSource } from '../../src/ingest/find-source.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { indexPageTexts } from '../../src/texts/index-page/index-page-texts.ts';
import { sourceTexts } from '../../src/texts/source/source-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { findOpen } from '../find-open.ts';
import { followFeed, roomForSources } from './follow-feed.ts';
import { offerPage } from './follow-page.ts';

/** How long the choice between several feeds stays open. */
const CHOICE_TTL_MS = 15 * 60_000;

interface OpenChoice {
  candidates: FeedCandidate[];
  group: string;
}

/** Any address of a site will do. One feed is followed at once; of several the person chooses; without one there may be the page. */
export async function add(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await roomForSources(interaction.guildId, deps);
  const group = interaction.options.getString('group')?.trim() ?? '';
  const selector = interaction.options.getString('selector')?.trim() || undefined;
  const found = await findSource(interaction.options.getString('url', true), selector, deps);
  if (found === undefined) {
    await interaction.editReply(`⚠ ${indexPageTexts[deps.language].neither}`);
    return;
  }
  if ('page' in found) {
    await offerPage(interaction, found.page, deps);
    return;
  }
  const candidates = found.feeds;
  const texts = sourceTexts[deps.language];
  if (candidates.length === 1) {
    await interaction.editReply({
      content: await followAndTell(interaction, candidates[0]!, group, deps),
      flags: MessageFlags.SuppressEmbeds,
    });
    return;
  }
  await deps.cache.set(
    choiceKey(interaction.guildId, interaction.id),
    { candidates, group } satisfies OpenChoice,
    CHOICE_TTL_MS,
  );
  await interaction.editReply({
    content: texts.several(candidates.length),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            customId: `feed:${interaction.id}`,
            placeholder: texts.choose,
            options: candidates.map(({ title, url, newestTitle }, at) => ({
              label: plainText(title || url, 100) || url.slice(0, 100),
              description: plainText(newestTitle ? texts.newest(newestTitle) : url, 100),
              value: String(at),
            })),
          },
        ],
      },
    ],
  });
}

export async function addChosen(interaction: ComponentInteraction, askedBy: string, deps: CommandDeps): Promise<void> {
  if (!interaction.isStringSelectMenu()) return;
  await interaction.deferUpdate();
  const choice = await findOpen<OpenChoice>(choiceKey(interaction.guildId, askedBy), interaction.guildId, deps);
  const candidate = choice?.candidates[Number(interaction.values[0])];
  if (!choice || !candidate) throw new AppError('not_found', ['choiceClosed']);
  await roomForSources(interaction.guildId, deps);
  const content = await followAndTell(interaction, candidate, choice.group, deps);
  await interaction.editReply({ content, components: [], flags: MessageFlags.SuppressEmbeds });
}

async function followAndTell(
  { guildId, user }: SlashInteraction | ComponentInteraction,
  candidate: FeedCandidate,
  group: string,
  deps: CommandDeps,
): Promise<string> {
  const { db, jobs, now, language } = deps;
  const texts = sourceTexts[language];
  const { source, isNew } = await followFeed({ ...candidate, group }, { guildId, userId: user.id }, deps);
  const name = `**${safeLink(source.title, source.siteUrl ?? source.url)}**`;
  if (!isNew) return texts.already(name);
  await recordAudit(db, { guildId, userId: user.id, action: 'source add', detail: source.url, atMs: now() });
  await jobs.add('poll', { sourceId: source.id });
  return [
    texts.followed(name, texts.entries(candidate.items)),
    ...(candidate.newestTitle ? [`-# ${texts.newest(safeText(candidate.newestTitle, 150))}`] : []),
    texts.coming,
  ].join('\n');
}

function choiceKey(guildId: string, askedBy: string): string {
  return `feed-choice:${guildId}:${askedBy}`;
}
