import { existsSync } from 'node:fs';
import { type Config, loadConfig } from '../config.ts';
import { createFetcher } from '../ingest/fetch-url.ts';
import { type Check, describeFinding, examine, fault, ok, type Verdict } from '../ops/doctor.ts';
import { listFollowed } from '../storage/follows.ts';
import { describeHolder } from '../storage/lock-database.ts';
import { schemaState } from '../storage/migrate.ts';
import { type Database, openDb, sqliteFile } from '../storage/open-db.ts';
import { listServers } from '../storage/servers.ts';
import { listSubscriptions } from '../storage/subscriptions.ts';
import { checkCache } from './doctor/check-cache.ts';
import { checkDatabase } from './doctor/check-database.ts';
import { checkDiscord } from './doctor/check-discord.ts';
import { checkFeeds } from './doctor/check-feeds.ts';
import { checkClock, checkSandbox } from './doctor/check-host.ts';
import { checkModel } from './doctor/check-model.ts';
import type { Stage } from './stage.ts';

/** For one check; every subscribed channel takes Discord four answers. */
const LIMIT_MS = 120_000;

/** Looks at everything a bot needs; changes nothing. Status 1 if something does not work. */
export const run: Stage = async ({ env, output }) => {
  const counts: Record<Verdict, number> = { ok: 0, warning: 0, fault: 0 };
  const tell = async (checks: readonly Check[]) => {
    for await (const finding of examine(checks, LIMIT_MS)) {
      counts[finding.verdict] += 1;
      output.write(`${describeFinding(finding)}\n`);
    }
  };
  const config = readSettings(env);
  await tell([{ subject: 'settings', look: async () => [config.finding] }, checkClock(Date.now)]);
  if (config.value) await lookAt(config.value, tell);
  output.write(`${counts.fault} faults, ${counts.warning} warnings, ${counts.ok} ok.\n`);
  return counts.fault > 0 ? 1 : 0;
};

function readSettings(env: Record<string, string | undefined>) {
  try {
    return { value: loadConfig(env), finding: ok('All are in order.') };
  } catch (error) {
    return { finding: fault((error as Error).message) };
  }
}

async function lookAt(config: Config, tell: (checks: readonly Check[]) => Promise<void>): Promise<void> {
  const { DATABASE_URL: url, DISCORD_TOKEN: token, CONTACT_URL } = config;
  const path = sqliteFile(url);
  let db: Database | undefined;
  const open = () => {
    if (!path || existsSync(path)) db = openDb(url);
    return db;
  };
  const fetcher = createFetcher({ userAgent: `Broadsheet/1.0 (+${CONTACT_URL}; doctor)` });
  try {
    await tell([checkDatabase(open, url, Date.now)]);
    const { subscriptions, sources } = await readWork(db);
    await tell([
      token
        ? checkDiscord({ apiUrl: config.DISCORD_API_URL, token, subscriptions, now: Date.now })
        : checkSandbox(config.SANDBOX_PORT, path !== undefined && describeHolder(path) !== undefined),
      checkModel({
        apiKey: config.OPENAI_API_KEY,
        baseUrl: config.OPENAI_BASE_URL,
        model: config.OPENAI_MODEL,
        fetch,
      }),
      ...(db ? [checkCache(db, config.CACHE_URL)] : []),
      checkFeeds(sources, fetcher),
    ]);
  } finally {
    await fetcher.close();
    await db?.destroy();
  }
}

/** Nothing where the database cannot be read: that has its own line. */
async function readWork(db: Database | undefined) {
  const none = { subscriptions: [], sources: [] };
  if (!db || (await schemaState(db).catch(() => 'newer')) !== 'current') return none;
  const servers = await listServers(db);
  const subscriptions = (await Promise.all(servers.map((id) => listSubscriptions(db, id)))).flat();
  const followed = (await Promise.all(servers.map((id) => listFollowed(db, id)))).flat();
  const sources = [...new Map(followed.map(({ source }) => [source.id, source])).values()];
  return { subscriptions: subscriptions.filter(({ paused }) => paused?.reason !== 'admin'), sources };
}
