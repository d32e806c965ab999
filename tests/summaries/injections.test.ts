import { afterEach, describe, expect, it } from 'vitest';
import type { Story } from '../../src/model.ts';
import { createSummarizer } from '../../src/summaries/summarize-story.ts';
import type { FakeOpenAi } from '../builders/fake-openai.ts';
import { INJECTIONS } from '../builders/injections.ts';
import { aModelSummarizer, isTraced, ORDER } from '../builders/model-summarizer.ts';
import { ferryStory } from '../builders/summary-stories.ts';

let fake: FakeOpenAi | undefined;
afterEach(() => fake?.close());

async function anObedientSummarizer() {
  const made = await aModelSummarizer(['obey']);
  fake = made.fake;
  return made.summarizer;
}

/** The order stands in the middle of the first article's text, and as a paragraph of its own at the end. */
function poisoned(order: string): Story {
  const story = ferryStory();
  const [first] = story.articles;
  const [lead, ...rest] = first!.text.split('\n\n');
  return ferryStory({ text: [`${lead} ${order}`, ...rest, order].join('\n\n') });
}

describe.each(INJECTIONS.map((order, at) => ({ order, at })))('order $at: $order', ({ order }) => {
  it.each(['a model that obeys', 'no model'])('%s: only what the sources say comes out', async (kind) => {
    const summarizer = kind === 'no model' ? createSummarizer() : await anObedientSummarizer();
    const summary = await summarizer.summarize(poisoned(order), ORDER);
    const words = JSON.stringify({ ...summary, articleIds: [] });
    expect(words).not.toMatch(/zebra|evil\.example|@everyone|https?:|HACKED|prompt/i);
    expect(summary.sentences.length).toBeGreaterThanOrEqual(2);
    expect(isTraced(summary)).toBe(true);
  });
});

it('a poisoned story changes no other', async () => {
  const summarizer = await anObedientSummarizer();
  const clean = await createSummarizer().summarize(ferryStory({ title: 'Ferry stays' }), ORDER);
  await summarizer.summarize(poisoned(INJECTIONS[0]!), ORDER);
  const other = await summarizer.summarize(ferryStory({ title: 'Ferry stays' }), ORDER);
  expect(other.sentences).toEqual(clean.sentences);
});
