import type { Answer } from '../page-protocol.ts';

export type RefusalReason = Extract<Answer, { ok: false }>['reason'];

/** Discord's client, or Discord itself, does not let it through to the bot. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, words: string) {
    super(words);
    this.reason = reason;
  }
}
