import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/model.ts';
import type { Complete } from '../../src/summaries/summarize-model.ts';
import { createSummarizer } from '../../src/summaries/summarize-story.ts';
import { LOUD_DISAGREEMENTS, loudStory } from '../builders/summary-stories.ts';

const ORDER = { guildId: 'guild', length: 'standard', language: 'en', disagreements: LOUD_DISAGREEMENTS } as const;

/** A model that says this, whatever it is asked. */
function aModelThatSays(headline: string, sentences: { text: string; cites: string[] }[]): Complete {
  return async () => ({ kind: 'text', text: JSON.stringify({ headline, sentences }), tokens: { input: 0, output: 0 } });
}

function written(complete: Complete): Promise<Summary> {
  const budget = {
    reserve: async (guildId: string, usd: number) => ({ guildId, usd, day: '2026-11-02' }),
    settle: async () => {},
  };
  const prices = { usdPerMillionInput: 0, usdPerMillionOutput: 0 };
  return createSummarizer({ model: { complete, models: ['m'], budget, prices } }).summarize(loudStory(), ORDER);
}

const SOUND = [
  {
    text: 'According to Sarin Radio of Velmark, Karsovian envoys said wells were being sunk under a contract with an outside firm which Karsovia is “bound to fulfil to the letter”.',
    cites: ['1.2'],
  },
  {
    text: 'Karsovia has yet to name the foreign company, and analysts speculate that it may be a northern gas concern.',
    cites: ['1.10'],
  },
  { text: 'The water talks ended without an agreement.', cites: ['1.8'] },
];

describe('a claim of one source in loud words', () => {
  const kinds: [string, () => Promise<Summary>][] = [
    ['without a model', () => createSummarizer().summarize(loudStory(), ORDER)],
    [
      'with a good model',
      () => written(aModelThatSays('Karsovia tells talks that wells fall under a contract', SOUND)),
    ],
    [
      'with a model that copies the loud words',
      () =>
        written(
          aModelThatSays('Secret Pipeline Pact Exposed', [
            { text: `${loudStory().articles[0]!.text.split('. ')[0]!}.`, cites: ['1.1'] },
            ...SOUND,
          ]),
        ),
    ],
  ];

  it.each(kinds)('%s: the entry says who says so, and keeps doubt and quotation', async (_, make) => {
    const { headline, sentences, labels, disagreements } = await make();
    const text = sentences.map((sentence) => sentence.text).join(' ');
    expect(headline).toMatch(/^Sarin Radio: \p{Lu}/u);
    expect(labels).toEqual(expect.arrayContaining(['single-source', 'unconfirmed', 'disagree']));
    expect(text).toContain('According to Sarin Radio of Velmark');
    expect(text).toContain('bound to fulfil to the letter');
    expect(text).toContain('analysts speculate');
    expect(`${headline} ${text}`).not.toMatch(/Lindholm|Torsby/);
    expect(`${headline} ${text}`).not.toMatch(/shocking|exposed|secret|revelation/i);
    expect(disagreements).toEqual(LOUD_DISAGREEMENTS);
    expect(sentences.every(({ cites }) => cites.length > 0)).toBe(true);
  });

  it('a disputed place is left open in an extract, not picked', async () => {
    const { sentences } = await createSummarizer().summarize(loudStory(), ORDER);
    expect(sentences[0]!.text).toContain('confessed … that wells were being sunk');
  });

  it('a model’s headline that takes the claim for a fact gives way to ours', async () => {
    const { headline } = await written(aModelThatSays('Karsovia admits drilling deal with gas firm', SOUND));
    expect(headline).toBe(
      'Sarin Radio: Karsovian envoys said that wells were being sunk under a contract with an outside firm',
    );
  });
});
