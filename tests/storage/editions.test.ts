import { beforeAll, describe, expect, it } from 'vitest';
import { comeBackTo } from '../../src/storage/come-back.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { lastWindowEnd, listComposable } from '../../src/storage/edition-lists.ts';
import { listEditionStories, listReadStories } from '../../src/storage/edition-stories.ts';
import {
  claimEdition,
  closeEdition,
  type EditionClaim,
  type EditionPlan,
  editionIdOf,
  type FrozenEdition,
  failEdition,
  findDigest,
  findEdition,
  freezeEdition,
  listEditions,
  planEdition,
  releaseEdition,
  skipEdition,
  skipSlot,
} from '../../src/storage/editions.ts';
import { follow } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { addSource, listDueSources } from '../../src/storage/sources.ts';
import { ENGINES } from '../builders/databases.ts';
import { aDigest } from '../builders/digests.ts';

const LEASE_MS = 100;

describe.each(ENGINES)('editions on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  let subscriptions = 0;
  const aPlan = (over: Partial<EditionPlan> = {}): EditionPlan => {
    subscriptions += 1;
    return {
      subscriptionId: `subscription-${subscriptions}`,
      slot: { key: '2026-11-23T08:00', atMs: 1_000 },
      windowFromMs: 0,
      windowToMs: 1_000,
      ...over,
    };
  };
  const aFrozen = (over: Partial<FrozenEdition> = {}): FrozenEdition => ({
    digest: aDigest(),
    stories: [
      { storyId: 'shown', position: 1, facts: { numbers: ['12'] } },
      { storyId: 'left', reason: 'too-old' },
    ],
    channelId: '5',
    messages: [0, 1].map((part) => ({ way: 'message', body: { part }, nonce: `n${part}`, mark: `m${part}` })),
    sendAtMs: 1_500,
    publish: false,
    ...over,
  });
  async function claimed(plan = aPlan()): Promise<EditionClaim> {
    const { id } = (await planEdition(db, plan))!;
    return (await claimEdition(db, id, 'me', 1_000, LEASE_MS))!;
  }

  it('are planned once a slot, in whatever process', async () => {
    const plan = aPlan();
    const edition = await planEdition(db, plan);
    expect(edition).toMatchObject({ state: 'planned', slotKey: plan.slot.key, slotAtMs: 1_000 });
    expect(edition!.id).toBe(editionIdOf(plan.subscriptionId, plan.slot.key));
    expect(await planEdition(db, { ...plan, windowToMs: 2_000 })).toBeUndefined();
    await skipSlot(db, plan, 'too late');
    expect(await findEdition(db, edition!.id)).toEqual(edition);
  });

  it('go to one of many who claim them, and to another only when the lease is over', async () => {
    const { id } = (await planEdition(db, aPlan()))!;
    const claims = await Promise.all(['a', 'b', 'c', 'd'].map((owner) => claimEdition(db, id, owner, 1_000, LEASE_MS)));
    const [first] = claims.filter((claim) => claim !== undefined);
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    expect(await claimEdition(db, id, 'late', 1_000 + LEASE_MS - 1, LEASE_MS)).toBeUndefined();
    expect(await listComposable(db, 1_000 + LEASE_MS - 1, 500)).not.toContain(id);
    expect(await listComposable(db, 1_000 + LEASE_MS, 500)).toContain(id);
    const second = await claimEdition(db, id, 'heir', 1_000 + LEASE_MS, LEASE_MS);
    expect(second!.fence).toBe(first!.fence + 1);
    expect(await freezeEdition(db, first!, aFrozen())).toBe(false);
    expect(await listDeliveries(db, id)).toEqual([]);
    expect(await freezeEdition(db, second!, aFrozen())).toBe(true);
  });

  it('keep digest, messages and stories together, once', async () => {
    const plan = aPlan();
    const claim = await claimed(plan);
    const frozen = aFrozen();
    expect(await freezeEdition(db, claim, frozen)).toBe(true);
    expect(await freezeEdition(db, claim, frozen)).toBe(false);
    expect(await findDigest(db, claim.editionId)).toEqual(frozen.digest);
    expect(await listDeliveries(db, claim.editionId)).toEqual(
      frozen.messages.map((message, part) => ({
        ...message,
        body: JSON.stringify(message.body),
        editionId: claim.editionId,
        part,
        channelId: '5',
        state: 'ready',
      })),
    );
    expect(await listEditionStories(db, claim.editionId)).toEqual(frozen.stories);
    expect(await listReadStories(db, plan.subscriptionId, 1_000)).toEqual([
      { storyId: 'shown', editionId: claim.editionId, atMs: 1_000, facts: { numbers: ['12'] } },
    ]);
    expect(await listReadStories(db, plan.subscriptionId, 1_001)).toEqual([]);
    expect((await findEdition(db, claim.editionId))!.state).toBe('ready');
    expect(await claimEdition(db, claim.editionId, 'other', 9e9, LEASE_MS)).toBeUndefined();
  });

  it('keep nothing when something of it cannot be kept', async () => {
    const claim = await claimed();
    const frozen = aFrozen({ stories: [{ storyId: 'twice' }, { storyId: 'twice' }] });
    await expect(freezeEdition(db, claim, frozen)).rejects.toThrow();
    expect(await listDeliveries(db, claim.editionId)).toEqual([]);
    expect((await findEdition(db, claim.editionId))!.state).toBe('composing');
  });

  it.each([
    { name: 'skipped', leave: (claim: EditionClaim) => skipEdition(db, claim, 'nothing new'), reason: 'nothing new' },
    {
      name: 'failed',
      leave: (claim: EditionClaim) => failEdition(db, claim, 'no summary', { isTold: false }),
      reason: 'no summary',
    },
    { name: 'planned', leave: (claim: EditionClaim) => releaseEdition(db, claim), reason: undefined },
  ])('leave composing as $name, once', async ({ name, leave, reason }) => {
    const claim = await claimed();
    expect(await leave(claim)).toBe(true);
    expect(await leave(claim)).toBe(false);
    const edition = await findEdition(db, claim.editionId);
    expect({ state: edition!.state, reason: edition!.reason }).toEqual({ state: name, reason });
  });

  it('begin their window where the last one that goes out ended', async () => {
    const plan = aPlan();
    const { subscriptionId } = plan;
    expect(await lastWindowEnd(db, subscriptionId)).toBeUndefined();
    await freezeEdition(db, await claimed(plan), aFrozen());
    const next = {
      subscriptionId,
      slot: { key: '2026-11-24T08:00', atMs: 2_000 },
      windowFromMs: 1_000,
      windowToMs: 2_000,
    };
    await skipSlot(db, next, 'off for too long');
    await freezeEdition(
      db,
      await claimed({ ...next, slot: { key: 'now:7', atMs: 3_000 }, windowToMs: 3_000 }),
      aFrozen(),
    );
    expect(await lastWindowEnd(db, subscriptionId)).toBe(1_000);
    const editions = await listEditions(db, subscriptionId, 10);
    expect(editions.map(({ state, reason }) => reason ?? state)).toEqual(['ready', 'off for too long', 'ready']);
  });

  it('that a clock let end in the future end when it comes back, and the feeds are read again', async () => {
    const wrong = aPlan({ windowToMs: 9_000 });
    const right = aPlan({ windowToMs: 1_000 });
    for (const plan of [wrong, right]) await freezeEdition(db, await claimed(plan), aFrozen());
    const feed = { kind: 'feed' as const, url: 'https://wrong.example/', title: 'Feed', publisher: 'wrong.example' };
    const { source } = await addSource(db, feed, 8_000_000);
    await comeBackTo(db, 5_000, 5_000);
    expect(await lastWindowEnd(db, wrong.subscriptionId)).toBe(5_000);
    expect(await lastWindowEnd(db, right.subscriptionId)).toBe(1_000);
    await follow(db, { guildId: 'g', sourceId: source.id, addedBy: 'u' }, 5_000);
    expect(await listDueSources(db, 5_000 + 30 * 60_000, 10)).toEqual([source.id]);
  });

  it('stay open while a message may still go out', async () => {
    const claim = await claimed();
    await freezeEdition(db, claim, aFrozen());
    expect(await closeEdition(db, claim.editionId, 2_000)).toBeUndefined();
    expect((await findEdition(db, claim.editionId))!.state).toBe('ready');
  });
});
