import type { Disagreement, Length, Story, Summary } from '../model.ts';
import { buildHeadline } from './build-headline.ts';
import { chooseEvidence } from './choose-evidence.ts';
import { labelSummary } from './label-summary.ts';
import { LENGTHS } from './lengths.ts';
import { type Evidence, numberSentences } from './number-sentences.ts';
import { summarizeExtractive } from './summarize-extractive.ts';

/** What a digest wants of a story. */
export interface SummaryOrder {
  /** The server that pays, if a model writes. */
  guildId: string;
  length: Length;
  /** Taken where the story has articles in it; otherwise the story keeps its own. */
  language: string;
  /** Found in the texts by the stories stage. */
  disagreements?: readonly Disagreement[];
}

export interface SummarizerOptions {
  /** Verbatim text of one publisher in an extract. */
  perPublisher?: { sentences: number; characters: number };
}

export interface Summarizer {
  summarize(story: Story, order: SummaryOrder): Promise<Summary>;
}

export function createSummarizer({
  perPublisher = { sentences: 2, characters: 300 },
}: SummarizerOptions = {}): Summarizer {
  return {
    async summarize(story, order) {
      const evidence = numberSentences(chooseEvidence(story.articles, order.language));
      const sentences = summarizeExtractive(evidence, {
        ...LENGTHS[order.length],
        perPublisher,
        ...(order.disagreements && { disagreements: order.disagreements }),
      });
      return toSummary(story, order, evidence, { sentences, method: 'extract', dropped: 0 });
    },
  };
}

type Written = Pick<Summary, 'sentences' | 'method' | 'dropped'> & Partial<Pick<Summary, 'headline' | 'modelName'>>;

/** What a summary says, with all that code knows of it. */
function toSummary(story: Story, order: SummaryOrder, evidence: Evidence, written: Written): Summary {
  const language = evidence.articles[0]?.article.language ?? order.language;
  const cited = [...new Set(written.sentences.flatMap(({ cites }) => cites))].flatMap(
    (id) => evidence.byId.get(id) ?? [],
  );
  const disagreements = [...(order.disagreements ?? [])];
  return {
    headline: buildHeadline(evidence, written.sentences, language),
    ...written,
    labels: labelSummary({ articles: story.articles, cited, disagreements, method: written.method, language }),
    disagreements,
    articleIds: evidence.articles.map(({ article }) => article.id),
    evidence: Object.fromEntries(cited.map(({ id, text }) => [id, text])),
    language,
  };
}
