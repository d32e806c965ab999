import type { Subscription } from '../model.ts';

export type QuietDay =
  /** Enough to say. */
  | { do: 'publish' }
  /** One line instead of a digest; the stories wait for the next edition if there are any. */
  | { do: 'line'; words: string }
  /** Nothing is sent. `carry`: the window stays open, so that the stories come with the next edition. */
  | { do: 'skip' | 'carry'; words: string };

/** What an edition with few stories comes to, by the subscription's choice. An edition somebody asked for always speaks. */
export function decideQuietDay(
  stories: number,
  { quietDay, minStories }: Pick<Subscription, 'quietDay' | 'minStories'>,
  asked = false,
): QuietDay {
  const least = Math.max(1, minStories);
  if (stories >= least || (asked && stories > 0)) return { do: 'publish' };
  const few =
    stories === 0
      ? 'Nothing new since the last digest'
      : `Only ${stories} new ${stories === 1 ? 'story' : 'stories'} since the last digest, which is to have at least ${least}`;
  if (asked || quietDay === 'line') return { do: 'line', words: `${few}.` };
  if (quietDay === 'carry' && stories > 0) return { do: 'carry', words: `${few}; they wait for the next one.` };
  return { do: 'skip', words: `${few}.` };
}
