import { parseArgs } from 'node:util';
import { composeDigest } from '../digest/compose-digest.ts';
import { createStoryFilter } from '../digest/filter-story.ts';
import { selectStories } from '../digest/select-stories.ts';
import { writeMarkdown } from '../digest/write-markdown.ts';
import { packMessages } from '../discord/pack-messages.ts';
import type { Article, Digest, Story } from '../model.ts';
import { findDisagreements } from '../stories/disagreements.ts';
import { groupArticles } from '../stories/group-articles.ts';
import { rankStories } from '../stories/rank-stories.ts';
import { createSummarizer } from '../summaries/summarize-story.ts';
import { readArticleFiles } from './read-articles.ts';
import type { Stage } from './stage.ts';

const NO_FILTERS = { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1 };
const PLAIN_LOOK = { layout: 'list', overflow: 'messages', images: true, crosspost: false, pingRoleIds: [] } as const;

const WRITERS: Record<string, (digest: Digest) => string> = {
  markdown: writeMarkdown,
  json: (digest) => JSON.stringify(digest, null, 2),
  discord: (digest) =>
    packMessages(digest, { ...PLAIN_LOOK, pingRoleIds: [] }, { editionId: 'cli', channelId: 'cli' })
      .map(({ body }) => JSON.stringify(body))
      .join('\n'),
};

/** `--articles FILE or FOLDER [--format markdown|discord|json] [--max N]` → the digest itself. */
export const run: Stage = async ({ args, output, say }) => {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string' },
      format: { type: 'string', default: 'markdown' },
      max: { type: 'string', default: '8' },
    },
  });
  const write = WRITERS[values.format];
  const maxStories = Number(values.max);
  if (!values.articles || !write || !(maxStories >= 1)) {
    say('usage: npm run cli -- digest --articles FILE or FOLDER [--format markdown|discord|json] [--max N]');
    return 2;
  }
  output.write(`${write(await digestOf(await readArticleFiles(values.articles), maxStories))}\n`);
  return 0;
};

/** The same steps as an edition's, on articles at hand. It speaks for the day of the newest article. */
async function digestOf(articles: Article[], maxStories: number): Promise<Digest> {
  const summarizer = createSummarizer();
  const nowMs = Math.max(0, ...articles.map(({ publishedAtMs }) => publishedAtMs ?? 0)) || Date.now();
  const dated = articles.map((article) => ({ ...article, firstSeenAtMs: article.publishedAtMs ?? nowMs }));
  const byId = new Map(dated.map((article) => [article.id, article]));
  const stories = groupArticles(dated).map((ids): Story => {
    const members = ids.map((id) => byId.get(id)!).toSorted((a, b) => a.firstSeenAtMs - b.firstSeenAtMs);
    return {
      id: ids[0]!,
      articles: members,
      firstSeenAtMs: members[0]!.firstSeenAtMs,
      updatedAtMs: members.at(-1)!.firstSeenAtMs,
    };
  });
  const ranked = rankStories(stories, { nowMs, recall: () => ({ state: 'new' }) });
  const { chosen, leftOut } = selectStories(ranked, { nowMs, maxStories, filter: createStoryFilter(NO_FILTERS) });
  const summarized = await Promise.all(
    chosen.map(async (each) => {
      const disagreements = findDisagreements(each.story);
      const summary = await summarizer.summarize(each.story, {
        guildId: 'cli',
        length: 'standard',
        language: 'en',
        disagreements,
      });
      return { ranked: each, summary };
    }),
  );
  return composeDigest({
    title: 'Digest',
    atMs: nowMs,
    language: 'en',
    length: 'standard',
    chosen: summarized,
    leftOut,
    articles: articles.length,
    failedSources: [],
  });
}
