import { setTimeout as wait } from 'node:timers/promises';
import type { Story } from '../src/model.ts';
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
/** Stories of a digest, and articles of each. */
const STORIES = 12;
const TELLERS = 3;
/** A token of English is about four characters; the fake model counts none. */
const CHARACTERS_A_TOKEN = 4;
/** The defaults of `.env.example`. */
const USD_PER_MILLION = { input: 0.1, output: 0.5 };

export const once: Bench = {
  name: 'once',
  about: `a digest of ${STORIES} stories shown in ${CHANNELS.toLocaleString('en')} channels, with a model behind real HTTP that only repeats sentences`,
  async run() {
    const { db, drop } = await openScratch();
    const model = await startFakeOpenAi();
    try {
      const { summarize } = await cachingSummarizer(db, model.baseUrl);
      const stories = Array.from({ length: STORIES }, (_, event) => toldBySeveral(event));
      const disagreements = stories.map(findDisagreements);
      const show = (channel: number) =>
        Promise.all(
          stories.map((story, at) =>
            summarize(story, {
              guildId: String(channel),
              length: 'standard',
              language: 'en',
              disagreements: disagreements[at]!,
            }),
          ),
        );
      const digest = await show(0);
      const calls = model.requests.length;
      for (let channel = 1; channel < CHANNELS; channel += AT_ONCE) {
        await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => show(channel + n)));
        await wait(0);
      }
      const asked = model.requests.reduce(
        (sum, { messages }) => sum + messages.reduce((all, { content }) => all + content.length, 0),
        0,
      );
      const answered = digest.reduce(
        (sum, { headline, sentences }) => sum + JSON.stringify({ headline, sentences }).length,
        0,
      );
      const texts = stories
        .flatMap(({ articles }) => articles)
        .reduce((sum, { title, text }) => sum + title.length + text.length, 0);
      const more = model.requests.length - calls;
      return [
        {
          name: 'model calls for all the channels after the first',
          value: String(more),
          target: '0',
          met: more === 0 && digest.every(({ method }) => method === 'model'),
          note: `for the first, ${STORIES} stories and ${calls - STORIES} repairs of sentences`,
        },
        { name: 'one channel alone', value: costOf(asked, answered, 1) },
        { name: 'a digest, of all the channels', value: costOf(asked, answered, 1 / CHANNELS) },
        {
          name: 'the naive way: every text whole in one call, anew for each channel',
          value: costOf(texts, answered, 1),
          note: `${CHANNELS.toLocaleString('en')} channels: ${costOf(texts, answered, CHANNELS)}, here ${costOf(asked, answered, 1)}`,
        },
      ];
    } finally {
      await model.close();
      await drop();
    }
  },
};

function toldBySeveral(event: number): Story {
  return aStory(
    Array.from({ length: TELLERS }, (_, teller) => {
      const { title, paragraphs } = tell(anEvent(event), teller);
      return anArticle({ title, text: paragraphs.join('\n\n'), publisher: `paper-${teller}.example` });
    }),
  );
}

function costOf(asked: number, answered: number, times: number): string {
  const [input, output] = [asked, answered].map((characters) => (characters * times) / CHARACTERS_A_TOKEN) as [
    number,
    number,
  ];
  const usd = (input * USD_PER_MILLION.input + output * USD_PER_MILLION.output) / 1_000_000;
  const tokens = (count: number) => Math.round(count).toLocaleString('en');
  return `${tokens(input)} tokens read, ${tokens(output)} written, $${usd.toPrecision(2)}`;
}
