import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeSource } from '../../commands/source/list.ts';
import { noteHealth } from '../../src/schedule/note-health.ts';
import { tellAdmins } from '../../src/schedule/tell-admins.ts';
import { follow, listFollowed } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { changeServer, rememberServer } from '../../src/storage/servers.ts';
import { addSource } from '../../src/storage/sources.ts';
import { keep } from '../../src/texts/errors/error-texts.ts';
import { ENGINES } from '../builders/databases.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 8);
const DAY_MS = 24 * 3_600_000;

let db: Database;
beforeAll(async () => {
  db = await ENGINES[0]!.open();
});
afterAll(() => db.destroy());

/** A source that a server with the log channel `log-NAME` follows, and one (`quiet-NAME`) that has none. */
async function aFollowedSource(name: string, title = 'Gazette') {
  const url = `https://${name}.example.org/feed`;
  const { source } = await addSource(db, { kind: 'feed', url, title, publisher: `${name}.example.org` }, NOW_MS);
  for (const guildId of [name, `quiet-${name}`]) {
    await rememberServer(db, { guildId, name: guildId, locale: 'en' }, NOW_MS);
    await follow(db, { guildId, sourceId: source.id, addedBy: '1' }, NOW_MS);
  }
  await changeServer(db, name, { logChannelId: `log-${name}` });
  return source.id;
}

const fails = (id: string, sinceMs: number | null, lastError: string | null = 'It answers with an error.') =>
  db
    .updateTable('sources')
    .set({ failingSinceMs: sinceMs, lastError, health: sinceMs === null ? 'healthy' : 'failing' })
    .where('id', '=', id)
    .execute();

async function toldAt(nowMs: number, refused: string[] = []) {
  const said: { channelId: string; words: string }[] = [];
  const failures: string[] = [];
  await noteHealth({ db, now: () => nowMs });
  await tellAdmins({
    db,
    now: () => nowMs,
    say: async (channelId, { content: words }) => {
      if (refused.includes(channelId)) throw new Error('no access');
      said.push({ channelId, words });
    },
    onFailure: ({ guildId }) => void failures.push(guildId),
  });
  return { said, failures };
}

it('one message when a source has failed for a day, one when it is back, never more', async () => {
  const id = await aFollowedSource('once');
  await fails(id, NOW_MS - DAY_MS + 1);
  expect((await toldAt(NOW_MS)).said).toEqual([]);
  expect((await toldAt(NOW_MS + 1)).said).toEqual([
    { channelId: 'log-once', words: expect.stringMatching(/\*\*Gazette\*\* could not be read .* error/) },
  ]);
  expect((await toldAt(NOW_MS + DAY_MS)).said).toEqual([]);
  await fails(id, null, null);
  expect((await toldAt(NOW_MS + DAY_MS)).said).toEqual([
    { channelId: 'log-once', words: expect.stringContaining('**Gazette** can be read again') },
  ]);
  expect((await toldAt(NOW_MS + 2 * DAY_MS)).said).toEqual([]);
});

it('does not say that it goes on trying where a source is gone for good', async () => {
  const id = await aFollowedSource('gone');
  await fails(id, NOW_MS - DAY_MS, keep(['status', 410]));
  await db.updateTable('sources').set({ health: 'paused' }).where('id', '=', id).execute();
  const [told] = (await toldAt(NOW_MS)).said;
  expect(told!.words).toMatch(/^⏸ \*\*Gazette\*\* is no longer read\. .*410/);
});

it('says nothing of a source that was back within the day', async () => {
  const id = await aFollowedSource('short');
  await fails(id, NOW_MS - 1_000);
  await toldAt(NOW_MS);
  await fails(id, null, null);
  expect((await toldAt(NOW_MS + DAY_MS)).said).toEqual([]);
});

it('a server without a log channel is told nothing, and sees the failure in /status', async () => {
  const id = await aFollowedSource('status');
  await fails(id, NOW_MS - DAY_MS);
  expect((await toldAt(NOW_MS)).said.map(({ channelId }) => channelId)).toEqual(['log-status']);
  const [followed] = await listFollowed(db, 'quiet-status');
  expect(describeSource(followed!, 'en')).toContain('It answers with an error.');
});

it('goes on with the next server when one cannot be told', async () => {
  const id = await aFollowedSource('closed');
  await rememberServer(db, { guildId: 'open', name: 'open', locale: 'en' }, NOW_MS);
  await changeServer(db, 'open', { logChannelId: 'log-open' });
  await follow(db, { guildId: 'open', sourceId: id, addedBy: '1' }, NOW_MS);
  await fails(id, NOW_MS - DAY_MS);
  const { said, failures } = await toldAt(NOW_MS, ['log-closed']);
  expect(said.map(({ channelId }) => channelId)).toEqual(['log-open']);
  expect(failures).toEqual(['closed']);
});

it('what a source calls itself pings nobody', async () => {
  const id = await aFollowedSource('named', '@everyone [here](https://evil.example)');
  await fails(id, NOW_MS - DAY_MS, '<@1> **loud**');
  const [told] = (await toldAt(NOW_MS)).said;
  expect(told!.words).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@|(?<!\\)\]\(|(?<!\\)\*\*loud/);
});
