import { readFile } from 'node:fs/promises';
import { loadConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { checkUrl } from '../ingest/check-url.ts';
import { type OpmlFeed, type OpmlList, readOpml } from '../ingest/opml.ts';
import { ownAddresses } from '../ingest/public-address.ts';
import { publisherOf } from '../ingest/publisher.ts';
import { follow, listFollowed } from '../storage/follows.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { Database } from '../storage/open-db.ts';
import { listServers } from '../storage/servers.ts';
import { addSource } from '../storage/sources.ts';
import { onlyFile, readArguments, wrongArguments } from './arguments.ts';
import type { Stage } from './stage.ts';

const USAGE = 'import-opml FILE --server ID [--dry-run]';

/** `FILE --server ID`: what another reader follows, this server follows too; `--dry-run` only says what would happen. */
export const run: Stage = async ({ args, env, say, output }) => {
  const { DATABASE_URL } = loadConfig(env);
  const { values, positionals } = readArguments(args, USAGE, {
    server: { type: 'string' },
    'dry-run': { type: 'boolean' },
  });
  const { server: guildId, 'dry-run': dryRun = false } = values;
  if (!guildId) throw wrongArguments(USAGE);
  const list = readOpml(await readList(onlyFile(positionals, USAGE)));
  const nowMs = Date.now();
  const { db, close } = await openDatabase(DATABASE_URL, { use: 'beside', nowMs });
  try {
    if (!(await listServers(db)).includes(guildId)) throw unknownServer(guildId);
    const sorted = await sort(db, guildId, list);
    if (!dryRun) for (const feed of sorted.added) await addFeed(db, guildId, feed, nowMs);
    output.write(report(sorted));
    const { added, present, broken } = sorted;
    const verb = dryRun ? 'would be added' : 'added';
    say(`${added.length} ${verb}, ${present.length} there already, ${broken.length} unusable.`);
    if (!dryRun && added.length > 0) say('They are read at the bot’s next tick; `/source list` shows how they fare.');
  } finally {
    await close();
  }
  return 0;
};

interface Sorted {
  added: OpmlFeed[];
  present: OpmlFeed[];
  broken: { title?: string; url: string }[];
}

async function sort(db: Database, guildId: string, { feeds, broken }: OpmlList): Promise<Sorted> {
  const followed = new Set((await listFollowed(db, guildId)).map(({ source }) => source.url));
  const own = ownAddresses();
  const { fit = [], unfit = [] } = Object.groupBy(feeds, ({ url }) =>
    checkUrl(url, { own }).refused === undefined ? 'fit' : 'unfit',
  );
  return {
    added: fit.filter(({ url }) => !followed.has(url)),
    present: fit.filter(({ url }) => followed.has(url)),
    broken: [...unfit, ...broken],
  };
}

async function addFeed(db: Database, guildId: string, { url, title, siteUrl, group }: OpmlFeed, nowMs: number) {
  const { publisher } = publisherOf(siteUrl ?? url);
  const wanted = { kind: 'feed' as const, url, title: title ?? url, publisher, ...(siteUrl && { siteUrl }) };
  const { source } = await addSource(db, wanted, nowMs);
  await follow(db, { guildId, sourceId: source.id, addedBy: 'import-opml', ...(group && { group }) }, nowMs);
}

function report({ added, present, broken }: Sorted): string {
  const lines = [
    ...added.map((feed) => ['new', feed] as const),
    ...present.map((feed) => ['there already', feed] as const),
    ...broken.map((feed) => ['unusable', feed] as const),
  ];
  return lines.map(([what, { title = '', url }]) => `${what.padEnd(13)}  ${url}  ${title}\n`).join('');
}

async function readList(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new AppError('not_found', `${path} cannot be read. Give the path of the OPML file.`, { cause });
  }
}

function unknownServer(guildId: string): AppError {
  return new AppError(
    'not_found',
    `The bot knows no server ${guildId}. Start it once with the bot in that server; the id is in Discord’s server settings → Widget, or by right-click with the developer mode on.`,
  );
}
