import type { EditionState } from '../../model/edition.ts';
import type { Names } from '../languages.ts';

const STATES: Record<EditionState, string> = {
  planned: '… planned',
  composing: '… being composed',
  awaiting: '✋ waits for a moderator',
  ready: '… ready to go out',
  sending: '… being sent',
  sent: '✅ sent',
  skipped: '⏭ skipped',
  failed: '🔴 failed',
};

export const en = {
  names: {
    explain: ['explain', 'Why an edition was as it was: what came in, what was left out, and why'],
    edition: ['edition', 'Which one; the newest ones are offered'],
    stories: ['story', 'The stories of the newest digests'],
    why: ['why', 'Why a story stood where it stood'],
  } satisfies Names,
  states: STATES,
  score: (score: string) => `Score ${score} of 100`,
  gave: (points: string, most: string, part: string, why: string) => `${points} of ${most} for ${part}: ${why}`,
  parts: { breadth: 'breadth', recency: 'recency', topic: 'topic', source: 'source' },
  fresh: 'fresh',
  hoursOld: 'some hours old',
  onTopic: 'on the topics asked for',
  offTopic: 'no topic asked for, or not on it',
  plainSources: 'sources of ordinary weight',
  raisedSources: 'sources weighed up here',
  loweredSources: 'sources weighed down here',
  newHere: 'New to this channel',
  readBefore: 'Read before: counts nothing',
  anUpdate: (share: string) => `An update: counts ${share} of 100`,
};
