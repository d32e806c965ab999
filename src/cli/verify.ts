import { scoreSupport } from '../summaries/score-support.ts';
import { eachLine } from './json-lines.ts';
import { readRow, toArticle } from './read-articles.ts';
import type { Stage } from './stage.ts';

/** `{id, articles: [{title, text}], sentences: [{text, cites?}]}` → `{id, score, sentences: [{ok, score, problems}]}` */
export const run: Stage = async ({ input, output }) => {
  await eachLine(input, output, ({ articles, sentences }) => {
    if (!Array.isArray(articles) || !Array.isArray(sentences))
      throw new Error('articles and sentences have to be lists.');
    return scoreSupport(articles.map(readRow).map(toArticle), sentences);
  });
  return 0;
};
