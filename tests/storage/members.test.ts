import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOwners, findOwn, listOwn } from '../../src/storage/members.ts';
import type { Database } from '../../src/storage/open-db.ts';
import {
  changeServer,
  findServer,
  forgetServerLater,
  listServers,
  rememberServer,
  rememberServers,
} from '../../src/storage/servers.ts';
import {
  createSubscription,
  deleteSubscription,
  dueSubscriptions,
  listDeletedSubscriptions,
  listSubscriptions,
} from '../../src/storage/subscriptions.ts';
import { addSuggestion, countSuggestions, takeSuggestion } from '../../src/storage/suggestions.ts';
import { ENGINES } from '../builders/databases.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const [GUILD, OTHER, LEFT] = ['900000000000000501', '900000000000000502', '900000000000000503'];
const ANNA = '700000000000000501';

describe.each(ENGINES)('what belongs to members on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  it('a person’s own subscription stands beside the server’s of the same name, and is no server’s', async () => {
    const own = aSubscription({ guildId: GUILD, ownerId: ANNA, name: 'News' });
    await createSubscription(db, aSubscription({ guildId: GUILD, name: 'News' }), 1);
    await createSubscription(db, own, 1);
    await createSubscription(db, aSubscription({ guildId: OTHER, ownerId: ANNA, name: 'News' }), 1);
    expect(await listSubscriptions(db, GUILD)).toHaveLength(1);
    expect(await findOwn(db, ANNA, GUILD)).toEqual(own);
    expect(await listOwn(db, ANNA)).toHaveLength(2);
    const second = aSubscription({ guildId: GUILD, ownerId: ANNA, name: 'More' });
    await expect(createSubscription(db, second, 1)).rejects.toMatchObject({ code: 'already_exists' });

    await deleteSubscription(db, own.id, 2);
    expect(await findOwn(db, ANNA, GUILD)).toBeUndefined();
    expect(await countOwners(db, GUILD)).toBe(0);
    expect(await listDeletedSubscriptions(db, GUILD, 0)).toEqual([]);
    await createSubscription(db, second, 1);
    expect(await countOwners(db, GUILD)).toBe(1);
  });

  it('nothing is due in a server that removed the bot, until it invites it again', async () => {
    const server = { guildId: LEFT, name: 'Gone', locale: 'en' };
    await rememberServer(db, server, 1);
    await createSubscription(db, aSubscription({ guildId: LEFT }), 1);
    const due = async () => (await dueSubscriptions(db, 5, 100)).filter(({ guildId }) => guildId === LEFT).length;
    await forgetServerLater(db, LEFT, 2);
    expect(await due()).toBe(0);
    await rememberServer(db, server, 3);
    expect(await due()).toBe(1);
  });

  it('thousands of servers are noted at once, keep their settings and take new names', async () => {
    const many = Array.from({ length: 1_100 }, (_, n) => ({ guildId: `many-${n}`, name: `Old ${n}`, locale: 'fr' }));
    await rememberServers(db, many, 1);
    await changeServer(db, 'many-1050', { locale: 'de' });
    await rememberServers(
      db,
      many.map((server) => ({ ...server, name: server.name.replace('Old', 'New') })),
      2,
    );
    expect((await listServers(db)).filter((id) => id.startsWith('many-'))).toHaveLength(1_100);
    expect(await findServer(db, 'many-1050')).toMatchObject({ name: 'New 1050', locale: 'de' });
  });

  it('a feed is suggested once, and decided on once, in its own server', async () => {
    const feed = { url: 'https://paper.example/feed', title: 'Paper' };
    const added = await addSuggestion(db, { guildId: GUILD, feed, suggestedBy: ANNA }, 1);
    expect(await addSuggestion(db, { guildId: GUILD, feed, suggestedBy: ANNA }, 2)).toBeUndefined();
    expect(await addSuggestion(db, { guildId: OTHER, feed, suggestedBy: ANNA }, 2)).toBeDefined();
    expect(await countSuggestions(db, GUILD)).toBe(1);
    expect(await takeSuggestion(db, OTHER, added!.id)).toBeUndefined();
    expect(await takeSuggestion(db, GUILD, added!.id)).toEqual(added);
    expect(await takeSuggestion(db, GUILD, added!.id)).toBeUndefined();
  });
});
