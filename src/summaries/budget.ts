import type { Reservation } from '../storage/usage.ts';
import type { Meter } from './ask-model.ts';
import type { Message } from './prompt.ts';
import type { Tokens } from './summarize-model.ts';

/** The purse of the servers; `storage/usage.ts` is one. */
export interface Budget {
  /** Sets money aside for one call. @returns nothing if the server has not so much left today */
  reserve(guildId: string, usd: number): Promise<Reservation | undefined>;
  settle(reservation: Reservation, spent: { usd: number; tokens: Tokens }): Promise<void>;
}

export interface Prices {
  usdPerMillionInput: number;
  usdPerMillionOutput: number;
}

/** What a call cost, for logs and metrics. */
export interface CallUsage {
  guildId: string;
  storyId: string;
  model: string;
  tokens: Tokens;
  usd: number;
}

/** A meter for one story: the most that a call may cost is set aside before it, and what it did cost is booked after it. */
export function createMeter(
  { budget, prices, onUsage }: { budget: Budget; prices: Prices; onUsage?: ((usage: CallUsage) => void) | undefined },
  { guildId, storyId }: { guildId: string; storyId: string },
): Meter {
  return {
    async reserve(model, messages, maxTokens) {
      const reservation = await budget.reserve(
        guildId,
        cost({ input: mostTokens(messages), output: maxTokens }, prices),
      );
      if (!reservation) return undefined;
      return async (tokens) => {
        const usd = cost(tokens, prices);
        await budget.settle(reservation, { usd, tokens });
        onUsage?.({ guildId, storyId, model, tokens, usd });
      };
    },
  };
}

function cost({ input, output }: Tokens, { usdPerMillionInput, usdPerMillionOutput }: Prices): number {
  return (input * usdPerMillionInput + output * usdPerMillionOutput) / 1e6;
}

/** Tokenizers make a token of 2 bytes or more, on the whole, in every script. */
function mostTokens(messages: readonly Message[]): number {
  return Math.ceil(messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0) / 2) + 100;
}
