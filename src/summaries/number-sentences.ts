import type { Article, SourceSentence } from '../model.ts';
import { isInstruction } from './instructions.ts';
import { splitSentences } from './split-sentences.ts';
import { visibleText, visibleTitle } from './visible-text.ts';

export interface EvidenceSentence extends SourceSentence {
  /** Index in `Evidence.articles`. */
  article: number;
  /** Index in the article. */
  position: number;
}

export interface EvidenceArticle {
  article: Article;
  title: string;
  sentences: EvidenceSentence[];
}

/** What a summary may rest on. */
export interface Evidence {
  articles: EvidenceArticle[];
  byId: ReadonlyMap<string, EvidenceSentence>;
}

/** The sentences of these articles, in this order, numbered `a.s`; what is hidden and what gives orders is left out. */
export function numberSentences(articles: readonly Article[]): Evidence {
  const numbered = articles.map((article, at) => ({
    article,
    title: visibleTitle(article.title),
    sentences: splitSentences(visibleText(article.text), article.language)
      .filter((text) => !isInstruction(text))
      .map((text, position) => ({ id: `${at + 1}.${position + 1}`, text, article: at, position })),
  }));
  return {
    articles: numbered,
    byId: new Map(numbered.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence] as const))),
  };
}

/** The cited sentences and their neighbours, which a pronoun may need; unknown ids give nothing. In order, once each. */
export function citedWindow(evidence: Evidence, cites: readonly string[]): EvidenceSentence[] {
  const window = new Set<EvidenceSentence>();
  for (const id of cites) {
    const cited = evidence.byId.get(id);
    if (!cited) continue;
    const { sentences } = evidence.articles[cited.article]!;
    for (const sentence of sentences.slice(Math.max(0, cited.position - 1), cited.position + 2)) window.add(sentence);
  }
  return [...window].sort((a, b) => a.article - b.article || a.position - b.position);
}
