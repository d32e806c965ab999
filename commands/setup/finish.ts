import { randomUUID } from 'node:crypto';
import type { Subscription } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { planEdition } from '../../src/storage/editions.ts';
import { changeServer, findServer } from '../../src/storage/servers.ts';
import { createSubscription, listSubscriptions } from '../../src/storage/subscriptions.ts';
import { languageOf } from '../../src/texts/languages.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { freeName, refuseMore } from '../subscription/create.ts';
import type { SetupDraft } from './draft.ts';

/** The first digest of a new subscription is of a day. */
const FIRST_WINDOW_MS = 24 * 3_600_000;

/** Makes the subscription, and its first edition at once. */
export async function finishSetup(
  { channelId, logChannelId, schedule, length }: SetupDraft,
  asker: { guildId: string; userId: string; interactionId: string; channelName: string | undefined },
  { db, jobs, now }: CommandDeps,
): Promise<Subscription> {
  const { guildId, userId } = asker;
  const existing = await listSubscriptions(db, guildId);
  refuseMore(existing);
  const server = await findServer(db, guildId);
  const language = server?.locale.slice(0, 2) ?? 'en';
  const { usualName } = subscriptionTexts[languageOf(language) ?? 'en'];
  const subscription: Subscription = {
    id: randomUUID(),
    guildId,
    channelId,
    name: freeName(asker.channelName ?? usualName, existing),
    schedule,
    sourceIds: [],
    filters: { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1 },
    maxStories: 8,
    length,
    language,
    look: { layout: 'list', overflow: 'messages', images: true, crosspost: false, pingRoleIds: [] },
    quietDay: 'skip',
    minStories: 1,
    createdAtMs: now(),
  };
  await createSubscription(db, subscription, nextSlots(schedule, now(), 1)[0]?.atMs);
  if (logChannelId && logChannelId !== server?.logChannelId) await changeServer(db, guildId, { logChannelId });
  await recordAudit(db, { guildId, userId, action: 'setup', detail: subscription.name, atMs: now() });
  const edition = await planEdition(db, {
    subscriptionId: subscription.id,
    slot: { key: `now:${asker.interactionId}`, atMs: now() },
    windowFromMs: now() - FIRST_WINDOW_MS,
    windowToMs: now(),
  });
  if (edition) await jobs.add('compose', { editionId: edition.id });
  return subscription;
}
