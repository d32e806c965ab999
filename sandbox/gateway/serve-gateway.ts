import type { IncomingMessage, Server } from 'node:http';
import { constants, createDeflate } from 'node:zlib';
import { type WebSocket, WebSocketServer } from 'ws';
import { asFields, asList, type Fields } from '../rules/form.ts';
import { MESSAGE_CONTENT } from '../world/message-content.ts';
import { tellPage, type World } from '../world/world.ts';
import { describeWholeGuild } from './describe-guild.ts';
import { type Connection, dispatch, isOwner, isWanted, type Session, seenBy } from './session.ts';

const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;
/** Close codes of Discord's gateway. */
const Close = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  rateLimited: 4008,
  invalidShard: 4010,
  disallowedIntents: 4014,
} as const;
const HEARTBEAT_MS = 41_250;
/** Source: Discord's gateway page. */
const SENDS_PER_MINUTE = 120;
const MAX_PAYLOAD_BYTES = 4_096;
/** How long after a lost socket a bot is thought to come back; events wait for it. */
const RESUME_MS = 30_000;
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | MESSAGE_CONTENT;

export interface Gateway {
  /** Cuts every connection; `reconnect` and `invalid` say so first. With `forget` no session can be resumed. */
  drop: (how: 'cut' | 'reconnect' | 'invalid', forget?: boolean) => void;
  /** While true nobody gets in. */
  setDown: (down: boolean) => void;
  close: () => void;
}

