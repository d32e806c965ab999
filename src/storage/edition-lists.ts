import type { Database } from './open-db.ts';

/** Editions to compose by this instant: planned ones, and those whose composer died. @returns earliest slot first */
export async function listComposable(db: Database, nowMs: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('editions')
    .select('id')
    .where('state', 'in', ['planned', 'composing'])
    .where('leaseUntilMs', '<=', nowMs)
    .orderBy('slotAtMs')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Where the window of the next edition begins: at the end of the last one that went out or is about to. */
export async function lastWindowEnd(db: Database, subscriptionId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('editions')
    .select(({ fn }) => fn.max('windowToMs').as('endMs'))
    .where('subscriptionId', '=', subscriptionId)
    .where('state', 'in', ['ready', 'sending', 'sent'])
    .where('slotKey', 'not like', 'now:%')
    .executeTakeFirst();
  return row?.endMs ?? undefined;
}
