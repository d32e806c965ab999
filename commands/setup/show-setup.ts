import {
  type ActionRowData,
  ButtonStyle,
  ChannelType,
  ComponentType,
  type Guild,
  type MessageActionRowComponentData,
} from 'discord.js';
import { plainText, safeText } from '../../src/discord/safe-text.ts';
import type { StarterPack } from '../../src/ingest/packs/starter-packs.ts';
import type { Language } from '../../src/texts/languages.ts';
import { listIn } from '../../src/texts/list-in.ts';
import { setupTexts } from '../../src/texts/setup/setup-texts.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import { missingWords } from '../missing-permissions.ts';
import { packIn, packsFor } from '../packs.ts';
import { describeRuns } from '../subscription/next-runs.ts';
import type { SetupDraft } from './draft.ts';

/** Discord's limit on the options of a select. */
const MAX_OPTIONS = 25;
const MAX_PACKS = 5;

interface Shown {
  id: string;
  draft: SetupDraft;
  packs: readonly StarterPack[];
  guild: Guild;
  /** Sources that the server follows already. */
  followed: number;
  nowMs: number;
  language: Language;
  /** What went wrong at the last step, or what is going on. */
  note?: string;
}

/** The whole setup in one message: what is chosen, and what chooses it. */
export function showSetup({ id, draft, packs, guild, followed, nowMs, language, note }: Shown) {
  const texts = setupTexts[language];
  const channel = guild.channels.cache.get(draft.channelId);
  const missing = channel && missingWords(channel, language);
  const log = draft.logChannelId === undefined ? undefined : guild.channels.cache.get(draft.logChannelId);
  const mute = log && missingWords(log, language);
  const chosen = [
    ...packsOf(draft, packs).map((pack) => packIn(pack, language).name),
    ...draft.feeds.map(({ title, url }) => safeText(title || url, 60)),
  ];
  const hasSources = followed > 0 || chosen.length > 0;
  const runs = describeRuns(draft.schedule, nowMs, language, 1);
  const content = [
    `**${texts.heading}**`,
    `${texts.where(`<#${draft.channelId}>`)}${missing ? `\n⚠ ${missing}` : ''}`,
    texts.from(hasSources ? describeSources(followed, chosen, language) : texts.nothingChosen),
    texts.when(runs, subscriptionTexts[language].lengths[draft.length]),
    `-# ${log ? texts.hears(`<#${log.id}>`) : texts.nobodyHears}`,
    ...(mute ? [`⚠ ${mute}`] : []),
    ...(note ? [`⚠ ${note}`] : []),
  ].join('\n');
  const offered = offeredPacks(packs, guild.preferredLocale.slice(0, 2), draft.packIds);
  return { content: content.slice(0, 2_000), components: rowsOf(id, draft, offered, hasSources, language) };
}

function describeSources(followed: number, chosen: readonly string[], language: Language): string {
  const texts = setupTexts[language];
  const listed = listIn(language, chosen);
  if (followed === 0) return listed;
  return chosen.length === 0 ? texts.followed(followed) : texts.andChosen(texts.followed(followed), listed);
}

export const packsOf = ({ packIds }: SetupDraft, packs: readonly StarterPack[]): StarterPack[] =>
  packs.filter((pack) => packIds.includes(pack.id));

function rowsOf(
  id: string,
  draft: SetupDraft,
  packs: readonly StarterPack[],
  hasSources: boolean,
  language: Language,
): ActionRowData<MessageActionRowComponentData>[] {
  const texts = setupTexts[language];
  return [
    row({
      type: ComponentType.ChannelSelect,
      customId: `setup:where:${id}`,
      placeholder: texts.chooseWhere,
      channelTypes: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
    }),
    row({
      type: ComponentType.StringSelect,
      customId: `setup:packs:${id}`,
      placeholder: texts.choosePacks,
      minValues: 0,
      maxValues: Math.min(MAX_PACKS, packs.length),
      options: packs.map((pack) => {
        const { name, description } = packIn(pack, language);
        return {
          label: name,
          description: plainText(`${description} ${texts.sources(pack.feeds.length)}`, 100),
          value: pack.id,
          default: draft.packIds.includes(pack.id),
        };
      }),
    }),
    row(
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: texts.ownFeeds,
        customId: `setup:feeds:${id}`,
      },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: texts.timeAndLength,
        customId: `setup:time:${id}`,
      },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: texts.preview,
        customId: `setup:preview:${id}`,
        disabled: !hasSources,
      },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Success,
        label: texts.done,
        customId: `setup:done:${id}`,
        disabled: !hasSources,
      },
    ),
    row({
      type: ComponentType.ChannelSelect,
      customId: `setup:hears:${id}`,
      placeholder: texts.chooseHears,
      channelTypes: [ChannelType.GuildText],
    }),
  ];
}

function row(...components: MessageActionRowComponentData[]): ActionRowData<MessageActionRowComponentData> {
  return { type: ComponentType.ActionRow, components };
}

/** Those in the server's language first, broad ones before narrow ones; chosen ones are always among them. */
function offeredPacks(packs: readonly StarterPack[], language: string, chosen: readonly string[]): StarterPack[] {
  const isChosen = ({ id }: StarterPack) => chosen.includes(id);
  const [own, others] = [packs.filter(isChosen), packs.filter((pack) => !isChosen(pack))];
  return [...own, ...packsFor(others, language)].slice(0, MAX_OPTIONS);
}
