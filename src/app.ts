import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { commands } from '../commands/index.ts';
import { createArchive } from './archive/serve-archive.ts';
import type { Config } from './config.ts';
import { askTime } from './discord/ask-time.ts';
import { wayInto } from './discord/channel-way.ts';
import { connect, connectionTrouble } from './discord/connect.ts';
import { countAnswers } from './discord/count-answers.ts';
import { deliverEdition } from './discord/deliver-edition.ts';
import { createDispatch } from './discord/dispatch.ts';
import { isMember } from './discord/is-member.ts';
import { openDiscord } from './discord/open-discord.ts';
import { publishWaiting } from './discord/publish-message.ts';
import { createSay } from './discord/say.ts';
import { showDraft } from './discord/show-draft.ts';
import { showEdits } from './discord/show-edits.ts';
import { watchPort } from './discord/watch-port.ts';
import { detectLanguage } from './ingest/detect-language.ts';
import { createExtractor } from './ingest/extractor.ts';
import { createFetcher, type FetcherOptions } from './ingest/fetch-url.ts';
import { meterFetcher } from './ingest/metered-fetcher.ts';
import { STARTER_PACKS, type StarterPack } from './ingest/packs/starter-packs.ts';
import { createPageReader } from './ingest/read-page.ts';
import { createRobots } from './ingest/robots.ts';
import { createSourceReader } from './ingest/source-reader.ts';
import { createInProcessJobs } from './jobs/in-process-jobs.ts';
import { startHealthServer } from './ops/health-server.ts';
import { createLog } from './ops/log.ts';
import { countEvents, createMetrics } from './ops/metrics.ts';
import { composeEdition, makeDigest, type PublishDeps } from './publish-edition.ts';
import { createHandlers } from './schedule/handle-jobs.ts';
import { mindHindrances } from './schedule/mind-hindrances.ts';
import { noteHealth } from './schedule/note-health.ts';
import { noteUpdates } from './schedule/note-updates.ts';
import { createDeliverer } from './schedule/settle-delivery.ts';
import { spreadOffsetMs } from './schedule/spread.ts';
import { tellAdmins } from './schedule/tell-admins.ts';
import { tick } from './schedule/tick.ts';
import { createTicker } from './schedule/ticker.ts';
import { createClockWatch } from './schedule/watch-clock.ts';
import { openCache, sweepCache } from './storage/cache.ts';
import { createDailyBackup } from './storage/daily-backup.ts';
import { lookSoon } from './storage/hindrances.ts';
import { addNotices, takeInPerson } from './storage/notices.ts';
import { openDatabase } from './storage/open-database.ts';
import { createPurge } from './storage/purge.ts';
import { findServer, forgetServerLater, listServers, rememberServers } from './storage/servers.ts';
import { createSharedClock } from './storage/shared-clock.ts';
import { countDue } from './storage/subscriptions.ts';
import { createTableReader, tryWriting } from './storage/table-facts.ts';
import { chooseModel } from './summaries/choose-model.ts';
import { createSummarizer } from './summaries/summarize-story.ts';

const BOT_NAME = 'Broadsheet';
/** By a clock that no jump and no sleep of the machine moves. */
const elapsed = () => performance.now();
/** SIGTERM to exit, less what it takes to close files. Orchestrators kill after 10 to 30 s. */
const GRACE_MS = 8_000;
const MINUTE_MS = 60_000;

export interface AppOptions {
  now?: () => number;
  /** Loopback origins whose feeds may be fetched: the sandbox's own. */
  inside?: Pick<FetcherOptions, 'insideOrigins' | 'limits'>;
  /** Instead of those of the world's newsrooms. */
  packs?: readonly StarterPack[];
}

