import type { Article, LeftOut, LeftOutReason, Story } from '../model.ts';
import { leadOf, publishersOf } from '../stories/publisher.ts';
import type { RankedStory } from '../stories/rank-stories.ts';
import { createLikeness } from '../stories/story-likeness.ts';
import type { Verdict } from './filter-story.ts';

/** Entries that one publisher may fill; a story of three publishers is a third of an entry to each. */
const MOST_PER_PUBLISHER = 2;
/** Share of the entries that one topic may take. */
const MOST_PER_TOPIC = 0.4;
/** What a story like one already chosen loses of its score, at most. */
const SAMENESS_COST = 0.5;
/** Older news than this is a new source's past, not news. */
const MAX_AGE_MS = 96 * 3_600_000;
/** Shown after the news, and only while there is room. */
const APART = new Set<Article['kind']>(['opinion', 'live']);

export interface SelectOptions {
  nowMs: number;
  maxStories: number;
  /** Where the edition's window begins. Stories found by looking further back count only if they are updates. */
  newSinceMs?: number;
  /** `createStoryFilter` of the subscription. */
  filter: (story: Story) => Verdict;
  /** Topic of a story, such as the group of its sources; absent: it has none, and no share to keep to. */
  topicOf?: (story: Story) => string | undefined;
}

export interface Selection {
  chosen: RankedStory[];
  leftOut: LeftOut[];
}

/**
 * Chooses what a digest shows, in its order: the best first, unlike what is there already, no publisher and no topic
 * above its share, a story of several publishers on top, opinion and live pages last. Every other story gets its reason.
 * Stories are ranked with all that is known of them and shown with what the filter lets through.
 * @param ranked best first, as `rankStories` gives them
 */
export function selectStories(ranked: readonly RankedStory[], options: SelectOptions): Selection {
  const leftOut: LeftOut[] = [];
  const leave = ({ story }: RankedStory, [reason, detail]: Against) =>
    leftOut.push({
      storyId: story.id,
      title: leadOf(story).title,
      reason,
      ...(detail === undefined ? {} : { detail }),
    });

  const fit = ranked
    .filter((each) => isDue(each, options.newSinceMs))
    .flatMap((each) => {
      const verdict = options.filter(each.story);
      const against =
        'kept' in verdict ? reasonAgainst(each, options.nowMs) : ([verdict.reason, verdict.detail] as Against);
      if (against) leave(each, against);
      return against || !('kept' in verdict) ? [] : [{ ...each, story: verdict.kept }];
    });

  const chosen: RankedStory[] = [];
  const likeness = createLikeness();
  for (const isApart of [false, true]) {
    const open = new Set(
      fit.flatMap((ranked) =>
        APART.has(kindOf(ranked.story)) === isApart ? [{ ranked, sameness: 0, compared: 0 }] : [],
      ),
    );
    while (open.size > 0 && chosen.length < options.maxStories) {
      const next = best(open, chosen, likeness);
      open.delete(next);
      const against = shareTaken(next.ranked, chosen, options);
      if (against) leave(next.ranked, against);
      else chosen.push(next.ranked);
    }
    for (const { ranked } of open) leave(ranked, isApart ? ['kind', kindOf(ranked.story)] : ['no-room']);
  }
  return { chosen: corroboratedFirst(chosen), leftOut };
}

/** An update may have been held back while its readers rested; all else belongs to the window it came in. */
function isDue({ story, recall }: RankedStory, newSinceMs = Number.NEGATIVE_INFINITY): boolean {
  return recall.state === 'update' || story.articles.some(({ firstSeenAtMs }) => firstSeenAtMs > newSinceMs);
}

type Against = [reason: LeftOutReason, detail?: string | undefined];

function reasonAgainst({ story, recall }: RankedStory, nowMs: number): Against | undefined {
  if (recall.state === 'repeat') return ['already-read'];
  const kind = kindOf(story);
  if (kind === 'sponsored' || kind === 'listicle') return ['kind', kind];
  const newestMs = Math.max(
    ...story.articles.map(({ publishedAtMs, firstSeenAtMs }) => publishedAtMs ?? firstSeenAtMs),
  );
  return nowMs - newestMs > MAX_AGE_MS ? ['too-old'] : undefined;
}

/** The kind of a story: news as soon as one report is. */
export function kindOf(story: Story): Article['kind'] {
  return leadOf(story).kind;
}

/** A story that may be chosen, with its likeness to the nearest of the first `compared` ones chosen. */
interface Candidate {
  ranked: RankedStory;
  sameness: number;
  compared: number;
}

/** The one worth most beside what is chosen. Likeness only takes away, so those ranked below the best so far need no reading. */
function best(
  open: Iterable<Candidate>,
  chosen: readonly RankedStory[],
  likeness: ReturnType<typeof createLikeness>,
): Candidate {
  let [best, most]: [Candidate | undefined, number] = [undefined, 0];
  for (const candidate of open) {
    const { ranked } = candidate;
    if (best && ranked.rank.score <= most) break;
    for (; candidate.compared < chosen.length; candidate.compared++) {
      const alike = likeness(ranked.story, chosen[candidate.compared]!.story);
      candidate.sameness = Math.max(candidate.sameness, alike);
    }
    const worth = ranked.rank.score * (1 - SAMENESS_COST * candidate.sameness);
    if (!best || worth > most) [best, most] = [candidate, worth];
  }
  return best!;
}

function shareTaken(
  { story }: RankedStory,
  chosen: readonly RankedStory[],
  { maxStories, topicOf }: SelectOptions,
): Against | undefined {
  const filled = (publisher: string) =>
    chosen
      .map((each) => publishersOf(each.story))
      .reduce((sum, publishers) => sum + (publishers.includes(publisher) ? 1 / publishers.length : 0), 0);
  if (publishersOf(story).every((publisher) => filled(publisher) >= MOST_PER_PUBLISHER)) {
    return ['publisher-share', [...new Set(story.articles.map(({ publisherName }) => publisherName))].join(', ')];
  }
  const topic = topicOf?.(story);
  if (topic === undefined) return undefined;
  const onTopic = chosen.filter((each) => topicOf?.(each.story) === topic).length;
  return onTopic >= Math.max(1, Math.ceil(MOST_PER_TOPIC * maxStories)) ? ['topic-share', topic] : undefined;
}

/** A single source's story is never first unless there is nothing else among the news. */
function corroboratedFirst(chosen: RankedStory[]): RankedStory[] {
  const first = chosen.findIndex(({ story, rank }) => rank.publishers > 1 && !APART.has(kindOf(story)));
  return first <= 0 ? chosen : [chosen[first]!, ...chosen.filter((_, at) => at !== first)];
}