/** The gateway, at `/gateway` of the server. */
export function createGateway(server: Server, world: World): Gateway {
  const sessions = new Map<string, Session>();
  const connections = new Set<Connection>();
  const sockets = new WebSocketServer({ noServer: true });
  let down = false;

  world.botOnline = () => [...sessions.values()].some(({ socket }) => socket !== undefined);
  world.botReachable = () =>
    [...sessions.values()].some(
      ({ socket, lostAtMs = 0 }) => socket !== undefined || world.now() - lostAtMs < RESUME_MS,
    );
  world.listeners.gateway.push((event, data, guildId) => {
    for (const session of sessions.values()) {
      if (!isOwner(session.shard, guildId) || !isWanted(session.intents, event, guildId)) continue;
      dispatch(session, event, seenBy(world, session, event, data), world.limits.resumeEvents);
    }
  });

  server.on('upgrade', (request, socket, head) => {
    if (down || !/^\/gateway\/?(\?|$)/.test(request.url ?? '')) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (ws) => welcome(ws, request));
  });

  function welcome(ws: WebSocket, request: IncomingMessage): void {
    const connection: Connection = { ws, send: sender(ws, request.url?.includes('compress=zlib-stream') === true) };
    const recent: number[] = [];
    let session: Session | undefined;
    connections.add(connection);
    ws.on('error', () => ws.terminate());
    ws.on('close', (code: number) => {
      connections.delete(connection);
      if (session?.socket !== connection) return;
      session.socket = undefined;
      session.lostAtMs = world.now();
      if (code === 1000 || code === 1001) sessions.delete(session.id);
      if (!world.botOnline()) tellPage(world, { type: 'bot', online: false });
    });
    ws.on('message', (raw: Buffer) => {
      while (recent.length > 0 && recent[0]! <= world.now() - 60_000) recent.shift();
      recent.push(world.now());
      if (recent.length > SENDS_PER_MINUTE) return ws.close(Close.rateLimited, 'You are sending too fast');
      const payload = parse(raw);
      if (!payload) return ws.close(Close.decodeError, 'Error while decoding payload');
      const data = asFields(payload.d);
      if (payload.op === Op.heartbeat) return connection.send(JSON.stringify({ op: Op.heartbeatAck }));
      if (payload.op === Op.identify || payload.op === Op.resume) {
        if (session) return ws.close(Close.alreadyAuthenticated, 'Already authenticated.');
        session = payload.op === Op.identify ? identify(connection, data) : resume(connection, data);
        return;
      }
      if (!session) return ws.close(Close.notAuthenticated, 'Not authenticated.');
      if (![3, 4, 8].includes(Number(payload.op))) ws.close(Close.unknownOpcode, 'Unknown opcode');
    });
    connection.send(JSON.stringify({ op: Op.hello, s: null, t: null, d: { heartbeat_interval: HEARTBEAT_MS } }));
  }

  function identify(connection: Connection, data: Fields): Session | undefined {
    const { ws } = connection;
    const intents = Number(data.intents ?? 0);
    const [shard = 0, count = 1] = asList(data.shard).map(Number);
    if (!isToken(data.token)) return void ws.close(Close.authenticationFailed, 'Authentication failed.');
    if (!(count >= 1 && shard >= 0 && shard < count)) return void ws.close(Close.invalidShard, 'Invalid shard.');
    if (intents & PRIVILEGED_INTENTS & ~world.limits.privilegedIntents)
      return void ws.close(Close.disallowedIntents, 'Disallowed intent(s).');
    const wasOnline = world.botOnline();
    for (const [id, old] of sessions) {
      if (old.shard[0] === shard && old.socket === undefined) sessions.delete(id);
    }
    const session: Session = {
      id: `session-${world.nextId()}`,
      shard: [shard, count],
      intents,
      sequence: 0,
      sent: [],
      socket: connection,
    };
    sessions.set(session.id, session);
    greet(session);
    if (!wasOnline) tellPage(world, { type: 'bot', online: true });
    return session;
  }

  function greet(session: Session): void {
    const own = [...world.guilds.values()].filter(({ id, botInside }) => botInside && isOwner(session.shard, id));
    const keep = world.limits.resumeEvents;
    const ready = {
      v: 10,
      user: { ...world.people.bot, verified: true, mfa_enabled: false, email: null },
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: gatewayUrl(world),
      shard: session.shard,
      application: { id: world.people.bot.id, flags: 0 },
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
      geo_ordered_rtc_regions: [],
    };
    dispatch(session, 'READY', ready, keep);
    if (!isWanted(session.intents, 'GUILD_CREATE', world.people.bot.id)) return;
    for (const guild of own) {
      if (!guild.unavailable) dispatch(session, 'GUILD_CREATE', describeWholeGuild(world, guild), keep);
    }
  }

  function resume(connection: Connection, data: Fields): Session | undefined {
    const session = sessions.get(String(data.session_id));
    const seen = Number(data.seq ?? 0);
    const oldest = session?.sent[0]?.s ?? 1;
    if (!isToken(data.token)) return void connection.ws.close(Close.authenticationFailed, 'Authentication failed.');
    if (!session || seen > session.sequence || seen < oldest - 1) {
      connection.send(JSON.stringify({ op: Op.invalidSession, d: false }));
      return undefined;
    }
    const wasOnline = world.botOnline();
    session.socket?.ws.terminate();
    session.socket = connection;
    for (const { s, text } of session.sent) if (s > seen) connection.send(text);
    dispatch(session, 'RESUMED', {}, world.limits.resumeEvents);
    if (!wasOnline) tellPage(world, { type: 'bot', online: true });
    return session;
  }

  /** Some libraries identify with the header's form of the token. */
  function isToken(token: unknown): boolean {
    return String(token).replace(/^Bot /, '') === world.token;
  }

  return {
    drop: (how, forget = false) => {
      if (forget) sessions.clear();
      for (const { ws, send } of connections) {
        if (how === 'reconnect') send(JSON.stringify({ op: Op.reconnect, d: null }));
        else if (how === 'invalid') send(JSON.stringify({ op: Op.invalidSession, d: !forget }));
        else ws.terminate();
      }
    },
    setDown: (value) => {
      down = value;
    },
    close: () => {
      for (const { ws } of connections) ws.terminate();
      sockets.close();
    },
  };
}

export const gatewayUrl = (world: World): string => `${world.url.replace(/^http/, 'ws')}/gateway`;

/** Plain text, or one zlib stream over the whole connection, flushed after every payload. */
function sender(ws: WebSocket, compressed: boolean): (text: string) => void {
  if (!compressed) return (text) => ws.send(text);
  const deflate = createDeflate();
  let chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  return (text) => {
    deflate.write(text);
    deflate.flush(constants.Z_SYNC_FLUSH, () => {
      if (chunks.length > 0) ws.send(Buffer.concat(chunks));
      chunks = [];
    });
  };
}

function parse(raw: Buffer): Fields | undefined {
  if (raw.length > MAX_PAYLOAD_BYTES) return undefined;
  try {
    return asFields(JSON.parse(raw.toString('utf8')));
  } catch {
    return undefined;
  }
}
