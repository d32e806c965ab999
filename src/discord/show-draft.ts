import { AppError } from '../errors.ts';
import {
  type ClaimedDraft,
  claimDraft,
  findAgain,
  journalDraft,
  postponeDraft,
  recordDraft,
} from '../storage/draft-messages.ts';
import { failDraft } from '../storage/drafts.ts';
import { findDigest, findEdition } from '../storage/editions.ts';
import { findSubscription, pauseSubscription } from '../storage/subscriptions.ts';
import type { Reach } from './build-body.ts';
import type { ChannelWay } from './channel-way.ts';
import { DEFAULT_TIMINGS } from './delivery-timings.ts';
import { nonceOf } from './message-identity.ts';
import type { Pace } from './pacer.ts';
import { draftMark, renderDraft } from './render-draft.ts';
import { retryAfter, SHOW_LEASE_MS, type ShowDeps } from './show-edits.ts';

export interface ShowDraftDeps extends ShowDeps {
  /** Does a request in its turn of the bot's share of Discord's rate limit. */
  pace: Pace;
  wayInto(channelId: string): Promise<ChannelWay>;
  pictureOrigins: readonly string[];
}

const UNKNOWN_MESSAGE = 10008;

/**
 * Shows an edition's draft as it is now: posts it, or edits what was posted. It may be called at any time, by any
 * process, again after any crash. A draft that its readers deleted while it waits is posted anew.
 */
export async function showDraft(editionId: string, deps: ShowDraftDeps): Promise<void> {
  for (;;) {
    const draft = await claimDraft(deps.db, editionId, deps.now(), SHOW_LEASE_MS);
    if (!draft) return;
    await show(draft, deps);
  }
}

async function show(draft: ClaimedDraft, deps: ShowDraftDeps): Promise<void> {
  const { db, discord, now, pictureOrigins } = deps;
  const { editionId, channelId, messageId } = draft;
  const [edition, digest] = await Promise.all([findEdition(db, editionId), findDigest(db, editionId)]);
  const subscription = edition && (await findSubscription(db, edition.subscriptionId));
  const isWaiting = edition?.state === 'awaiting';
  // What was never shown and waits no more need not be shown.
  if (!digest || !subscription || (messageId === undefined && !isWaiting)) {
    await recordDraft(db, draft, messageId);
    return;
  }
  const reach = await reachOf(draft, deps);
  if (!reach) return;
  const body = renderDraft({ draft, edition: edition!, digest, subscription }, { reach, pictureOrigins });
  if (messageId === undefined) {
    await post(draft, body, false, deps);
    return;
  }
  const answer = await discord.edit({ channelId, messageId }, JSON.stringify(body));
  if (answer.kind === 'done') await recordDraft(db, draft, messageId);
  else if (answer.kind !== 'refused') await postponeDraft(db, draft, now() + retryAfter(answer), answer.words);
  else if (answer.code === UNKNOWN_MESSAGE && isWaiting) await post(draft, body, true, deps);
  else await refuse(draft, answer.words, deps);
}

/** @returns nothing if nothing can be posted there, which is settled then */
async function reachOf(draft: ClaimedDraft, deps: ShowDraftDeps): Promise<Reach | undefined> {
  try {
    return (await deps.wayInto(draft.channelId)).reach;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'channel_forbidden') throw error;
    await refuse(draft, error.kept, deps);
    return undefined;
  }
}

/**
 * Noted before it goes; one of unknown fate goes again under its nonce, or is looked for when that is forgotten. What is
 * found may show an older state than it should, so it is edited next.
 * @param isNew the last one was deleted
 */
async function post(draft: ClaimedDraft, body: object, isNew: boolean, deps: ShowDraftDeps): Promise<void> {
  const { db, discord, now, pace } = deps;
  const { editionId, channelId, firstPostAtMs } = draft;
  const isRepeated = firstPostAtMs !== undefined && !isNew;
  const posts = isNew ? draft.posts + 1 : Math.max(1, draft.posts);
  const nonce = nonceOf(`draft|${editionId}`, channelId, posts);
  const message = { channelId, way: 'message' as const, body: JSON.stringify({ ...body, nonce, enforce_nonce: true }) };
  if (isRepeated && now() - firstPostAtMs > DEFAULT_TIMINGS.safeMs) {
    const sighting = await discord.find({ ...message, mark: draftMark(editionId) }, firstPostAtMs);
    if (sighting.kind === 'found') {
      await findAgain(db, draft, sighting.messageId);
      return;
    }
  }
  if (!(await journalDraft(db, draft, now(), posts))) return;
  const answer = await pace(() => discord.post(message));
  if (answer.kind === 'refused') await refuse(draft, answer.words, deps);
  else if (answer.kind !== 'sent') await postponeDraft(db, draft, now() + retryAfter(answer), answer.words);
  else if (isRepeated) await findAgain(db, draft, answer.messageId);
  else await recordDraft(db, draft, answer.messageId);
}

/** Nobody can see it, so nobody can publish it: that ends the edition and stops its subscription, in words. */
async function refuse(draft: ClaimedDraft, words: string, { db }: ShowDraftDeps): Promise<void> {
  await recordDraft(db, draft, draft.messageId);
  const edition = await findEdition(db, draft.editionId);
  if (!edition || !(await failDraft(db, draft.editionId, words))) return;
  await pauseSubscription(db, edition.subscriptionId, { reason: 'permissions', words });
}
