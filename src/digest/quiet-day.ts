import type { Subscription } from '../model.ts';
import { keep } from '../texts/errors/error-texts.ts';

export type QuietDay =
  /** Enough to say. */
  | { do: 'publish' }
  /** One line instead of a digest; the stories wait for the next edition if there are any. */
  | { do: 'line' }
  /** Nothing is sent. `carry`: the window stays open, so that the stories come with the next edition. */
  | { do: 'skip' | 'carry'; reason: string };

/** What an edition with few stories comes to, by the subscription's choice. An edition somebody asked for always speaks. */
export function decideQuietDay(
  stories: number,
  { quietDay, minStories }: Pick<Subscription, 'quietDay' | 'minStories'>,
  asked = false,
): QuietDay {
  const least = Math.max(1, minStories);
  if (stories >= least || (asked && stories > 0)) return { do: 'publish' };
  if (asked || quietDay === 'line') return { do: 'line' };
  const isCarried = quietDay === 'carry' && stories > 0;
  return { do: isCarried ? 'carry' : 'skip', reason: keep(['quiet', stories, least, isCarried]) };
}