/** The wiring. Read it downwards and you know the program. */
export async function createApp(
  config: Config & { DISCORD_TOKEN: string },
  { now: own = Date.now, inside = {}, packs = STARTER_PACKS }: AppOptions = {},
) {
  const clock = createSharedClock(own);
  const { now } = clock;
  const metrics = createMetrics({ now, readTables: () => readTables() });
  const log = countEvents(createLog(config.LOG_LEVEL), metrics);
  const owner = randomUUID();
  const { db, close: closeDb } = await openDatabase(config.DATABASE_URL, { use: 'alone', nowMs: now() });
  await clock.sync(db);
  const readTables = createTableReader(db, now());
  const backUp = createDailyBackup(config.DATABASE_URL, { now, log, onDone: metrics.noteBackup });
  const purge = createPurge(db, { now, log });
  const cache = await openCache(db, config.CACHE_URL, 'cache');

  const fetcher = createFetcher({
    userAgent: `${BOT_NAME}/1.0 (+${config.CONTACT_URL}; feed fetcher)`,
    now,
    ...inside,
  });
  const extractor = createExtractor();
  const reader = createSourceReader();
  const readPage = createPageReader({ fetcher, extractor, robots: createRobots(fetcher, BOT_NAME, now) });
  const model = await chooseModel(config, db, now);
  const summarizer = createSummarizer({
    cache,
    detectLanguage,
    ...(model && { model }),
    onUsage: (usage) => log.info('model called', { ...usage }),
    onFailure: (failure) => log.warn('model not used', failure),
    onBreaker: (change) => log.warn('model breaker changed', { ...change }),
  });

  const { client, rest, pace, ask, facts, selfId, port } = openDiscord({
    token: config.DISCORD_TOKEN,
    apiUrl: config.DISCORD_API_URL,
    requestsPerSecond: config.DISCORD_REQUESTS_PER_SECOND,
    shards: config.SHARDS,
    shardCount: config.SHARD_COUNT,
    elapsed,
    wait,
  });

  const pictureOrigins = inside.insideOrigins ?? [];
  const publishing: PublishDeps = {
    db,
    summarize: summarizer.summarize,
    isMember: (guildId, userId) => isMember(ask, guildId, userId),
    wayInto: (channelId, look) => wayInto(channelId, { client, ask: facts, selfId, now }, look),
    sendAtMs: async (channelId, slotAtMs) =>
      slotAtMs + spreadOffsetMs(channelId, await countDue(db, slotAtMs - MINUTE_MS, slotAtMs)),
    pictureOrigins,
    now,
    owner,
    log,
  };

  const jobs =
    db.engine === 'postgres'
      ? (await import('./jobs/pg-boss-jobs.ts')).createPgBossJobs(config.DATABASE_URL, (error) =>
          log.error('job queue in trouble', error),
        )
      : createInProcessJobs();
  const stopping = new AbortController();
  const { deliver, isRefused } = createDeliverer({
    db,
    log,
    now: elapsed,
    deliver: async (editionId) =>
      deliverEdition(editionId, {
        db,
        discord: watchPort(await port(), {
          onLook: (outcome) => log.info('channel looked through', { editionId, outcome }),
          onRepeat: () => log.info('repeat held back', { editionId }),
        }),
        now,
        wait: (ms) => wait(ms, stopping.signal),
        owner,
        pace,
        signal: stopping.signal,
      }),
    forgetFacts: facts.forget,
    renewToken: () => rest.setToken(config.DISCORD_TOKEN),
  });
  const handlers = createHandlers({
    poll: { db, fetcher: meterFetcher(fetcher, metrics), reader, readPage, owner, now, random: Math.random },
    compose: (editionId) => composeEdition(editionId, publishing),
    deliver,
    show: async (editionId) => {
      if (isRefused()) return;
      const showing = { db, discord: await port(), now };
      await showDraft(editionId, { ...showing, pace, pictureOrigins, wayInto: publishing.wayInto });
      await showEdits(editionId, showing);
    },
    noteUpdates: () => noteUpdates({ db, jobs, pictureOrigins, now, selfId }),
    jobs,
    log,
  });
  const notices = {
    db,
    now,
    onFailure: (failure: { guildId: string; cause: unknown }) => log.warn('channel not reached', failure),
  };
  const say = createSay(rest, pace);
  /** It says whether the ticker stands. */
  let lastTickMs: number | undefined;
  const watchClock = createClockWatch({
    db,
    now,
    elapsed,
    askTime: () => askTime(rest),
    onBack: (byMs) => log.warn('clock went back', { byMs }),
  });
  let clockTrouble: string | undefined;
  const ticker = createTicker(async () => {
    lastTickMs = elapsed();
    await clock.sync(db);
    // Gateways only answer.
    if (config.ROLE === 'gateway') return;
    const trouble = await watchClock();
    if (trouble && trouble !== clockTrouble) log.warn('held by the clock', { words: trouble });
    clockTrouble = trouble;
    if (clockTrouble) return;
    await tick({ db, jobs, now, onMissed: (missed) => log.warn('slot missed', { ...missed }) });
    await noteHealth(notices);
    await mindHindrances({ ...notices, wayInto: publishing.wayInto, forgetFacts: facts.forget });
    if (!isRefused()) await tellAdmins({ ...notices, say });
    await publishWaiting({ db, discord: await port(), now });
    await sweepCache(db, now());
    await purge();
    await backUp();
  }, log);

  const archiveUrl = config.ARCHIVE_URL && new URL(config.ARCHIVE_URL).origin;
  const dispatch = createDispatch({
    commands,
    deps: {
      db,
      cache,
      fetcher,
      extractor,
      reader,
      jobs,
      now,
      pictureOrigins,
      packs,
      isMember: publishing.isMember,
      ...(archiveUrl && { archiveUrl }),
      ...(model && { budgetUsdPerDay: config.BUDGET_USD_PER_SERVER_DAY }),
      poll: (sourceId) => handlers.poll({ sourceId }),
      show: (editionId) => handlers.show({ editionId }),
      makeDigest: (order) => makeDigest(order, publishing),
    },
    log,
    serverOf: (guildId) => findServer(db, guildId),
    takeNotices: (guildId) => takeInPerson(db, guildId),
    keepNotices: (notices) => addNotices(db, notices, { inPerson: true }),
  });
  async function answerCommands(): Promise<void> {
    const { commandsHash, servers } = await connect(client, {
      token: config.DISCORD_TOKEN,
      commands,
      known: await cache.get<string>('commands'),
      onInteraction: dispatch,
      onServers: (servers) => rememberServers(db, servers, now()),
      knownServers: () => listServers(db),
      onRemoved: (guildId) => forgetServerLater(db, guildId, now()),
      onChanged: (guildId) => lookSoon(db, guildId),
      onTrouble: (error) => log.error('gateway in trouble', error),
      wait: (ms) => wait(ms, stopping.signal),
      signal: stopping.signal,
    });
    await cache.set('commands', commandsHash);
    log.info('connected', { servers });
  }

  for (const each of [rest, client.rest]) countAnswers(each, metrics);
  const gateway = async () => connectionTrouble(client);
  const startHealth = async (port: number) =>
    startHealthServer({
      port,
      token: config.HEALTH_TOKEN,
      lastTickMs: () => lastTickMs,
      readiness: [
        { name: 'database', look: () => tryWriting(db, now()) },
        { name: 'clock', look: async () => clockTrouble },
        ...(config.ROLE === 'worker' ? [] : [{ name: 'gateway', look: gateway }]),
      ],
      metrics: metrics.write,
      ...(archiveUrl && { archive: createArchive({ db, baseUrl: archiveUrl }) }),
      now: elapsed,
    });
  let health: Awaited<ReturnType<typeof startHealth>> | undefined;

  return {
    db,
    jobs,
    handlers,
    publishing,
    async start() {
      if (config.HEALTH_PORT !== undefined) health = await startHealth(config.HEALTH_PORT);
      if (config.ROLE !== 'worker') await answerCommands();
      if (config.ROLE !== 'gateway')
        await jobs.start(handlers, (kind, data, error) => log.error(`${kind} failed`, error, { ...data }));
      ticker.start();
      log.info('started', { role: config.ROLE });
    },
    /** The way of `start`, backwards. What is being sent is finished and recorded first. */
    async stop() {
      await health?.stop();
      await ticker.stop();
      stopping.abort();
      await jobs.stop(GRACE_MS);
      await client.destroy();
      await extractor.close();
      await reader.close();
      await fetcher.close();
      await cache.disconnect();
      await closeDb();
    },
  };
}

export type App = Awaited<ReturnType<typeof createApp>>;

/** @param signal ends the wait early */
const wait = (ms: number, signal?: AbortSignal) => pause(ms, undefined, { signal }).catch(() => {});
