import type { Database } from './open-db.ts';

/** What a server spent on models on one day. */
export interface Usage {
  usd: number;
  calls: number;
  inputTokens: number;
  outputTokens: number;
}

export interface Reservation {
  guildId: string;
  /** The day it was made on, `2026-11-23`, UTC. */
  day: string;
  usd: number;
}

const MICROS = 1e6;
/** Upwards: many calls of a fraction of a millionth are not free. */
const toMicros = (usd: number) => Math.ceil(usd * MICROS);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/**
 * A purse for each server and UTC day. Money is set aside before a call and booked after it, so calls side by side
 * cannot spend the same cent. A process that dies leaves what it set aside untouchable until the day ends.
 */
export function createBudget(db: Database, { usdPerDay, now }: { usdPerDay: number; now: () => number }) {
  return {
    /** @returns nothing if the server has not so much left today */
    async reserve(guildId: string, usd: number): Promise<Reservation | undefined> {
      const day = dayOf(now());
      const micros = toMicros(usd);
      const empty = { reservedMicros: 0, spentMicros: 0, calls: 0, inputTokens: 0, outputTokens: 0 };
      const reserved = await db.transaction().execute(async (within) => {
        await within
          .insertInto('usage')
          .values({ guildId, day, ...empty })
          .onConflict((row) => row.columns(['guildId', 'day']).doNothing())
          .execute();
        return within
          .updateTable('usage')
          .set((column) => ({ reservedMicros: column('reservedMicros', '+', micros) }))
          .where('guildId', '=', guildId)
          .where('day', '=', day)
          .where((row) =>
            row(row(row('spentMicros', '+', row.ref('reservedMicros')), '+', micros), '<=', toMicros(usdPerDay)),
          )
          .returning('guildId')
          .executeTakeFirst();
      });
      return reserved && { guildId, day, usd };
    },

    async settle(
      { guildId, day, usd: reserved }: Reservation,
      { usd, tokens }: { usd: number; tokens: { input: number; output: number } },
    ): Promise<void> {
      await db
        .updateTable('usage')
        .set((column) => ({
          reservedMicros: column('reservedMicros', '-', toMicros(reserved)),
          spentMicros: column('spentMicros', '+', toMicros(usd)),
          calls: column('calls', '+', 1),
          inputTokens: column('inputTokens', '+', tokens.input),
          outputTokens: column('outputTokens', '+', tokens.output),
        }))
        .where('guildId', '=', guildId)
        .where('day', '=', day)
        .execute();
    },
  };
}

export async function readUsage(db: Database, guildId: string, atMs: number): Promise<Usage> {
  const row = await db
    .selectFrom('usage')
    .select(['spentMicros', 'calls', 'inputTokens', 'outputTokens'])
    .where('guildId', '=', guildId)
    .where('day', '=', dayOf(atMs))
    .executeTakeFirst();
  if (!row) return { usd: 0, calls: 0, inputTokens: 0, outputTokens: 0 };
  const { spentMicros, ...counts } = row;
  return { usd: spentMicros / MICROS, ...counts };
}
