import {
  type ActionRowData,
  ButtonStyle,
  ChannelType,
  ComponentType,
  type Guild,
  type MessageActionRowComponentData,
} from 'discord.js';
import { safeText } from '../../src/discord/safe-text.ts';
import { STARTER_PACKS, type StarterPack } from '../../src/ingest/packs/starter-packs.ts';
import type { Language } from '../../src/texts/languages.ts';
import { missingWords } from '../missing-permissions.ts';
import { describeRuns } from '../subscription/next-runs.ts';
import type { SetupDraft } from './draft.ts';

/** Discord's limit on the options of a select. */
const MAX_OPTIONS = 25;
const MAX_PACKS = 5;

interface Shown {
  id: string;
  draft: SetupDraft;
  guild: Guild;
  /** Sources that the server follows already. */
  followed: number;
  nowMs: number;
  language: Language;
  /** What went wrong at the last step, or what is going on. */
  note?: string;
}

/** The whole setup in one message: what is chosen, and what chooses it. */
export function showSetup({ id, draft, guild, followed, nowMs, language, note }: Shown) {
  const channel = guild.channels.cache.get(draft.channelId);
  const missing = channel && missingWords(channel, language);
  const chosen = [
    ...packsOf(draft).map(({ name }) => name),
    ...draft.feeds.map(({ title, url }) => safeText(title || url, 60)),
  ];
  const what = [
    ...(followed > 0 ? [`the ${followed} sources this server follows`] : []),
    ...(chosen.length > 0 ? [chosen.join(', ')] : []),
  ];
  const content = [
    '**A digest in three steps**',
    `1. Where: <#${draft.channelId}>${missing ? `\n⚠ ${missing}` : ''}`,
    `2. From: ${what.join(', and ') || 'choose a pack, or give feeds of your own'}`,
    `3. When: ${describeRuns(draft.schedule, nowMs, 1)} · ${draft.length}`,
    ...(note ? [`⚠ ${note}`] : []),
  ].join('\n');
  const hasSources = what.length > 0;
  return { content: content.slice(0, 2_000), components: rowsOf(id, draft, guild, hasSources) };
}

export const packsOf = ({ packIds }: SetupDraft): StarterPack[] =>
  STARTER_PACKS.filter((pack) => packIds.includes(pack.id));

function rowsOf(
  id: string,
  draft: SetupDraft,
  guild: Guild,
  hasSources: boolean,
): ActionRowData<MessageActionRowComponentData>[] {
  const packs = offeredPacks(guild.preferredLocale.slice(0, 2), draft.packIds);
  return [
    row({
      type: ComponentType.ChannelSelect,
      customId: `setup:where:${id}`,
      placeholder: 'Where it is posted…',
      channelTypes: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
    }),
    row({
      type: ComponentType.StringSelect,
      customId: `setup:packs:${id}`,
      placeholder: 'Packs of sources…',
      minValues: 0,
      maxValues: MAX_PACKS,
      options: packs.map((pack) => ({
        label: pack.name,
        description: `${pack.description} ${pack.feeds.length} sources`.slice(0, 100),
        value: pack.id,
        default: draft.packIds.includes(pack.id),
      })),
    }),
    row(
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: 'Feeds of my own',
        customId: `setup:feeds:${id}`,
      },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: 'Time and length',
        customId: `setup:time:${id}`,
      },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: 'Preview',
        customId: `setup:preview:${id}`,
        disabled: !hasSources,
      },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Success,
        label: 'Done',
        customId: `setup:done:${id}`,
        disabled: !hasSources,
      },
    ),
  ];
}

function row(...components: MessageActionRowComponentData[]): ActionRowData<MessageActionRowComponentData> {
  return { type: ComponentType.ActionRow, components };
}

/** Those in the server's language first, then the English ones; chosen ones are always among them. */
function offeredPacks(language: string, chosen: readonly string[]): StarterPack[] {
  const weigh = (pack: StarterPack) =>
    (chosen.includes(pack.id) ? 8 : 0) + (pack.language === language ? 4 : 0) + (pack.topic === 'world' ? 2 : 0);
  return STARTER_PACKS.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MAX_OPTIONS);
}
