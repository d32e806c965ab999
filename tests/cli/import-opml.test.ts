import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/cli/import-opml.ts';
import { listFollowed } from '../../src/storage/follows.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { rememberServer } from '../../src/storage/servers.ts';
import { runStage } from '../builders/stage-io.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
const env = { DATABASE_URL: `sqlite:${join(root, 'bot.db')}` };
const file = join(root, 'feeds.opml');
const SERVER = '900000000000000001';

beforeAll(async () => {
  const { db, close } = await openDatabase(env.DATABASE_URL, { use: 'alone', nowMs: 1 });
  await rememberServer(db, { guildId: SERVER, name: 'x', locale: 'en' }, 1);
  await close();
  writeFileSync(
    file,
    `<opml version="2.0"><body><outline text="Coast"><outline type="rss" text="Harbour" xmlUrl="https://harbour-gazette.org/feed"/></outline>
    <outline type="rss" text="Router" xmlUrl="http://192.168.0.1/rss"/><outline type="rss" text="Old" xmlUrl="gopher://old.example/feed"/></body></opml>`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));

async function followed(): Promise<{ url: string; group: string }[]> {
  const { db, close } = await openDatabase(env.DATABASE_URL, { use: 'beside', nowMs: 1 });
  const list = await listFollowed(db, SERVER);
  await close();
  return list.map(({ source, follow }) => ({ url: source.url, group: follow.group }));
}

it('a dry run says what would happen and changes nothing', async () => {
  const { status, said, written } = await runStage(run, [file, '--server', SERVER, '--dry-run'], env);
  expect([status, said]).toEqual([0, '1 would be added, 0 there already, 2 unusable.']);
  expect(written.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
    'new | https://harbour-gazette.org/feed | Harbour',
    'unusable | http://192.168.0.1/rss | Router',
    'unusable | gopher://old.example/feed | Old',
    '',
  ]);
  expect(await followed()).toEqual([]);
});

it('a run follows what is new, in its group; a second one finds it there', async () => {
  expect((await runStage(run, [file, '--server', SERVER], env)).said).toMatch(/^1 added, 0 there already, 2 unusable/);
  expect(await followed()).toEqual([{ url: 'https://harbour-gazette.org/feed', group: 'Coast' }]);
  expect((await runStage(run, [file, '--server', SERVER], env)).said).toMatch(/^0 added, 1 there already, 2 unusable/);
  expect(await followed()).toHaveLength(1);
});

it.each([
  { name: 'without a server', args: () => [file], words: /usage: .*--server ID/ },
  { name: 'for a server the bot is not in', args: () => [file, '--server', '1'], words: /knows no server 1\b/ },
  { name: 'without a file', args: () => ['--server', SERVER], words: /usage/ },
  { name: 'of a file that is not there', args: () => ['/nowhere.opml', '--server', SERVER], words: /cannot be read/ },
  { name: 'with an option that is none', args: () => [file, '--sever', SERVER], words: /usage/ },
])('$name: refused in words', async ({ args, words }) => {
  await expect(runStage(run, args(), env)).rejects.toMatchObject({ message: expect.stringMatching(words) });
});
