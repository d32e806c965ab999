import { safeText } from '../discord/safe-text.ts';
import { AppError } from '../errors.ts';
import type { Look, Subscription } from '../model.ts';
import { endHindrance, stopLooking, takeHindered, takeNewlyHindered } from '../storage/hindrances.ts';
import type { Database } from '../storage/open-db.ts';
import { findServer } from '../storage/servers.ts';
import { tell } from '../texts/errors/error-texts.ts';
import { type Language, languageOf } from '../texts/languages.ts';
import { type NoticesTexts, noticesTexts } from '../texts/notices/notices-texts.ts';
import { nextSlots } from './slots.ts';

/** Rows taken at a tick; the next one takes the rest. */
const AT_A_TICK = 50;
const MAX_REASON = 1_200;

export interface MindDeps {
  db: Database;
  now(): number;
  /** Looks, and posts nothing. @throws AppError `channel_forbidden` if nothing can be posted there */
  wayInto(channelId: string, look?: Look): Promise<unknown>;
  /** Forgets what was remembered of Discord's channels and permissions, so that the look is a fresh one. */
  forgetFacts(): void;
  /** Posts words that mention nobody. */
  say(channelId: string, words: string): Promise<void>;
  /** A channel could not be looked at, or a server's log channel not be written to; the others are seen to all the same. */
  onFailure(failure: { guildId: string; cause: unknown }): void;
}

/**
 * Sees to subscriptions that are paused because nothing can be posted: tells the server's log channel once, looks now
 * and then whether it is mended, lets them go on by themselves, and tells of that once. A notice is taken before it is
 * said, so a crash in between loses it and never repeats it; `/status` says the same.
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
    await notify(subscription, deps, ({ paused, goesOn, resumeIt }, { name, place, language }) =>
      [paused(name, place, tell(kept, language).slice(0, MAX_REASON)), isUnseen ? resumeIt : goesOn].join(' '),
    );
  }
  for (const subscription of hindered) {
    if ((await look(subscription, deps)).way !== 'open') continue;
    const nextAtMs = nextSlots(subscription.schedule, now(), 1)[0]?.atMs;
    if (!(await endHindrance(db, subscription.id, nextAtMs))) continue;
    const next = `<t:${Math.floor((nextAtMs ?? now()) / 1_000)}:f>`;
    await notify(subscription, deps, ({ resumed }, { name, place }) => resumed(name, place, next));
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

/** In the language of the server; without a log channel nobody is told, and `/status` shows it. */
async function notify(
  { guildId, name, channelId }: Subscription,
  { db, say, onFailure }: MindDeps,
  word: (texts: NoticesTexts, facts: { name: string; place: string; language: Language }) => string,
): Promise<void> {
  const server = await findServer(db, guildId);
  if (!server?.logChannelId) return;
  const language = languageOf(server.locale) ?? 'en';
  const words = word(noticesTexts[language], { name: safeText(name, 60), place: `<#${channelId}>`, language });
  await say(server.logChannelId, words).catch((cause) => onFailure({ guildId, cause }));
}
