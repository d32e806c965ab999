import type { Database } from './open-db.ts';

/** An edition that did not come, or not whole, of which nobody was told yet. */
export interface UntoldEdition {
  editionId: string;
  guildId: string;
  name: string;
  channelId: string;
  slotAtMs: number;
  state: 'skipped' | 'failed';
  reason: string;
  /** Nobody knows whether one of its messages is there. */
  isUnsure: boolean;
}

/** Takes them, so that of many processes one tells. A person's own have nobody to tell. */
export async function takeUntold(db: Database, limit: number): Promise<UntoldEdition[]> {
  const taken = await db
    .updateTable('editions')
    .set({ untold: 0 })
    .where('untold', '=', 1)
    .where('id', 'in', (query) =>
      query.selectFrom('editions as some').select('some.id').where('some.untold', '=', 1).limit(limit),
    )
    .returning('id')
    .execute();
  if (taken.length === 0) return [];
  const rows = await db
    .selectFrom('editions')
    .innerJoin('subscriptions', 'subscriptions.id', 'editions.subscriptionId')
    .select(['editions.id', 'guildId', 'name', 'channelId', 'slotAtMs', 'state', 'reason'])
    .select(({ fn, selectFrom }) =>
      selectFrom('deliveries')
        .select(fn.countAll<number>().as('unsure'))
        .whereRef('deliveries.editionId', '=', 'editions.id')
        .where('deliveries.state', '=', 'unknown')
        .as('unsure'),
    )
    .where(
      'editions.id',
      'in',
      taken.map(({ id }) => id),
    )
    .where('ownerId', 'is', null)
    .where('deletedAtMs', 'is', null)
    .orderBy('slotAtMs')
    .execute();
  return rows.map(({ id, state, reason, unsure, ...edition }) => ({
    ...edition,
    editionId: id,
    state: state as UntoldEdition['state'],
    reason: reason ?? '',
    isUnsure: Number(unsure) > 0,
  }));
}
