import { DiscordAPIError, Events, type Interaction } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { run as doctor } from '../src/cli/doctor.ts';
import { loadConfig } from '../src/config.ts';
import { createDispatch } from '../src/discord/dispatch.ts';
import { createDeliveryRest, createDiscordPort } from '../src/discord/post-message.ts';
import { createFetcher } from '../src/ingest/fetch-url.ts';
import { startHealthServer } from '../src/ops/health-server.ts';
import { createLog } from '../src/ops/log.ts';
import { countEvents, createMetrics } from '../src/ops/metrics.ts';
import { openDb } from '../src/storage/open-db.ts';
import { createModel } from '../src/summaries/summarize-model.ts';
import { startServer, type TestServer } from './builders/http-server.ts';
import { COMMANDS, digestAct, onNext } from './builders/interactions.ts';
import { aReadyClient } from './builders/sandbox-clients.ts';
import { runStage } from './builders/stage-io.ts';

/** Secrets that lie about in a bot, each of the shape it has in life and with a word in it that is found nowhere else. */
const CANARIES = {
  botToken: `${'C'.repeat(26)}.Gabcde.canary1${'x'.repeat(31)}`,
  modelKey: 'sk-proj-canary2canary2canary2',
  databasePassword: 'canary3pass',
  redisPassword: 'canary4pass',
  webhookToken: 'canary5-webhook_token',
  interactionToken: 'canary6interactiontoken',
  feedKey: 'canary7key',
  feedPassword: 'canary8pass',
  healthToken: 'canary9-health-token',
  proxyPassword: 'canary10pass',
  modelPassword: 'canary11pass',
  articleText: 'canary12 text of a pasted article',
};
const WORDS = /canary(?:\d+)/;

/** Closed on every machine: `discard` of 1983. */
const CLOSED = '127.0.0.1:9';
const ENV = {
  DISCORD_TOKEN: CANARIES.botToken,
  DISCORD_API_URL: `http://bot:${CANARIES.proxyPassword}@${CLOSED}/api`,
  DATABASE_URL: `postgres://news:${CANARIES.databasePassword}@${CLOSED}/news`,
  CACHE_URL: `redis://:${CANARIES.redisPassword}@${CLOSED}`,
  OPENAI_API_KEY: CANARIES.modelKey,
  OPENAI_BASE_URL: `http://bot:${CANARIES.modelPassword}@${CLOSED}/v1`,
  HEALTH_TOKEN: CANARIES.healthToken,
};
const FEED = `http://reader:${CANARIES.feedPassword}@feeds.canary-free.org/rss?key=${CANARIES.feedKey}`;

let sandbox: Sandbox;
let echo: TestServer;
const told: string[] = [];
const metrics = createMetrics({ now: Date.now, readTables: async () => ({ outbox: {}, feedsFailing: 0, lagsMs: [] }) });
const log = countEvents(createLog('debug', { write: (line) => told.push(line) }), metrics);

beforeAll(async () => {
  sandbox = await startSandbox();
  // A service that quotes what it was given, as some do when they refuse it.
  echo = await startServer(async (request, response) => {
    const body = (await Array.fromAsync(request)).join('');
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `no: ${request.headers.authorization} ${request.url} ${body}` } }));
  });
});
afterAll(async () => {
  await sandbox.close();
  await echo.close();
});

const failed = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work();
  } catch (error) {
    return error;
  }
};

