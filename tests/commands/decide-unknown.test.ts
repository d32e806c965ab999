import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { CommandDeps } from '../../commands/deps.ts';
import { sendMissing } from '../../commands/digest/decide-unknown.ts';
import type { ComponentInteraction } from '../../src/discord/command.ts';
import { claimNextDelivery, doubt, giveUp, journalPost } from '../../src/storage/deliveries.ts';
import { listDueEditions } from '../../src/storage/delivery-lists.ts';
import { closeEdition, startSending } from '../../src/storage/editions.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { ENGINES } from '../builders/databases.ts';
import { aReadyEdition } from '../builders/editions.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 8, 30);
const guildId = '900000000000000001';

it('a decision that a full disk cuts in two can be made again', async () => {
  const db = await ENGINES[0]!.open();
  await createSubscription(db, aSubscription({ id: 's', guildId }), NOW_MS);
  const id = await aReadyEdition(db, {});
  await startSending(db, id);
  const { claim } = (await claimNextDelivery(db, id, 'me', 1_000, 100))!;
  await journalPost(db, claim, 1_000, 'place');
  await doubt(db, claim, 1_000);
  await giveUp(db, claim, 'cannot look');
  await closeEdition(db, id, 2_000);
  const interaction = { guildId, user: { id: '1' }, deferReply: async () => {}, editReply: async () => {} };
  const deps = { db, jobs: { add: async () => {} }, now: () => NOW_MS, language: 'en' };
  const press = () => sendMissing(interaction as unknown as ComponentInteraction, id, deps as unknown as CommandDeps);
  await sql`create trigger full before update on editions begin select raise(abort, 'disk full'); end`.execute(db);
  await expect(press()).rejects.toThrow('disk full');
  await sql`drop trigger full`.execute(db);
  await press();
  expect(await listDueEditions(db, NOW_MS, 10)).toEqual([id]);
  await expect(press()).rejects.toMatchObject({ code: 'not_found' });
  await db.destroy();
});
