import { beforeAll, describe, expect, it } from 'vitest';
import { addNotices, type Notice, takeForChannels, takeInPerson } from '../../src/storage/notices.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { changeServer, forgetServerLater, rememberServer } from '../../src/storage/servers.ts';
import { ENGINES } from '../builders/databases.ts';

describe.each(ENGINES)('notices on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  async function aServer(guildId: string, logChannelId?: string): Promise<void> {
    await rememberServer(db, { guildId, name: guildId, locale: 'en' }, 0);
    if (logChannelId) await changeServer(db, guildId, { logChannelId });
  }
  const aNotice = (guildId: string, atMs = 0): Notice => ({ guildId, said: [['readAgain', 'Gazette']], atMs });

  it('are taken once, oldest first, for servers with a log channel', async () => {
    await aServer('with', 'log');
    await aServer('without');
    await aServer('left', 'log');
    await forgetServerLater(db, 'left', 0);
    await addNotices(db, [
      ...['with', 'without', 'left'].map((guildId) => aNotice(guildId, 2)),
      { ...aNotice('with', 1), editionId: 'e' },
    ]);
    const taken = await Promise.all([takeForChannels(db, 10), takeForChannels(db, 10)]);
    expect(taken.flat().toSorted((a, b) => a.atMs - b.atMs)).toEqual([
      { ...aNotice('with', 1), editionId: 'e' },
      aNotice('with', 2),
    ]);
    expect(await takeForChannels(db, 10)).toEqual([]);
  });

  it('are taken for a person where no channel takes them', async () => {
    await aServer('quiet');
    await aServer('heard', 'log');
    await addNotices(
      db,
      ['quiet', 'heard'].map((guildId) => aNotice(guildId)),
    );
    expect(await takeInPerson(db, 'heard')).toEqual([]);
    expect(await takeInPerson(db, 'quiet')).toEqual([aNotice('quiet')]);
    expect(await takeInPerson(db, 'quiet')).toEqual([]);
    const refused = await takeForChannels(db, 10);
    await addNotices(db, refused, { inPerson: true });
    expect(await takeForChannels(db, 10)).toEqual([]);
    expect(await takeInPerson(db, 'heard')).toEqual([aNotice('heard')]);
  });
});