/** Where things go wrong, with what was said then. */
const paths: Record<string, () => Promise<unknown>> = {
  'settings that are all wrong': async () =>
    failed(() =>
      loadConfig(Object.fromEntries(Object.keys(ENV).map((name) => [name, `=${ENV[name as keyof typeof ENV]}`]))),
    ),
  'a feed with a key and a password': async () => failed(() => createFetcher({ userAgent: 'test' }).fetch(FEED)),
  'fetch itself, which quotes the address': async () => failed(() => fetch(FEED)),
  'a database that is away': async () => failed(() => openDb(ENV.DATABASE_URL).introspection.getTables()),
  'Discord’s error at a webhook': async () =>
    new DiscordAPIError(
      { code: 10_015, message: 'Unknown Webhook' },
      10_015,
      404,
      'POST',
      `https://discord.com/api/v10/webhooks/1/${CANARIES.webhookToken}`,
      { body: { content: CANARIES.articleText }, files: undefined },
    ),
  'an interaction that ran out, and its cause': async () =>
    new Error('not answered', {
      cause: new Error(`POST /interactions/1/${CANARIES.interactionToken}/callback took too long`),
    }),
  'a message that Discord refuses': async () => {
    const rest = createDeliveryRest({
      apiUrl: `${sandbox.url}/api`,
      token: CANARIES.botToken,
    });
    const body = JSON.stringify({ content: CANARIES.articleText });
    return createDiscordPort(rest, '1').post({ channelId: sandbox.channels.news!, way: 'message', body });
  },
  'a model that quotes its key and the text': async () =>
    createModel({ apiKey: CANARIES.modelKey, baseUrl: `${echo.origin}/v1`, timeoutMs: 5_000 })(
      {
        model: 'm',
        messages: [{ role: 'user', content: CANARIES.articleText }],
        format: 'plain',
        schema: {},
        maxTokens: 10,
        oldTokenName: false,
      },
      AbortSignal.timeout(5_000),
    ),
  'doctor with nothing that works': async () => runStage(doctor, [], { ...ENV, HEALTH_PORT: '0' }),
  'the probes': async () => {
    const server = await startHealthServer({
      port: 0,
      token: CANARIES.healthToken,
      lastTickMs: () => 0,
      readiness: [{ name: 'database', look: () => Promise.reject(new Error(`connect ${ENV.DATABASE_URL}`)) }],
      metrics: metrics.write,
      now: Date.now,
    });
    const headers = { authorization: `Bearer ${CANARIES.healthToken}` };
    const answers = ['/livez', '/readyz', '/metrics'].map(async (path) =>
      (await fetch(`http://127.0.0.1:${server.port}${path}`, { headers })).text(),
    );
    const texts = await Promise.all(answers);
    await server.stop();
    return texts;
  },
  'a command with a bug': async () => {
    const client = await aReadyClient(sandbox);
    await client.application.commands.set(COMMANDS as never);
    const dispatch = createDispatch({
      commands: [
        {
          data: { name: 'digest', description: 'd' },
          run: () => Promise.reject(new Error(`connect ${ENV.DATABASE_URL} with ${CANARIES.botToken}`)),
        },
      ],
      deps: {},
      log,
      serverOf: async () => undefined,
      takeNotices: async () => [],
      keepNotices: async () => {},
    });
    const handled = onNext<Interaction>(client, dispatch);
    await sandbox.act(digestAct(sandbox.channels.general!));
    await handled;
    const reply = sandbox.view(sandbox.channels.general!, 'member').at(-1);
    client.removeAllListeners(Events.InteractionCreate);
    await client.destroy();
    return reply;
  },
};

it.each(Object.entries(paths))('%s: no secret is told, and none logged', async (name, go) => {
  told.length = 0;
  const outcome = await go();
  if (outcome instanceof Error) log.error(name, outcome, { url: FEED });
  else told.push(JSON.stringify(outcome));
  expect(told.length).toBeGreaterThan(0);
  expect(told.join('\n')).not.toMatch(WORDS);
});

it('what is logged as words, and as fields of any depth, is scrubbed too', () => {
  told.length = 0;
  const { articleText, healthToken, ...shaped } = CANARIES;
  log.warn('delivery refused', {
    words: `with ${shaped.botToken} at ${FEED} and ${ENV.DATABASE_URL} and ${ENV.CACHE_URL}`,
    deep: { deeper: { auth: `Bearer ${shaped.modelKey}`, at: `/webhooks/1/${shaped.webhookToken}` } },
  });
  expect(told.join()).toContain('***');
  expect(told.join()).not.toMatch(WORDS);
});

it('metrics hold none of them after all this', async () => {
  expect((await metrics.write()).body).not.toMatch(WORDS);
});
