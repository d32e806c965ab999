import { accountArticles, withoutShown } from './digest/account-articles.ts';
import { composeDigest } from './digest/compose-digest.ts';
import { createArticleFilter, createStoryFilter, withoutSources } from './digest/filter-story.ts';
import { decideQuietDay } from './digest/quiet-day.ts';
import { selectStories } from './digest/select-stories.ts';
import { discardOlder, freeze, hold, type KeepDeps } from './discord/keep-edition.ts';
import { AppError } from './errors.ts';
import type { Article, Digest, Filters, Length, Story, Subscription, Summary } from './model.ts';
import type { Log } from './ops/log.ts';
import { countArrivals } from './storage/count-arrivals.ts';
import type { EditionStory } from './storage/edition-stories.ts';
import { listReadStories } from './storage/edition-stories.ts';
import {
  claimEdition,
  type EditionClaim,
  failEdition,
  findDigest,
  findEdition,
  releaseEdition,
  skipEdition,
} from './storage/editions.ts';
import { type Followed, listFollowed } from './storage/follows.ts';
import type { Database } from './storage/open-db.ts';
import { findStories, findStoryIds, withTexts } from './storage/stories.ts';
import { findLive, pauseSubscription } from './storage/subscriptions.ts';
import { findDisagreements } from './stories/disagreements.ts';
import { type RankedStory, rankStories } from './stories/rank-stories.ts';
import { factsToRemember, type ReadFacts, rememberReadings, UPDATE_LOOKBACK_MS } from './stories/story-memory.ts';
import type { SummaryOrder } from './summaries/summarize-story.ts';
import { keep } from './texts/errors/error-texts.ts';

/** What a digest is asked to be. */
export interface DigestOrder {
  guildId: string;
  title: string;
  /** Sources by id; empty: all that the server follows. */
  sourceIds: readonly string[];
  filters: Filters;
  maxStories: number;
  length: Length;
  language: string;
  /** News first seen in (fromMs, toMs]. */
  fromMs: number;
  toMs: number;
  /** Whose day it is; UTC's if left out. */
  timeZone?: string;
  /** Whose readers' memory counts; absent: nobody's, as for a single person who asks. */
  subscriptionId?: string;
}

export interface PublishDeps extends KeepDeps {
  summarize(story: Story, order: SummaryOrder): Promise<Summary>;
  /** Whether somebody is in a server: its news go to nobody else by direct message. */
  isMember(guildId: string, userId: string): Promise<boolean>;
  /** Names this process in claims. */
  owner: string;
  log: Log;
}

/** What a channel has read is remembered this long. */
const MEMORY_MS = 7 * 24 * 3_600_000;
/** Above the longest lawful composing, a slow model included: a shorter lease would take it from a live process. */
const LEASE_MS = 5 * 60_000;
/** After so many tries an edition that cannot be composed is given up, in words, instead of tried for ever. */
const MAX_TRIES = 5;

const LEFT = keep(['memberLeft']);

