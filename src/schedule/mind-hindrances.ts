import type { SaidNotice } from '../discord/word-notices.ts';
import { AppError } from '../errors.ts';
import type { Look, Subscription } from '../model.ts';
import { endHindrance, stopLooking, takeHindered, takeNewlyHindered } from '../storage/hindrances.ts';
import { addNotices } from '../storage/notices.ts';
import type { Database } from '../storage/open-db.ts';
import { isTimeZone, nextSlots } from './slots.ts';

/** Rows taken at a tick; the next one takes the rest. */
const AT_A_TICK = 50;

export interface MindDeps {
  db: Database;
  now(): number;
  /** Looks, and posts nothing. @throws AppError `channel_forbidden` if nothing can be posted there */
  wayInto(channelId: string, look?: Look): Promise<unknown>;
  /** Forgets what was remembered of Discord's channels and permissions, so that the look is a fresh one. */
  forgetFacts(): void;
  /** A channel could not be looked at; the others are seen to all the same. */
  onFailure(failure: { guildId: string; cause: unknown }): void;
}

/**
 * Sees to subscriptions that are paused because nothing can be posted: has their server told once, looks now and
 * then whether it is mended, lets them go on by themselves, and has that told once. `/status` says the same.
 *
 * One that Discord refused although a look finds nothing in the way would go on, and be refused, for ever. It waits for
 * an admin.
 */
export async function mindHindrances(deps: MindDeps): Promise<void> {
  const { db, now, forgetFacts } = deps;
  const fresh = await takeNewlyHindered(db, now(), AT_A_TICK);
  const hindered = await takeHindered(db, now(), AT_A_TICK);
  if (fresh.length + hindered.length > 0) forgetFacts();
  for (const subscription of fresh) {
    const seen = await look(subscription, deps);
    const isUnseen = seen.way === 'open';
    if (isUnseen) await stopLooking(db, subscription.id);
    const kept = seen.way === 'closed' ? seen.why : (subscription.paused?.words ?? '');
    const { name, channelId } = subscription;
    await note(subscription, [
      ['paused', name, { mark: `<#${channelId}>` }, { kept }],
      [isUnseen ? 'resumeIt' : 'goesOn'],
    ]);
  }
  for (const subscription of hindered) {
    // One whose zone is not known any more would have no next run; its admin chooses another.
    if (!isTimeZone(subscription.schedule.timeZone)) continue;
    if ((await look(subscription, deps)).way !== 'open') continue;
    const nextAtMs = nextSlots(subscription.schedule, now(), 1)[0]?.atMs;
    if (!(await endHindrance(db, subscription.id, nextAtMs))) continue;
    const next = `<t:${Math.floor((nextAtMs ?? now()) / 1_000)}:f>`;
    const { name, channelId } = subscription;
    await note(subscription, [['resumed', name, { mark: `<#${channelId}>` }, { mark: next }]]);
  }

  function note({ guildId }: Subscription, said: SaidNotice[]): Promise<void> {
    return addNotices(db, [{ guildId, said, atMs: now() }]);
  }
}

type Seen = { way: 'open' } | { way: 'closed'; why: string } | { way: 'unknown' };

/** Into its channel, and into the one its drafts are shown in. */
async function look(
  { guildId, channelId, look, approval }: Subscription,
  { wayInto, onFailure }: MindDeps,
): Promise<Seen> {
  try {
    await wayInto(channelId, look);
    if (approval) await wayInto(approval.channelId);
    return { way: 'open' };
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'channel_forbidden') return { way: 'closed', why: cause.kept };
    onFailure({ guildId, cause });
    return { way: 'unknown' };
  }
}
