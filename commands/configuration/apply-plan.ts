import { randomUUID } from 'node:crypto';
import type { Subscription } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { changeFollow, type Followed } from '../../src/storage/follows.ts';
import { type Database, inTransaction } from '../../src/storage/open-db.ts';
import { changeServer } from '../../src/storage/servers.ts';
import {
  createSubscription,
  pauseSubscription,
  resumeSubscription,
  updateSubscription,
} from '../../src/storage/subscriptions.ts';
import { keep } from '../../src/texts/errors/error-texts.ts';
import { followFeed } from '../source/follow-feed.ts';
import type { ImportPlan } from './plan-import.ts';
import type { SubscriptionInFile } from './read-file.ts';

export interface Importer {
  guildId: string;
  userId: string;
  followed: readonly Followed[];
  /** Those of the server until now. */
  subscriptions: readonly Subscription[];
}

/** All of a plan, or nothing of it. @returns the sources that are new here */
export function applyPlan(db: Database, plan: ImportPlan, importer: Importer, now: () => number): Promise<string[]> {
  const { guildId, userId, followed, subscriptions } = importer;
  return inTransaction(db, async (within) => {
    if (Object.keys(plan.settings).length > 0) await changeServer(within, guildId, plan.settings);
    const ids = new Map(followed.map(({ source }) => [source.url, source.id]));
    const fresh: string[] = [];
    for (const wanted of plan.sources.fresh) {
      const { source } = await followFeed(wanted, { guildId, userId }, { db: within, now });
      ids.set(wanted.url, source.id);
      fresh.push(source.id);
    }
    for (const { url, group, weight, use } of plan.sources.changed) {
      await changeFollow(within, guildId, ids.get(url)!, { group, weight, use });
    }
    for (const wanted of plan.subscriptions.fresh) {
      const id = randomUUID();
      const { approval, ...settings } = settingsOf(wanted, ids);
      const subscription = { ...settings, ...(approval && { approval }), id, guildId, createdAtMs: now() };
      await createSubscription(within, subscription, nextSlots(wanted.schedule, now(), 1)[0]?.atMs);
      if (wanted.paused) await pauseSubscription(within, id, PAUSED);
    }
    for (const wanted of plan.subscriptions.changed) {
      const before = subscriptions.find(({ name }) => name === wanted.name)!;
      const next = nextSlots(wanted.schedule, now(), 1)[0]?.atMs;
      await updateSubscription(within, before.id, settingsOf(wanted, ids), before.paused ? undefined : next);
      const isPaused = before.paused?.reason === 'admin';
      if (wanted.paused && !isPaused) await pauseSubscription(within, before.id, PAUSED);
      if (!wanted.paused && isPaused) await resumeSubscription(within, before.id, next);
    }
    const detail = [...plan.sources.fresh, ...plan.sources.changed].map(({ title }) => title);
    const names = [...plan.subscriptions.fresh, ...plan.subscriptions.changed].map(({ name }) => name);
    const said = [...Object.keys(plan.settings), ...names, ...detail].join(', ');
    await recordAudit(within, { guildId, userId, action: 'configuration import', detail: said, atMs: now() });
    return fresh;
  });
}

const PAUSED = { reason: 'admin', words: keep(['pausedByAdmin']) } as const;

function settingsOf(wanted: SubscriptionInFile, ids: ReadonlyMap<string, string>) {
  const { channel, paused: _, sources, look, tags = [], pings = [], topicPings = [], approval, ...rest } = wanted;
  return {
    ...rest,
    channelId: channel.id,
    sourceIds: sources.flatMap((url) => ids.get(url) ?? []),
    look: {
      ...look,
      pingRoleIds: pings.map(({ id }) => id),
      ...(topicPings.length > 0 && {
        topicPings: topicPings.map(({ topic, role, offered }) => ({ topic, roleId: role.id, offered })),
      }),
      ...(tags.length > 0 && { tagIds: tags.map(({ id }) => id) }),
    },
    approval: approval ? { channelId: approval.channel.id, ...minutesOf(approval) } : null,
  };
}

const minutesOf = ({ afterMinutes }: { afterMinutes?: number | undefined }) => ({
  ...(afterMinutes !== undefined && { afterMinutes }),
});