/** The product in one function: from what is stored to what an edition says. */
export async function makeDigest(
  order: DigestOrder,
  deps: PublishDeps,
): Promise<{ digest: Digest; stories: EditionStory[] }> {
  const { db, now, log } = deps;
  const nowMs = now();
  const followed = await listFollowed(db, order.guildId);
  const asked = followed.filter(({ source }) => order.sourceIds.length === 0 || order.sourceIds.includes(source.id));
  const never = new Set(followed.filter(({ follow }) => follow.use === 'never').map(({ source }) => source.id));
  const topicOf = topicByGroup(followed);

  const readings = await listReadings(order, deps, nowMs);
  const query = {
    guildId: order.guildId,
    sourceIds: asked.map(({ source }) => source.id).filter((id) => !never.has(id)),
    sinceMs: order.fromMs,
    untilMs: order.toMs,
  };
  const found = await findStories(db, {
    ...query,
    earlier: { storyIds: await findReadStories(db, readings), sinceMs: order.fromMs - UPDATE_LOOKBACK_MS },
  });
  const { topics } = order.filters;
  const used = withoutSources(found, never);
  const candidates = used.filter((story) => !topics || topics.includes(topicOf(story) ?? ''));
  const ranked = rankStories(candidates, {
    nowMs,
    weights: new Map(followed.map(({ source, follow }) => [source.id, follow.weight])),
    recall: rememberReadings(readings, nowMs),
  });
  const filters = withHidden(order.filters, followed);
  const { chosen: leads, leftOut } = selectStories(ranked, {
    nowMs,
    maxStories: order.maxStories,
    newSinceMs: order.fromMs,
    filter: createStoryFilter(filters),
    topicOf,
  });
  const whole = await withTexts(
    db,
    leads.map(({ story }) => story),
  );
  const chosen = leads.map((each, at) => ({ ...each, story: whole[at]! }));

  const summarized = await Promise.all(
    chosen.map(async (each) => ({
      ranked: each,
      summary: await summarizeOne(each),
      topic: topicOf(each.story),
    })),
  );
  const composed = composeDigest({
    title: order.title,
    atMs: order.toMs,
    ...(order.timeZone !== undefined && { timeZone: order.timeZone }),
    language: order.language,
    length: order.length,
    chosen: summarized.map(({ topic, ...rest }) => ({ ...rest, ...(topic && { topic }) })),
    leftOut,
    articles: candidates.flatMap(({ articles }) => articles).filter(isNew).length,
    failedSources: asked.filter(({ source }) => source.health === 'failing').map(({ source }) => source.title),
  });
  // Only editions can be asked about later.
  const askedIds = new Set(asked.map(({ source }) => source.id));
  const cameIn = (article: Article) =>
    isNew(article) && (article.guildId !== undefined || article.sourceIds.some((id) => askedIds.has(id)));
  const account = order.subscriptionId && {
    ...(await countArrivals(db, { ...query, sourceIds: [...askedIds] })),
    fates: accountArticles(composed, { found, used, candidates, cameIn, reasonAgainst: createArticleFilter(filters) }),
  };
  const digest = { ...composed, ...(account && { account }) };
  return { digest, stories: toEditionStories(digest, ranked) };

  function isNew({ firstSeenAtMs }: Article): boolean {
    return firstSeenAtMs > order.fromMs && firstSeenAtMs <= order.toMs;
  }

  /** A story that cannot be summarized is left out, with that reason; the others are not held up. */
  async function summarizeOne({ story }: RankedStory): Promise<Summary | undefined> {
    try {
      return await deps.summarize(story, {
        guildId: order.guildId,
        length: order.length,
        language: order.language,
        disagreements: findDisagreements(story),
      });
    } catch (error) {
      log.error('story not summarized', error, { storyId: story.id });
      return undefined;
    }
  }
}

/**
 * Composes a planned edition and freezes its messages, ready to be delivered. Of many processes one does it; one that
 * dies is taken over when its lease is out.
 */
export async function composeEdition(editionId: string, deps: PublishDeps): Promise<void> {
  const { db, now, owner } = deps;
  const claim = await claimEdition(db, editionId, owner, now(), LEASE_MS);
  if (!claim) return;
  if (claim.fence > MAX_TRIES) {
    await failEdition(db, claim, keep(['triedInVain', MAX_TRIES]), { isTold: false });
    return;
  }
  try {
    await composeClaimed(claim, deps);
  } catch (error) {
    // Given back, so that the next tick tries again; a dead process gives nothing back, and its lease runs out.
    await releaseEdition(db, claim);
    throw error;
  }
}

async function composeClaimed(claim: EditionClaim, deps: PublishDeps): Promise<void> {
  const { db } = deps;
  const edition = (await findEdition(db, claim.editionId))!;
  const subscription = await findLive(db, edition.subscriptionId);
  if (!subscription) {
    await skipEdition(db, claim, keep(['subscriptionRemoved']));
    return;
  }
  const { ownerId, guildId } = subscription;
  if (ownerId && !(await deps.isMember(guildId, ownerId))) {
    await skipEdition(db, claim, LEFT);
    await pauseSubscription(db, subscription.id, { reason: 'channel', words: LEFT });
    return;
  }
  const { slotAtMs } = edition;
  const approved = await findDigest(db, edition.id);
  if (approved) {
    await settleForbidden(claim, subscription, deps, () =>
      freeze(claim, subscription, { slotAtMs, digest: approved, stories: [] }, deps),
    );
    return;
  }
  const isAsked = edition.slotKey.startsWith('now:');
  if (!isAsked) await discardOlder(subscription, slotAtMs, deps);
  const { digest, stories } = await makeDigest(orderOf(subscription, edition.windowFromMs, edition.windowToMs), deps);
  const quiet = decideQuietDay(digest.entries.length, subscription, isAsked);
  if (quiet.do === 'skip' || quiet.do === 'carry') {
    await skipEdition(db, claim, quiet.reason);
    return;
  }
  const said = quiet.do === 'line' ? withoutStories(digest) : digest;
  // A line that says that there is nothing needs nobody's word.
  const { approval } = said.entries.length > 0 ? subscription : {};
  await settleForbidden(claim, subscription, deps, () =>
    approval
      ? hold(claim, approval, { slotAtMs, digest: said, stories }, deps)
      : freeze(claim, subscription, { slotAtMs, digest: said, stories }, deps),
  );
}

