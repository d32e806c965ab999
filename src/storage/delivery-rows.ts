import type { Selectable } from 'kysely';
import type { Delivery } from '../model.ts';
import type { Schema } from './schema.ts';

/** The right to move a delivery, until another takes it over; every later write is checked against its fence. */
export interface DeliveryClaim {
  editionId: string;
  part: number;
  fence: number;
}

/** How far a channel was looked through for a message: up to this id, in so many steps. */
export interface Looked {
  to: string;
  steps: number;
}

/** A delivery as its owner works on it. */
export interface ClaimedDelivery extends Delivery {
  claim: DeliveryClaim;
  /** The oldest POST whose fate is not known. */
  firstPostAtMs?: number;
  lastPostAtMs?: number;
  /** Where its last POST went. */
  placeId?: string;
  looked?: Looked;
  publish?: 'wanted' | 'done' | 'refused';
}

type DeliveryRow = Selectable<Schema['deliveries']>;

export function toDelivery(row: DeliveryRow): Delivery {
  const { editionId, part, channelId, way, body, nonce, mark, state, messageId, error } = row;
  return {
    editionId,
    part,
    channelId,
    way: way as Delivery['way'],
    body,
    nonce,
    mark,
    state: state as Delivery['state'],
    ...(messageId !== null && { messageId }),
    ...(error !== null && { error }),
  };
}

export function toClaimed(row: DeliveryRow): ClaimedDelivery {
  const { editionId, part, fence, firstPostAtMs, lastPostAtMs, placeId, looked, publish } = row;
  return {
    ...toDelivery(row),
    claim: { editionId, part, fence },
    ...(firstPostAtMs !== null && { firstPostAtMs }),
    ...(lastPostAtMs !== null && { lastPostAtMs }),
    ...(placeId !== null && { placeId }),
    ...(looked !== null && { looked: JSON.parse(looked) as Looked }),
    ...(publish !== null && { publish: publish as NonNullable<ClaimedDelivery['publish']> }),
  };
}
