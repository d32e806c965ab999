import { beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryState } from '../../src/model.ts';
import { comeBackTo } from '../../src/storage/come-back.ts';
import * as deliveries from '../../src/storage/deliveries.ts';
import { listDeliveries, listDueEditions, listUnpublished, nextTryAt } from '../../src/storage/delivery-lists.ts';
import type { DeliveryClaim } from '../../src/storage/delivery-rows.ts';
import {
  closeEdition,
  type FrozenEdition,
  findEdition,
  reopenEdition,
  startSending,
} from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { replaceMessages } from '../../src/storage/replace-messages.ts';
import { ENGINES } from '../builders/databases.ts';
import { aReadyEdition } from '../builders/editions.ts';
import { aLook } from '../builders/subscriptions.ts';

const { bury, claimNextDelivery, deny, doubt, giveUp, journalAgain, journalPost, keepLooking } = deliveries;
const { postpone, recordSent } = deliveries;
const LEASE_MS = 100;
const packed =
  (...messages: FrozenEdition['messages']) =>
  () => ({ messages, look: aLook({ images: false }) });
const A_MESSAGE = { way: 'message', body: { content: 'simpler' }, nonce: 'n', mark: 'm' } as const;

describe.each(ENGINES)('deliveries on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  const states = async (id: string) => (await listDeliveries(db, id)).map(({ state }) => state);
  const claimOf = async (id: string, nowMs = 1_000) => (await claimNextDelivery(db, id, 'me', nowMs, LEASE_MS))!.claim;
  /** Takes a fresh delivery to a state by lawful ways. */
  async function in_(state: DeliveryState): Promise<{ id: string; claim: DeliveryClaim }> {
    const id = await aReadyEdition(db, { look: aLook() });
    const claim = await claimOf(id);
    if (state !== 'ready') await journalPost(db, claim, 1_000, 'place');
    if (state === 'reconcile' || state === 'unknown') await doubt(db, claim, 1_000);
    if (state === 'unknown') await giveUp(db, claim, 'cannot look');
    if (state === 'sent') await recordSent(db, claim, 'm');
    if (state === 'dead') await bury(db, claim, 'refused');
    return { id, claim };
  }

  const WAYS: {
    name: string;
    go: (claim: DeliveryClaim) => Promise<boolean>;
    from: DeliveryState[];
    to?: DeliveryState;
  }[] = [
    {
      name: 'journalPost',
      go: (claim) => journalPost(db, claim, 2_000, 'place'),
      from: ['ready', 'sending'],
      to: 'sending',
    },
    {
      name: 'journalAgain',
      go: (claim) => journalAgain(db, claim, 2_000, 'place'),
      from: ['reconcile'],
      to: 'sending',
    },
    { name: 'recordSent', go: (claim) => recordSent(db, claim, 'm'), from: ['sending', 'reconcile'], to: 'sent' },
    {
      name: 'deny of the oldest',
      go: (claim) => deny(db, claim, 1_000, 3_000, 'wait'),
      from: ['sending'],
      to: 'ready',
    },
    { name: 'deny of a later', go: (claim) => deny(db, claim, 1_500, 3_000, 'wait'), from: ['sending'], to: 'sending' },
    { name: 'postpone', go: (claim) => postpone(db, claim, 3_000), from: ['ready', 'sending', 'reconcile'] },
    { name: 'doubt', go: (claim) => doubt(db, claim, 3_000), from: ['sending'], to: 'reconcile' },
    {
      name: 'keepLooking',
      go: (claim) => keepLooking(db, claim, { to: '7', steps: 2 }, 3_000),
      from: ['reconcile'],
    },
    { name: 'giveUp', go: (claim) => giveUp(db, claim, 'cannot look'), from: ['reconcile'], to: 'unknown' },
    {
      name: 'replaceMessages',
      go: (claim) => replaceMessages(db, claim, 1_000, packed(A_MESSAGE)),
      from: ['sending'],
      to: 'ready',
    },
    { name: 'bury', go: (claim) => bury(db, claim, 'refused'), from: ['sending', 'reconcile'], to: 'dead' },
  ];
  const STATES: DeliveryState[] = ['ready', 'sending', 'reconcile', 'sent', 'unknown', 'dead'];

  it.each(WAYS)('$name leaves only the states it may, and only with the claim', async ({ go, from, to }) => {
    for (const state of STATES) {
      const { id, claim } = await in_(state);
      expect(await go({ ...claim, fence: claim.fence + 1 })).toBe(false);
      expect(await go({ ...claim, fence: claim.fence - 1 })).toBe(false);
      expect(await states(id)).toEqual([state]);
      const may = from.includes(state);
      expect(await go(claim)).toBe(may);
      expect(await states(id)).toEqual([may ? (to ?? state) : state]);
    }
  });

  it('go to one of many who claim, in the order of their parts, and to another after the lease', async () => {
    const id = await aReadyEdition(db, { parts: 2 });
    const claims = await Promise.all(['a', 'b', 'c'].map((owner) => claimNextDelivery(db, id, owner, 1_000, LEASE_MS)));
    const [first, ...others] = claims.filter((claim) => claim !== undefined);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ part: 0, state: 'ready' });
    expect(await nextTryAt(db, id)).toBe(1_000 + LEASE_MS);
    expect(await claimNextDelivery(db, id, 'late', 1_000 + LEASE_MS - 1, LEASE_MS)).toBeUndefined();
    const heir = (await claimNextDelivery(db, id, 'heir', 1_000 + LEASE_MS, LEASE_MS))!;
    expect(await journalPost(db, first!.claim, 1_200, 'place')).toBe(false);
    await journalPost(db, heir.claim, 1_200, 'place');
    await recordSent(db, heir.claim, 'm');
    expect(await claimNextDelivery(db, id, 'heir', 1_200, LEASE_MS)).toMatchObject({ part: 1 });
  });

  it('remember the oldest POST in doubt and the newest, until one is denied or looked for', async () => {
    const id = await aReadyEdition(db, {});
    const claim = await claimOf(id);
    await journalPost(db, claim, 1_000, 'place');
    await journalPost(db, claim, 1_010, 'place');
    await postpone(db, claim, 1_020);
    const again = await claimNextDelivery(db, id, 'me', 1_020, LEASE_MS);
    expect(again).toMatchObject({ state: 'sending', firstPostAtMs: 1_000, lastPostAtMs: 1_010 });
    await doubt(db, again!.claim, 1_030);
    const looking = await claimNextDelivery(db, id, 'me', 1_030, LEASE_MS);
    await journalAgain(db, looking!.claim, 1_040, 'place');
    await deny(db, looking!.claim, 1_040, 1_050, 'wait');
    const denied = await claimNextDelivery(db, id, 'me', 1_050, LEASE_MS);
    expect(denied).toMatchObject({ state: 'ready', error: 'wait' });
    expect(denied).not.toHaveProperty('firstPostAtMs');
  });

  it('know how far they were looked for, until they are sent again', async () => {
    const id = await aReadyEdition(db, {});
    const claim = await claimOf(id);
    await journalPost(db, claim, 1_000, 'place');
    await doubt(db, claim, 1_010);
    const looking = await claimNextDelivery(db, id, 'me', 1_010, LEASE_MS);
    expect(looking).not.toHaveProperty('looked');
    await keepLooking(db, looking!.claim, { to: '900', steps: 1 }, 1_020);
    const further = await claimNextDelivery(db, id, 'heir', 1_020, LEASE_MS);
    expect(further).toMatchObject({ state: 'reconcile', looked: { to: '900', steps: 1 } });
    await journalAgain(db, further!.claim, 1_030, 'place');
    await doubt(db, further!.claim, 1_040);
    expect(await claimNextDelivery(db, id, 'heir', 1_040, LEASE_MS)).not.toHaveProperty('looked');
  });

  it('are replaced only while no older POST is in doubt, with all that come after and not with those before', async () => {
    const id = await aReadyEdition(db, { parts: 4, publish: true, look: aLook() });
    const first = await claimOf(id);
    await journalPost(db, first, 1_000, 'place');
    await recordSent(db, first, 'm');
    const claim = await claimOf(id);
    await journalPost(db, claim, 1_000, 'place');
    await journalPost(db, claim, 1_010, 'place');
    expect(await replaceMessages(db, claim, 1_010, packed(A_MESSAGE))).toBe(false);
    await db
      .insertInto('edits')
      .values([0, 1].map((part) => ({ editionId: id, part, body: '{}', ended: null, error: null })))
      .execute();
    const two = packed(A_MESSAGE, { ...A_MESSAGE, nonce: 'n2' });
    expect(
      await replaceMessages(db, claim, 1_000, (edition) => {
        expect(edition.deliveries.map(({ part }) => part)).toEqual([0]);
        return two();
      }),
    ).toBe(true);
    const all = await listDeliveries(db, id);
    expect(all.map(({ part, state, body }) => [part, state, body.includes('simpler')])).toEqual([
      [0, 'sent', false],
      [1, 'ready', true],
      [2, 'ready', true],
    ]);
    const again = await claimNextDelivery(db, id, 'me', 1_020, LEASE_MS);
    expect(again).toMatchObject({ part: 1, publish: 'wanted', channelId: all[0]!.channelId });
    expect(again!.claim.fence).toBeGreaterThan(claim.fence);
    expect(await journalPost(db, claim, 1_030, 'place')).toBe(false);
    const left = await db.selectFrom('edits').select('part').where('editionId', '=', id).execute();
    expect(left).toEqual([{ part: 0 }]);
    const { look, revision } = await db
      .selectFrom('editions')
      .select(['look', 'revision'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(look!)).toEqual(aLook({ images: false }));
    expect(revision).toBeGreaterThan(0);
  });

  it('are due from their time on; an edition whose last message ended unclosed is due too', async () => {
    const id = await aReadyEdition(db, { sendAtMs: 5_000 });
    expect(await listDueEditions(db, 4_999, 1_000)).not.toContain(id);
    expect(await listDueEditions(db, 5_000, 1_000)).toContain(id);
    await startSending(db, id);
    const claim = await claimOf(id, 5_000);
    expect(await listDueEditions(db, 5_050, 1_000)).not.toContain(id);
    await journalPost(db, claim, 5_000, 'place');
    await recordSent(db, claim, 'm');
    expect(await listDueEditions(db, 5_050, 1_000)).toContain(id);
    expect(await closeEdition(db, id, 5_060)).toBe('sent');
    expect(await listDueEditions(db, 5_100, 1_000)).not.toContain(id);
    expect((await findEdition(db, id))!.state).toBe('sent');
  });

  it.each([
    { decided: 'there', decide: (id: string) => deliveries.takeAsSent(db, id), next: 1 },
    { decided: 'not there', decide: (id: string) => deliveries.sendAgain(db, id, 4_000), next: 0 },
  ])('of unknown fate that a person says are $decided are decided on once, and what comes after goes on', async ({
    decide,
    next,
  }) => {
    const id = await aReadyEdition(db, { parts: 2 });
    await startSending(db, id);
    const claim = await claimOf(id);
    await journalPost(db, claim, 1_000, 'place');
    await doubt(db, claim, 1_000);
    await giveUp(db, claim, 'cannot look');
    expect(await closeEdition(db, id, 2_000)).toBe('failed');
    expect(await decide(id)).toBe(true);
    expect(await decide(id)).toBe(false);
    await reopenEdition(db, id);
    expect(await claimNextDelivery(db, id, 'me', 5_000, LEASE_MS)).toMatchObject({ part: next, state: 'ready' });
  });

  it('may be in their channel after a restore, so they are looked for from their slot on', async () => {
    const [old, recent] = [await aReadyEdition(db, { atMs: 50_000 }), await aReadyEdition(db, { atMs: 60_000 })];
    expect(await deliveries.suspectDeliveries(db, 60_000, 70_000)).toBe(1);
    expect(await states(old)).toEqual(['ready']);
    expect(await claimNextDelivery(db, recent, 'me', 70_000, LEASE_MS)).toMatchObject({
      state: 'reconcile',
      firstPostAtMs: 60_000,
      lastPostAtMs: 70_000,
    });
  });

  it('noted by a clock that was ahead are looked for once it is right, and wait no longer for its times', async () => {
    const [nowMs, aheadMs] = [2_000_000_000, 2_000_000_000 + 3_600_000];
    const sending = await aReadyEdition(db, { sendAtMs: 1_000 });
    await journalPost(db, (await claimNextDelivery(db, sending, 'me', aheadMs, LEASE_MS))!.claim, aheadMs, 'place');
    const denied = await aReadyEdition(db, { sendAtMs: 1_000 });
    const { claim } = (await claimNextDelivery(db, denied, 'me', aheadMs, LEASE_MS))!;
    await journalPost(db, claim, aheadMs, 'place');
    await deny(db, claim, aheadMs, aheadMs + 500, 'wait');
    const early = await aReadyEdition(db, { sendAtMs: aheadMs });
    const right = await aReadyEdition(db, { sendAtMs: 1_000 });
    await journalPost(db, (await claimNextDelivery(db, right, 'me', nowMs, LEASE_MS))!.claim, nowMs, 'place');

    const limitMs = nowMs + 600_000;
    await deliveries.suspectAhead(db, nowMs, limitMs);
    expect(await claimNextDelivery(db, denied, 'heir', nowMs, LEASE_MS)).toBeUndefined();
    await comeBackTo(db, nowMs, nowMs);
    const claimNow = (id: string) => claimNextDelivery(db, id, 'heir', nowMs, LEASE_MS);
    expect(await claimNow(sending)).toMatchObject({
      state: 'reconcile',
      firstPostAtMs: nowMs - 86_400_000,
      lastPostAtMs: nowMs,
    });
    expect(await claimNow(denied)).toMatchObject({ state: 'ready' });
    expect(await claimNow(early)).toBeUndefined();
    expect(await claimNow(right)).toBeUndefined();
    expect(await states(right)).toEqual(['sending']);
  });

  it('of an announcement channel wait to be published, once they are sent', async () => {
    const id = await aReadyEdition(db, { publish: true });
    const waiting = async (nowMs: number) =>
      (await listUnpublished(db, nowMs, 100)).filter(({ editionId }) => editionId === id);
    expect(await waiting(9_000)).toEqual([]);
    const claim = await claimOf(id);
    await journalPost(db, claim, 1_000, 'place');
    await recordSent(db, claim, 'm');
    expect(await waiting(9_000)).toMatchObject([{ messageId: 'm', publish: 'wanted' }]);
    await deliveries.postponePublishing(db, claim, 10_000);
    expect(await waiting(9_999)).toEqual([]);
    await deliveries.recordPublished(db, claim, 'done', 0);
    expect(await waiting(10_000)).toEqual([]);
  });
});
