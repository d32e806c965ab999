import { afterEach, describe, expect, it } from 'vitest';
import type { Story, Summary } from '../../src/model.ts';
import type { FakeOpenAi, Mode } from '../builders/fake-openai.ts';
import { aModelSummarizer, ENDLESS, ORDER } from '../builders/model-summarizer.ts';
import { ferryStory } from '../builders/summary-stories.ts';

let fake: FakeOpenAi;
afterEach(() => fake?.close());

async function aSummarizer(...args: Parameters<typeof aModelSummarizer>) {
  const made = await aModelSummarizer(...args);
  fake = made.fake;
  return made;
}

describe('the second opinion', () => {
  it('is not asked for unless it is set', async () => {
    const { summarizer } = await aSummarizer(['good']);
    await summarizer.summarize(ferryStory(), ORDER);
    expect(fake.requests).toHaveLength(1);
  });

  it.each<{ verdict: Mode; method: string }>([
    { verdict: 'yes', method: 'model' },
    { verdict: 'no', method: 'extract' },
    { verdict: 'down', method: 'extract' },
  ])('$verdict → $method', async ({ verdict, method }) => {
    const { summarizer } = await aSummarizer(['good', verdict], { roleModel: 'judge' });
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect(summary.method).toBe(method);
    expect(fake.requests[1]!.model).toBe('judge');
  });
});

describe('what a server will not take', () => {
  it('is learnt: the next story asks in the way that worked', async () => {
    const { summarizer } = await aSummarizer(['formats-refused']);
    await summarizer.summarize(ferryStory(), ORDER);
    await summarizer.summarize(ferryStory({ title: 'Another' }), ORDER);
    expect(fake.requests.map(({ response_format }) => response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
      undefined,
    ]);
  });

  it('goes for the name of the token bound too', async () => {
    const { summarizer } = await aSummarizer(['old-token-name']);
    await summarizer.summarize(ferryStory(), ORDER);
    await summarizer.summarize(ferryStory({ title: 'Another' }), ORDER);
    expect(fake.requests.map(({ max_tokens }) => max_tokens !== undefined)).toEqual([false, true, true]);
  });
});

describe('the fallback model', () => {
  it.each<{ script: Mode[]; models: string[] }>([
    { script: ['down', 'down', 'good'], models: ['small', 'small', 'other'] },
    { script: ['no-such-model', 'good'], models: ['small', 'other'] },
    { script: ['busy-long', 'good'], models: ['small', 'other'] },
  ])('writes when the first cannot: $script', async ({ script, models }) => {
    const { summarizer } = await aSummarizer(script, { models: ['small', 'other'] });
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect(summary).toMatchObject({ method: 'model', modelName: 'other' });
    expect(fake.requests.map(({ model }) => model)).toEqual(models);
  });

  it.each<Mode>(['quota', 'key', 'refusal'])('is not asked after %s, which it would meet too', async (mode) => {
    const { summarizer } = await aSummarizer([mode], { models: ['small', 'other'] });
    await summarizer.summarize(ferryStory(), ORDER);
    expect(fake.requests).toHaveLength(1);
  });
});

it('after five failures in a row the model is left alone', async () => {
  const changes: object[] = [];
  const { summarizer } = await aSummarizer(['down'], {}, { onBreaker: (change) => changes.push(change) });
  const stories: Story[] = Array.from({ length: 20 }, (_, at) => ferryStory({ title: `Ferry ${at}` }));
  for (const story of stories) await summarizer.summarize(story, ORDER);
  expect(fake.requests.length).toBeLessThanOrEqual(6);
  expect(changes).toEqual([{ model: 'small', state: 'open' }]);
});

describe('money', () => {
  const prices = { usdPerMillionInput: 1, usdPerMillionOutput: 10 };

  it('no call is made that the budget does not pay for', async () => {
    const { summarizer, failures } = await aSummarizer(['good'], {
      budget: { ...ENDLESS, reserve: async () => undefined },
    });
    const summary = await summarizer.summarize(ferryStory(), ORDER);
    expect([summary.method, fake.requests.length, failures]).toEqual(['extract', 0, ['the budget is used up']]);
  });

  it('every call is set aside for what it may cost at most and settled at what it did cost', async () => {
    const booked: { reserved: number; usd: number }[] = [];
    const budget = {
      ...ENDLESS,
      settle: async ({ usd: reserved }: { usd: number }, { usd }: { usd: number }) =>
        void booked.push({ reserved, usd }),
    };
    const usage: string[] = [];
    const { summarizer } = await aSummarizer(
      ['not-json', 'good'],
      { budget, prices },
      { onUsage: ({ model, usd }) => usage.push(`${model} ${usd}`) },
    );
    await summarizer.summarize(ferryStory(), ORDER);
    expect(booked.map(({ usd }) => usd)).toEqual([0.002, 0.002]);
    expect(booked.every(({ reserved, usd }) => reserved >= usd)).toBe(true);
    expect(usage).toEqual(['small 0.002', 'small 0.002']);
  });
});

describe('a summary is made once', () => {
  function aCache() {
    const kept = new Map<string, Summary>();
    const lives: number[] = [];
    const cache = {
      get: async (key: string) => kept.get(key),
      set: async (key: string, value: Summary, ttlMs: number) => {
        kept.set(key, value);
        lives.push(ttlMs);
      },
    };
    return { cache, lives };
  }

  it('for a thousand channels at once', async () => {
    const { summarizer } = await aSummarizer(['good'], {}, aCache());
    const story = ferryStory();
    const orders = Array.from({ length: 1_000 }, (_, at) => ({ ...ORDER, guildId: `guild ${at}` }));
    const summaries = await Promise.all(orders.map((order) => summarizer.summarize(story, order)));
    expect(fake.requests).toHaveLength(1);
    expect(new Set(summaries.map((summary) => JSON.stringify(summary))).size).toBe(1);
  });

  it('and again when an article, the length or the language changes', async () => {
    const { summarizer } = await aSummarizer(['good'], {}, aCache());
    const story = ferryStory();
    const edited = {
      ...story,
      articles: story.articles.map((article, at) =>
        at === 0 ? { ...article, text: `${article.text} The ferry runs hourly.` } : article,
      ),
    };
    for (const each of [story, story, edited]) await summarizer.summarize(each, ORDER);
    await summarizer.summarize(story, { ...ORDER, length: 'deep' });
    expect(fake.requests).toHaveLength(3);
  });

  it('a failed one is tried again sooner than a good one', async () => {
    const { cache, lives } = aCache();
    const { summarizer } = await aSummarizer(['quota', 'good'], {}, { cache });
    await summarizer.summarize(ferryStory(), ORDER);
    await summarizer.summarize(ferryStory({ title: 'Another' }), ORDER);
    expect(lives[0]).toBeLessThan(lives[1]! / 100);
  });
});

it('the model is given the story as data, without names of publishers, servers or channels', async () => {
  const { summarizer } = await aSummarizer(['good']);
  await summarizer.summarize(ferryStory(), { ...ORDER, guildId: 'guild-4711' });
  const sent = JSON.stringify(fake.requests);
  for (const secret of ['guild-4711', 'sk-test', 'harbourpost', 'Harbour Post', 'https://'])
    expect(sent).not.toContain(secret);
});
