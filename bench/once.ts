import { setTimeout as wait } from 'node:timers/promises';
import { findDisagreements } from '../src/stories/disagreements.ts';
import { anArticle, aStory } from '../tests/builders/articles.ts';
import { startFakeOpenAi } from '../tests/builders/fake-openai.ts';
import type { Bench } from './bench.ts';
import { cachingSummarizer } from './caching-summarizer.ts';
import { anEvent, tell } from './generate-news.ts';
import { openScratch } from './scratch-database.ts';

const CHANNELS = 1_000;
/** Channels that ask at the same instant; the rest come later and find it in the cache. */
const AT_ONCE = 100;
/** A token of English is about four characters; the fake model counts none. */
const CHARACTERS_A_TOKEN = 4;

export const once: Bench = {
  name: 'once',
  about: `one story shown in ${CHANNELS.toLocaleString('en')} channels, with a model behind real HTTP that only repeats sentences`,
  async run() {
    const { db, drop } = await openScratch();
    const model = await startFakeOpenAi();
    try {
      const { summarize } = await cachingSummarizer(db, model.baseUrl);
      const story = aStory(
        [0, 1, 2].map((teller) => {
          const { title, paragraphs } = tell(anEvent(1), teller);
          return anArticle({ title, text: paragraphs.join('\n\n'), publisher: `paper-${teller}.example` });
        }),
      );
      const disagreements = findDisagreements(story);
      const methods = new Set<string>();
      for (let channel = 0; channel < CHANNELS; channel += AT_ONCE) {
        const all = Array.from({ length: AT_ONCE }, (_, n) =>
          summarize(story, { guildId: String(channel + n), length: 'standard', language: 'en', disagreements }),
        );
        for (const { method } of await Promise.all(all)) methods.add(method);
        await wait(0);
      }
      const characters = model.requests.reduce((sum, { messages }) => sum + JSON.stringify(messages).length, 0);
      const tokens = Math.round(characters / CHARACTERS_A_TOKEN);
      const calls = model.requests.length;
      return [
        {
          name: 'model calls',
          value: String(calls),
          target: '1',
          met: calls === 1 && methods.size === 1 && methods.has('model'),
          note: `about ${tokens.toLocaleString('en')} tokens of prompt; asked anew for each channel, ${(CHANNELS * tokens).toLocaleString('en')}`,
        },
      ];
    } finally {
      await model.close();
      await drop();
    }
  },
};
