import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { perform } from './acts/act.ts';
import { type Control, createControl } from './control.ts';
import { createGateway } from './gateway/serve-gateway.ts';
import { createFaults, type Fault } from './http/faults.ts';
import { createJournal } from './http/journal.ts';
import { createApi } from './http/serve-api.ts';
import type { Act, Answer } from './page-protocol.ts';
import { createPage } from './page-routes.ts';
import { botRoutes } from './routes/bot-routes.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { commandRoutes } from './routes/command-routes.ts';
import { interactionRoutes } from './routes/interaction-routes.ts';
import { memberRoutes } from './routes/member-routes.ts';
import { messageRoutes } from './routes/message-routes.ts';
import { threadRoutes } from './routes/thread-routes.ts';
import { webhookMessageRoutes } from './routes/webhook-message-routes.ts';
import { webhookRoutes } from './routes/webhook-routes.ts';
import { createGuild, DEMO_GUILD, type GuildPlan } from './world/guilds.ts';
import { DEFAULT_LIMITS, type Limits } from './world/limits.ts';
import { createWorld } from './world/world.ts';

export { type Limits, UNLIMITED } from './world/limits.ts';

/** Serves the demo's publishers: all of a host `<publisher>.localhost`, and paths below `/feeds/`; `undefined` is 404. */
export type FeedServer = (
  path: string,
  request: IncomingMessage,
) => { status: number; headers?: Record<string, string>; body: string | Uint8Array } | undefined;

export interface SandboxOptions {
  /** 0, the default: any free one. */
  port?: number;
  now?: () => number;
  /** The first is the one that the page shows; default is the demo's. */
  guilds?: GuildPlan[];
  limits?: Partial<Limits>;
  faults?: readonly Fault[];
  openFeeds?: FeedServer;
  /** Language of the people's clients, `en-US` unless said. */
  locale?: string;
}

export interface Sandbox extends Control {
  /** `http://127.0.0.1:PORT`; discord.js takes `${url}/api` as `rest.api`. */
  url: string;
  pageUrl: string;
  token: string;
  applicationId: string;
  guildId: string;
  /** Ids of the first guild's channels by name. */
  channels: Record<string, string>;
  /** What a person does; the page's POST runs the same code. Waits for the bot's first answer. */
  act: (act: Act) => Promise<Answer>;
  close: () => Promise<void>;
}

/** Only names of this machine: another name in `Host` is a page elsewhere that points its own name at us. */
const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Hosts of the demo's publishers: browsers take every such name for this machine. */
const FEED_HOST = /^[a-z0-9-]+\.localhost(:\d+)?$/;

/** A small Discord on 127.0.0.1: REST, gateway and a page, all in memory. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const limits = {
    ...DEFAULT_LIMITS,
    ...options.limits,
    routes: { ...DEFAULT_LIMITS.routes, ...options.limits?.routes },
  };
  const world = createWorld(options.now ?? Date.now, limits, options.locale ?? 'en-US');
  const [guild] = (options.guilds ?? [DEMO_GUILD]).map((plan) => createGuild(world, plan));
  const faults = createFaults();
  faults.set(options.faults ?? []);
  const journal = createJournal(limits.journalEntries);
  const routes = [
    ...botRoutes,
    ...commandRoutes,
    ...channelRoutes,
    ...memberRoutes,
    ...messageRoutes,
    ...threadRoutes,
    ...webhookRoutes,
    ...webhookMessageRoutes,
    ...interactionRoutes,
  ];
  const api = createApi(world, routes, faults, journal);
  const page = createPage(world, guild!.id);

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const apiPath = /^\/api(?:\/v10)?(\/.*)$/.exec(url.pathname)?.[1];
    const { host = '', origin } = request.headers;
    if (FEED_HOST.test(host)) serveFeed(options.openFeeds, url.pathname, request, response);
    else if (!LOCAL_HOST.test(host) || (origin !== undefined && origin !== `http://${host}`)) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Only for this machine.');
    } else if (apiPath) await api.serve(request, response, apiPath, url.searchParams);
    else if (url.pathname.startsWith('/feeds/')) serveFeed(options.openFeeds, url.pathname, request, response);
    else await page.serve(request, response, url);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error('The sandbox failed at a request:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.keepAliveTimeout = 60_000;
  const gateway = createGateway(server, world);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new Error(`The sandbox cannot listen on 127.0.0.1:${options.port} (${cause.message}). Choose another port.`, {
          cause,
        }),
      );
    });
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...createControl(world, { api, gateway, faults, journal, page }),
    url: world.url,
    pageUrl: `${world.url}/`,
    token: world.token,
    applicationId: world.people.bot.id,
    guildId: guild!.id,
    channels: Object.fromEntries([...guild!.channels.values()].map(({ name, id }) => [name, id])),
    act: (act) => perform(world, act),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await api.settled();
    },
  };
}

function serveFeed(
  open: FeedServer | undefined,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = open?.(path, request);
  if (file) response.writeHead(file.status, file.headers).end(file.body);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such feed.');
}
