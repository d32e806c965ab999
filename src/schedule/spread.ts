import { createHash } from 'node:crypto';

/** Sends a second that a spread aims at; the rest of Discord's 50 is for answers to commands. */
const SENDS_PER_SECOND = 40;

/**
 * How long after its minute a channel's digest goes out when `due` of them share the minute, so that 08:00 is no wall.
 * The same channel keeps its place; a few digests are hardly delayed at all.
 */
export function spreadOffsetMs(channelId: string, due: number): number {
  const share = createHash('sha256').update(channelId).digest().readUInt32BE() / 2 ** 32;
  return Math.floor(((share * due) / SENDS_PER_SECOND) * 1_000);
}
