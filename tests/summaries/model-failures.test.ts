import { afterEach, describe, expect, it } from 'vitest';
import { anArticle, aStory } from '../builders/articles.ts';
import type { FakeOpenAi, Mode } from '../builders/fake-openai.ts';
import { aModelSummarizer, isTraced, ORDER } from '../builders/model-summarizer.ts';
import { ferryStory } from '../builders/summary-stories.ts';

let fake: FakeOpenAi;
afterEach(() => fake?.close());

async function aSummarizer(...args: Parameters<typeof aModelSummarizer>) {
  const made = await aModelSummarizer(...args);
  fake = made.fake;
  return made;
}

describe('whatever the model does, there is a summary', () => {
  it.each<{ script: Mode[]; method: 'model' | 'extract'; calls: number; failure?: RegExp }>([
    { script: ['good'], method: 'model', calls: 1 },
    { script: ['busy-now', 'good'], method: 'model', calls: 2 },
    { script: ['busy-now', 'busy-now'], method: 'extract', calls: 2, failure: /busy/ },
    { script: ['busy-long'], method: 'extract', calls: 1, failure: /busy/ },
    { script: ['quota'], method: 'extract', calls: 1, failure: /quota/ },
    { script: ['key'], method: 'extract', calls: 1, failure: /key was refused/ },
    { script: ['no-such-model'], method: 'extract', calls: 1, failure: /does not exist/ },
    { script: ['down', 'good'], method: 'model', calls: 2 },
    { script: ['down'], method: 'extract', calls: 2, failure: /answered 500/ },
    { script: ['drop', 'good'], method: 'model', calls: 2 },
    { script: ['drop'], method: 'extract', calls: 2, failure: /could not be reached/ },
    { script: ['html'], method: 'extract', calls: 2, failure: /no chat completion|could not be read/ },
    { script: ['no-choices'], method: 'extract', calls: 2, failure: /no chat completion/ },
    { script: ['schema-refused'], method: 'model', calls: 2 },
    { script: ['formats-refused'], method: 'model', calls: 3 },
    { script: ['old-token-name'], method: 'model', calls: 2 },
    { script: ['refusal'], method: 'extract', calls: 1, failure: /refused/ },
    { script: ['cut-off'], method: 'extract', calls: 1, failure: /cut off/ },
    { script: ['not-json', 'good'], method: 'model', calls: 2 },
    { script: ['not-json'], method: 'extract', calls: 3, failure: /not what was asked/ },
    { script: ['fenced'], method: 'model', calls: 1 },
    { script: ['schema-invalid', 'schema-invalid', 'good'], method: 'model', calls: 3 },
    { script: ['schema-invalid'], method: 'extract', calls: 3, failure: /not what was asked/ },
    { script: ['empty'], method: 'extract', calls: 1, failure: /not supported/ },
  ])('$script → $method after $calls calls', async ({ script, method, calls, failure }) => {
    const { summarizer, failures } = await aSummarizer(script);
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect(summary.method).toBe(method);
    expect(summary.labels).toContain(method);
    expect(summary.sentences.length).toBeGreaterThanOrEqual(2);
    expect(isTraced(summary)).toBe(true);
    expect(summary.headline).not.toBe('');
    expect(fake.requests).toHaveLength(calls);
    if (failure) expect(failures).toEqual([expect.stringMatching(failure)]);
    else expect(failures).toEqual([]);
  });

  it('a server that hangs is left at the time-out, and the extract taken', async () => {
    const { summarizer, failures } = await aSummarizer(['hang'], {}, {}, 50);
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect([summary.method, failures]).toEqual(['extract', ['there was no answer in time']]);
  });

  it('the deadline ends all calls of a story', async () => {
    const { summarizer, failures } = await aSummarizer(['hang'], { deadlineMs: 30 });
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect([summary.method, failures.length]).toEqual(['extract', 1]);
  });

  it('no failure shows what a provider said about the key', async () => {
    const { summarizer, failures } = await aSummarizer(['key']);
    await summarizer.summarize(ferryStory(), ORDER);
    expect(failures.join()).not.toContain('sk-');
  });

  it('an article without a single sentence still has its headline', async () => {
    const { summarizer } = await aSummarizer(['empty']);
    const summary = await summarizer.summarize(aStory([anArticle({ text: '' })]), ORDER);
    expect(summary).toMatchObject({
      headline: 'Council votes to keep the harbour ferry running',
      sentences: [],
      method: 'extract',
    });
  });
});

describe('a sentence the model made up', () => {
  it.each<Mode>([
    'wrong-number',
    'wrong-name',
    'wrong-date',
    'added-year',
    'false-quote',
    'no-such-source',
    'no-source',
    'link',
    'markdown-link',
    'mention',
    'hidden',
    'order',
  ])('%s: falls at once, the others stay', async (mode) => {
    const { summarizer } = await aSummarizer([mode]);
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect(summary).toMatchObject({ method: 'model', dropped: 1 });
    expect(isTraced(summary)).toBe(true);
    expect(fake.requests).toHaveLength(1);
  });

  it.each<Mode>([
    'flipped',
    'invented',
    'loaded',
    'wrong-source',
  ])('%s: goes back once, and stays if it is mended', async (mode) => {
    const { summarizer } = await aSummarizer([mode]);
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect(summary).toMatchObject({ method: 'model', dropped: 0 });
    expect(isTraced(summary)).toBe(true);
    expect(fake.requests).toHaveLength(2);
    expect(fake.requests[1]!.messages.at(-1)!.content).toContain('"problems"');
  });

  it.each<Mode>(['flipped', 'invented', 'loaded', 'wrong-source'])('%s: falls if it cannot be mended', async (mode) => {
    const { summarizer } = await aSummarizer([mode, 'down']);
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect(summary).toMatchObject({ method: 'model', dropped: 1 });
    expect(isTraced(summary)).toBe(true);
  });
});
