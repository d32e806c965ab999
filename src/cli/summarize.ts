import type { Length, Story } from '../model.ts';
import { findDisagreements } from '../stories/disagreements.ts';
import { createSummarizer } from '../summaries/summarize-story.ts';
import { eachLine } from './json-lines.ts';
import { readRow, toArticle } from './read-articles.ts';
import type { Stage } from './stage.ts';

/** `{id, words?, articles: [{title, text, url?, publisher?, publishedAt?}]}` → `{id, headline, sentences, labels}` */
export const run: Stage = async ({ input, output }) => {
  const summarizer = createSummarizer();
  await eachLine(input, output, async ({ words, articles }) => {
    if (!Array.isArray(articles) || articles.length === 0) throw new Error('There are no articles in this line.');
    // Without names, each article counts as its own publisher.
    const rows = articles.map((row, at) => ({ publisher: `source ${at + 1}`, ...row }));
    const story: Story = { id: 'story', articles: rows.map(readRow).map(toArticle), firstSeenAtMs: 0, updatedAtMs: 0 };
    const { headline, sentences, labels } = await summarizer.summarize(story, {
      guildId: 'cli',
      length: lengthFor(Number(words ?? 70)),
      words: Number(words ?? 70),
      language: story.articles[0]!.language ?? 'en',
      disagreements: findDisagreements(story),
    });
    return { headline, sentences, labels };
  });
  return 0;
};

function lengthFor(words: number): Length {
  if (words < 45) return 'brief';
  return words < 100 ? 'standard' : 'deep';
}