/** What a quiet day's line rests on. */
function withoutStories({ entries, account, ...digest }: Digest): Digest {
  const stories = entries.map(({ story }) => story);
  return { ...digest, entries: [], ...(account && { account: withoutShown(account, stories, 'too-few-stories') }) };
}

/** A channel that nothing can be posted in ends the edition and stops its subscription, in words. */
async function settleForbidden(
  claim: EditionClaim,
  { id }: Subscription,
  { db }: PublishDeps,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'channel_forbidden') throw error;
    await failEdition(db, claim, error.kept, { isTold: true });
    await pauseSubscription(db, id, { reason: 'permissions', words: error.kept });
  }
}

/** What a subscription asks for, as an order for a span of news. */
export function orderOf(subscription: Subscription, fromMs: number, toMs: number): DigestOrder {
  const { id, guildId, name, sourceIds, filters, maxStories, length, language, schedule } = subscription;
  const { timeZone } = schedule;
  const what = { guildId, title: name, sourceIds, filters, maxStories, length, language };
  return { ...what, fromMs, toMs, timeZone, subscriptionId: id };
}

/** What the channel's readers have been shown. */
async function listReadings({ subscriptionId }: DigestOrder, { db }: PublishDeps, nowMs: number) {
  const shown = subscriptionId ? await listReadStories(db, subscriptionId, nowMs - MEMORY_MS) : [];
  return shown.map(({ storyId, atMs, facts }) => ({ storyId, atMs, facts: facts as ReadFacts | null }));
}

/** Ids of the stories that were read, and of those that hold their articles now: only these can bring an update. */
async function findReadStories(db: Database, readings: Awaited<ReturnType<typeof listReadings>>): Promise<string[]> {
  const articleIds = readings.flatMap(({ facts }) => facts?.articleIds ?? []);
  const holders = await findStoryIds(db, [...new Set(articleIds)]);
  return [...new Set([...readings.map(({ storyId }) => storyId), ...holders.values()])];
}

/** A source that a server hides is hidden with its publisher. */
function withHidden(filters: Filters, followed: readonly Followed[]): Filters {
  const hidden = followed.filter(({ follow }) => follow.use === 'hide').map(({ source }) => source.publisher);
  return { ...filters, hidePublishers: [...filters.hidePublishers, ...hidden] };
}

/** The group that most of a story's sources are in. */
function topicByGroup(followed: readonly Followed[]): (story: Story) => string | undefined {
  const groups = new Map(followed.map(({ source, follow }) => [source.id, follow.group]));
  return (story) => {
    const named = story.articles.flatMap(({ sourceIds }) => sourceIds.map((id) => groups.get(id)).filter(Boolean));
    const counts = Map.groupBy(named, (group) => group);
    return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
  };
}

/** What the edition made of every story, shown or not. */
function toEditionStories({ entries, leftOut }: Digest, ranked: readonly RankedStory[]): EditionStory[] {
  const byId = new Map(ranked.map((each) => [each.story.id, each]));
  return [
    ...entries.map(({ story, rank }, at) => ({
      storyId: story.id,
      position: at + 1,
      rank,
      facts: factsToRemember(story),
    })),
    ...leftOut.map(({ storyId, reason, detail }): EditionStory => {
      const rank = byId.get(storyId)?.rank;
      return { storyId, reason: detail ? `${reason}: ${detail}` : reason, ...(rank && { rank }) };
    }),
  ];
}
