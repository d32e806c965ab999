import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRow, toArticle } from '../src/cli/read-articles.ts';
import type { Story } from '../src/model.ts';
import { createCheck } from '../src/summaries/check-sentence.ts';
import { numberSentences } from '../src/summaries/number-sentences.ts';
import { createSummarizer } from '../src/summaries/summarize-story.ts';
import { anArticle, aStory } from '../tests/builders/articles.ts';
import { type Bench, median } from './bench.ts';
import { anEvent, tell } from './generate-news.ts';
import { timed } from './stopwatch.ts';

const STORIES = 300;

export const summaries: Bench = {
  name: 'summaries',
  about: 'an extract of a story of three articles, and a sentence held against what it cites; ms of a core, medians',
  async run({ dataDir }) {
    const file = dataDir && join(dataDir, 'summaries', 'multi-document.jsonl');
    const stories =
      file && existsSync(file) ? readStories(file) : Array.from({ length: STORIES }, (_, at) => invented(at));
    const { summarize } = createSummarizer();
    const extracts: number[] = [];
    const checks: number[] = [];
    let alarms = 0;
    let sentences = 0;
    for (const story of stories) {
      const extract = await timed(() => summarize(story, { guildId: 'bench', length: 'standard', language: 'en' }));
      extracts.push(extract.cpuMs);
      const evidence = numberSentences(story.articles);
      const check = createCheck({ evidence, language: 'en' });
      const all = [...evidence.byId.values()];
      if (all.length === 0) continue;
      const lap = await timed(() => {
        for (const { id, text } of all) if (check({ text, cites: [id] }).some(isFalse)) alarms++;
      });
      sentences += all.length;
      checks.push(lap.cpuMs / all.length);
    }
    const [extract, check] = [median(extracts), median(checks)];
    return [
      { name: 'extract, a story', value: `${extract.toFixed(2)} ms`, target: '≤ 5 ms', met: extract <= 5 },
      { name: 'check, a sentence', value: `${check.toFixed(2)} ms`, target: '≤ 1 ms', met: check <= 1 },
      {
        name: 'false alarms on sentences word for word',
        value: `${alarms} of ${sentences}`,
        target: '0',
        met: alarms === 0,
      },
    ];
  },
};

/** Taste and form say nothing about truth: a source may judge, ask, or stop in the middle. */
const isFalse = ({ check }: { check: string }) => !['tone', 'form', 'markup'].includes(check);

function readStories(file: string): Story[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return rows.map(({ articles }) =>
    aStory(
      Object.values(articles as Record<string, Record<string, unknown>>)
        .map(readRow)
        .map(toArticle),
    ),
  );
}

function invented(event: number): Story {
  return aStory(
    [0, 1, 2].map((teller) => {
      const { title, paragraphs } = tell(anEvent(event), teller);
      return anArticle({ title, text: paragraphs.join('\n\n'), publisher: `paper-${teller}.example` });
    }),
  );
}
