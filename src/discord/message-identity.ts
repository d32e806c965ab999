import { createHash } from 'node:crypto';
import { NONCE_LIMIT } from './limits.ts';

/**
 * The nonce of a message: the same for the same part of the same edition in whatever process, and no other's. The
 * channel is in it because Discord compares nonces over all that a bot sends, wherever it sends it.
 */
export function nonceOf(editionId: string, channelId: string, part: number): string {
  const hash = createHash('sha256').update(`nonce|${editionId}|${channelId}|${part}`).digest('hex');
  return BigInt(`0x${hash}`).toString(36).slice(0, NONCE_LIMIT);
}

/** Digits and letters that are not taken for one another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK_LENGTH = 10;

/** What stands in the posted message, 50 bits, so that it can be found there: `7KQ2F-9XMA3`. */
export function markOf(editionId: string, part: number): string {
  const hash = createHash('sha256').update(`mark|${editionId}|${part}`).digest();
  const letters = Array.from(hash.subarray(0, MARK_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]!).join('');
  return `${letters.slice(0, MARK_LENGTH / 2)}-${letters.slice(MARK_LENGTH / 2)}`;
}
