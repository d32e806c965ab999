/** `awaiting`: composed, and held until a moderator publishes it or its time is out. */
export type EditionState = 'planned' | 'composing' | 'awaiting' | 'ready' | 'sending' | 'sent' | 'skipped' | 'failed';

/** One subscription's digest for one slot of its schedule. */
export interface Edition {
  id: string;
  subscriptionId: string;
  /** Local date and time `2026-11-23T08:00`, unique in a subscription. On request: `now:` and the interaction's id. */
  slotKey: string;
  slotAtMs: number;
  state: EditionState;
  /** Why it was not sent, for `tell` to read. */
  reason?: string;
  /** Articles first seen in (from, to] are new to this edition. */
  windowFromMs: number;
  windowToMs: number;
}

export type DeliveryState = 'ready' | 'sending' | 'reconcile' | 'sent' | 'unknown' | 'dead' | 'skipped';

/** One message of an edition. Its body is frozen when it is composed and never rendered again. */
export interface Delivery {
  editionId: string;
  /** Counted from 0. */
  part: number;
  channelId: string;
  /** `message`: into the channel. `forum`: as a post of it. `thread`: into the thread that part 0 began. */
  way: 'message' | 'forum' | 'thread';
  /** The JSON body as it goes to Discord, nonce included; with `webhookOf`, by the bot's webhook of that channel. */
  body: string;
  nonce: string;
  /** Stands in the posted message, so that it can be found there. */
  mark: string;
  state: DeliveryState;
  messageId?: string;
  /** What hindered it last, for `tell` to read. */
  error?: string;
}
