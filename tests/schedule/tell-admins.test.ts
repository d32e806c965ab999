import { DiscordAPIError } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tellAdmins } from '../../src/schedule/tell-admins.ts';
import { claimEdition, failEdition, planEdition, skipSlot } from '../../src/storage/editions.ts';
import { addNotices, takeInPerson } from '../../src/storage/notices.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { changeServer, rememberServer } from '../../src/storage/servers.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { keep } from '../../src/texts/errors/error-texts.ts';
import { ENGINES } from '../builders/databases.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 8, 30);

let db: Database;
beforeAll(async () => {
  db = await ENGINES[0]!.open();
});
afterAll(() => db.destroy());

async function aServed({ ownerId }: { ownerId?: string } = {}) {
  const { id } = aSubscription();
  const subscription = aSubscription({ id, guildId: `guild-${id}`, channelId: '123', name: 'News *today*' });
  const { guildId } = subscription;
  await rememberServer(db, { guildId, name: guildId, locale: 'en' }, NOW_MS);
  await changeServer(db, guildId, { logChannelId: `log-${id}` });
  await createSubscription(db, { ...subscription, ...(ownerId && { ownerId }) }, NOW_MS);
  return subscription;
}
const planFor = (subscriptionId: string, n = 0) => ({
  subscriptionId,
  slot: { key: `slot-${n}`, atMs: NOW_MS + n },
  windowFromMs: 0,
  windowToMs: NOW_MS,
});
async function fail(subscriptionId: string, isTold: boolean): Promise<void> {
  const { id } = (await planEdition(db, planFor(subscriptionId)))!;
  const claim = await claimEdition(db, id, 'me', NOW_MS, 1);
  await failEdition(db, claim!, keep(['triedInVain', 5]), { isTold });
}

async function tell(refuse?: unknown) {
  const said: { channelId: string; content: string }[] = [];
  const failures: string[] = [];
  await tellAdmins({
    db,
    now: () => NOW_MS,
    say: async (channelId, { content }) => {
      if (refuse) throw refuse;
      said.push({ channelId, content });
    },
    onFailure: ({ guildId }) => void failures.push(guildId),
  });
  return { said, failures };
}

it('an edition that did not come is told once, unless its server hears of it otherwise or it is a person’s own', async () => {
  const [told, otherwise, own] = [await aServed(), await aServed(), await aServed({ ownerId: 'somebody' })];
  await fail(told.id, false);
  await fail(otherwise.id, true);
  await fail(own.id, false);
  const { said } = await tell();
  expect(said).toEqual([
    {
      channelId: `log-${told.id}`,
      content: expect.stringMatching(/^⚠ \*\*News \\\*today\\\*\*\* of <t:\d+:f> did not come to <#123>.* 5 /),
    },
  ]);
  expect((await tell()).said).toEqual([]);
});

it('very many missed slots are one message that fits, and says how many more there are', async () => {
  const { id } = await aServed();
  for (let n = 0; n < 45; n += 1) await skipSlot(db, planFor(id, n), keep(['wasDown']));
  const { said } = await tell();
  expect(said).toHaveLength(1);
  const { content } = said[0]!;
  expect(content.length).toBeLessThanOrEqual(2_000);
  const shown = content.match(/⚠/g)!.length;
  expect(content).toMatch(new RegExp(`and ${45 - shown} more`));
});

it.each([
  {
    what: 'refuses',
    error: new DiscordAPIError({ code: 50001, message: 'Missing Access' }, 50001, 403, 'POST', '/', {}),
    kept: 1,
  },
  { what: 'does not answer', error: new Error('socket hang up'), kept: 0 },
])('what a log channel that $what was to hear is told in person: $kept', async ({ error, kept }) => {
  const { id, guildId } = await aServed();
  await fail(id, false);
  expect(await tell(error)).toEqual({ said: [], failures: [guildId] });
  expect((await tell()).said).toEqual([]);
  expect(await takeInPerson(db, guildId)).toHaveLength(kept);
});

const aNotice = (guildId: string, name: string) => ({ guildId, atMs: NOW_MS, said: [['readAgain', name]] as const });

it('a feed puts no words of the bot in its mouth by its name, no time and no channel, and silences nothing', async () => {
  const { guildId } = await aServed();
  const names = ['Gazette', '["lack"]', '["discordToken"]', '<t:1:R>', '<#77>'];
  await addNotices(
    db,
    names.map((name) => aNotice(guildId, name)),
  );
  const { said, failures } = await tell();
  expect(failures).toEqual([]);
  const words = said.map(({ content }) => content).join();
  expect(words.match(/can be read again/g)).toHaveLength(names.length);
  expect(words).not.toMatch(/DISCORD_TOKEN|(?<!\\)<t:1:R>|(?<!\\)<#77>/);
});

it.each([
  ['a refused token', new DiscordAPIError({ code: 0, message: '401: Unauthorized' }, 0, 401, 'POST', '/', {})],
  ['no token any more', new Error('Expected token to be set for this request, but none was present')],
  ['no connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
])('what was not posted for certain is told later: %s', async (_, error) => {
  const { guildId } = await aServed();
  await addNotices(db, [aNotice(guildId, 'Gazette')]);
  expect((await tell(error)).said).toEqual([]);
  expect((await tell()).said).toHaveLength(1);
});
