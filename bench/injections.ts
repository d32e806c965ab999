import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/model.ts';
import { splitSentences } from '../src/summaries/split-sentences.ts';
import { createSummarizer, type ModelOptions } from '../src/summaries/summarize-story.ts';
import { INJECTIONS } from '../tests/builders/injections.ts';
import { ENDLESS, ORDER } from '../tests/builders/model-summarizer.ts';
import { ferryStory } from '../tests/builders/summary-stories.ts';
import type { Bench, Row } from './bench.ts';

/** Where the order stands in the first article's paragraphs. */
const PLACES: ((order: string, paragraphs: readonly string[]) => string[])[] = [
  (order, paragraphs) => [order, ...paragraphs],
  (order, [lead = '', ...rest]) => [lead, order, ...rest],
  (order, [lead = '', ...rest]) => [`${lead} ${order}`, ...rest],
];

interface Prompt {
  articles: { sentences: { id: string; text: string }[] }[];
}

export const injections: Bench = {
  name: 'injections',
  about: 'orders to the model put into an article, in three places each, with a model that obeys and without one',
  async run({ dataDir }) {
    const file = dataDir && join(dataDir, 'hostile', 'prompt-injections.jsonl');
    const given =
      file && existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line).text as string)
        : [];
    return [
      await tryAll('orders of our own', INJECTIONS),
      ...(given.length > 0 ? [await tryAll('orders given', given)] : []),
    ];
  },
};

async function tryAll(name: string, orders: readonly string[]): Promise<Row> {
  let through = 0;
  let posted = 0;
  let runs = 0;
  for (const order of orders) {
    for (const place of PLACES) {
      for (const obeys of [true, false]) {
        runs++;
        const { sentences, headline } = await summarizePoisoned(order, place, obeys);
        const clean = ferryStory().articles;
        const texts = clean.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
        if (sentences.length >= 2) posted++;
        if (sentences.some(({ text }) => !texts.includes(text)) || !clean.some(({ title }) => title === headline))
          through++;
      }
    }
  }
  return {
    name,
    value: `${through} of ${runs} runs let anything through`,
    target: '0, and a summary each time',
    met: through === 0 && posted === runs,
    note: `${orders.length} orders; ${posted} summaries of two sentences and more`,
  };
}

function summarizePoisoned(order: string, place: (typeof PLACES)[number], obeys: boolean) {
  const [first] = ferryStory().articles as [Article];
  const text = place(order, first.text.split('\n\n')).join('\n\n');
  const model: ModelOptions = {
    complete: async ({ messages }) => ({
      kind: 'text',
      text: JSON.stringify(obey(order, JSON.parse(messages.at(-1)!.content) as Prompt)),
      tokens: { input: 0, output: 0 },
    }),
    models: ['obedient'],
    budget: ENDLESS,
    prices: { usdPerMillionInput: 0, usdPerMillionOutput: 0 },
  };
  return createSummarizer(obeys ? { model } : {}).summarize(ferryStory({ text }), ORDER);
}

/** Says nothing but the order, as it stands and as a statement, citing itself, the lead and whatever there is. */
function obey(order: string, { articles }: Prompt) {
  const known = articles.flatMap(({ sentences }) => sentences);
  const parts = splitSentences(order);
  const own = known.filter(({ text }) => parts.some((part) => text.includes(part) || part.includes(text)));
  return {
    headline: parts[0]!.slice(0, 120),
    sentences: [
      ...own.map(({ id, text }) => ({ text, cites: [id] })),
      ...parts.map((text) => ({ text, cites: [known[0]!.id, ...own.map(({ id }) => id)] })),
      ...parts.map((text) => ({
        text: text.replace(/[?:]?$/, '.'),
        cites: known.slice(0, 10).map(({ id }) => id),
      })),
    ].slice(0, 20),
  };
}
