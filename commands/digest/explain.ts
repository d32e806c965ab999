import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { explainEdition, listFates } from '../../src/digest/explain-edition.ts';
import type { Choice, SlashInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { DRAFT } from '../../src/discord/render-draft.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { tellSafely } from '../../src/discord/tell-safely.ts';
import { decideRow } from '../../src/discord/word-notices.ts';
import { AppError } from '../../src/errors.ts';
import type { Account, DigestEntry, Edition } from '../../src/model.ts';
import { findArticles } from '../../src/storage/articles.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { findDraft } from '../../src/storage/draft-messages.ts';
import { findDigest, findEdition, listEditions } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { approvalTexts } from '../../src/texts/approval/approval-texts.ts';
import { explainTexts } from '../../src/texts/explain/explain-texts.ts';
import type { Language } from '../../src/texts/languages.ts';
import { whyTexts } from '../../src/texts/why/why-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { tellActs } from '../story/tell-acts.ts';

/** Editions offered of each subscription. */
const RECENT = 8;

export async function chooseEdition(
  db: Database,
  guildId: string,
  typed: string,
  language: Language,
): Promise<Choice[]> {
  const subscriptions = await listSubscriptions(db, guildId);
  const lists = await Promise.all(
    subscriptions.map(async ({ id, name }) =>
      (await listEditions(db, id, RECENT)).map((edition) => ({
        edition,
        label: `${name} · ${slotWords(edition)} · ${whyTexts[language].states[edition.state]}`,
      })),
    ),
  );
  return lists
    .flat()
    .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
    .toSorted((a, b) => b.edition.slotAtMs - a.edition.slotAtMs)
    .map(({ edition, label }) => ({ name: label.slice(0, 100), value: edition.id }));
}

export async function explain(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const edition = await findEdition(db, interaction.options.getString('edition', true));
  const owners = await listSubscriptions(db, interaction.guildId);
  const owner = owners.find(({ id }) => id === edition?.subscriptionId);
  if (!edition || !owner) throw new AppError('not_found', ['noSuchEdition']);
  const digest = await findDigest(db, edition.id);
  const at = `<t:${Math.floor(edition.slotAtMs / 1000)}:f>`;
  const why = edition.reason ? `: ${tellSafely(edition.reason, language)}` : '';
  const state = `${whyTexts[language].states[edition.state]}${why}`;
  const lines = digest ? explainEdition(digest, language).map((line) => safeText(line, 600)) : [];
  const draft = edition.state === 'awaiting' ? await findDraft(db, edition.id) : undefined;
  const trouble = draft?.error ? ` ${tellSafely(draft.error, language)}` : '';
  const waits = draft ? [approvalTexts[language].waits(`<#${draft.channelId}>`) + trouble] : [];
  const acts = digest ? digest.entries.flatMap((entry) => tellChanged(entry, language)) : [];
  const listed = digest?.account ? [explainTexts[language].listed] : [];
  const head = `**${safeText(owner.name, 60)}**, ${at} · ${state}`;
  const content = joinWithin([head, ...waits, ...acts, ...listed, ...lines], language);
  const isUnsure = (await listDeliveries(db, edition.id)).some((delivery) => delivery.state === 'unknown');
  const rows = [
    ...(isUnsure ? [decideRow(edition.id, language)] : []),
    ...(draft ? [row(`${DRAFT.show}:${edition.id}`, approvalTexts[language].showAgain)] : []),
  ];
  const file = digest?.account && (await listArticles(db, digest.account, language));
  await interaction.editReply({ content, components: rows, files: file ? [file] : [] });
}

/** Hundreds of articles do not fit in a message. */
async function listArticles(db: Database, account: Account, language: Language) {
  const ids = Object.values(account.fates).flat();
  const articles = new Map((await findArticles(db, ids)).map((article) => [article.id, article]));
  return { attachment: Buffer.from(listFates(account, articles, language)), name: 'articles.txt' };
}

/** A story of which something was changed by people or sources since it was composed. */
function tellChanged(entry: DigestEntry, language: Language): string[] {
  const acts = tellActs(entry, language);
  return acts.length > 0 ? [`**${safeText(entry.summary.headline, 150)}**\n${acts.join('\n')}`] : [];
}

function row(customId: string, label: string) {
  const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, customId, label } as const;
  return { type: ComponentType.ActionRow, components: [button] } as const;
}

function slotWords({ slotKey, slotAtMs }: Edition): string {
  return slotKey.startsWith('now:')
    ? new Date(slotAtMs).toISOString().slice(0, 16).replace('T', ' ')
    : slotKey.replace('T', ' ');
}
