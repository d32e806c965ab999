import type { IncomingMessage, ServerResponse } from 'node:http';
import { perform } from './acts/act.ts';
import { visibleCommands } from './acts/command-data.ts';
import { readBytes } from './http/read-body.ts';
import type { Act, PageMessage, Role, State } from './page-protocol.ts';
import { servePage } from './serve-page.ts';
import { channelPermissions, Permission } from './world/permissions.ts';
import { guildOf } from './world/places.ts';
import type { Channel } from './world/shapes.ts';
import { showMessage } from './world/show.ts';
import type { World } from './world/world.ts';

const SHOWN_MESSAGES = 50;
/** An answer is data: it runs nothing, loads nothing, is framed by nobody. */
const SAFETY = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
/** Uploads that a browser may show in place; all others are saved. */
const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

export interface Page {
  serve: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;
  state: (as: Role) => State;
  messages: (channelId: string, as: Role) => PageMessage[];
}

/** What the browser's page asks for; see `page-protocol.ts`. */
export function createPage(world: World, demoGuildId: string): Page {
  const listeners = new Set<ServerResponse>();
  world.listeners.page.push((event) => {
    if (listeners.size === 0) return;
    const line = `data: ${JSON.stringify(event)}\n\n`;
    for (const response of listeners) response.write(line);
  });

  const sees = (channel: Channel, as: Role): boolean => {
    const guild = guildOf(world, channel);
    const { id } = world.people[as];
    if (!guild) return channel.recipients?.some((user) => user.id === id) === true;
    return (channelPermissions(guild, channel, id) & Permission.viewChannel) !== 0n;
  };

  const state = (as: Role): State => {
    const guild = world.guilds.get(demoGuildId)!;
    const viewer = world.people[as];
    const dms = [...world.channels.values()].filter(({ recipients }) => recipients !== undefined);
    const channels = [...guild.channels.values(), ...dms].filter((channel) => sees(channel, as));
    const first = channels[0];
    return {
      guild: { id: guild.id, name: guild.name },
      viewer: { id: viewer.id, name: viewer.global_name ?? viewer.username },
      channels: channels.map(({ id, name, type, topic, parent_id }) => ({
        id,
        name: name ?? nameOf(world.people.bot),
        type,
        topic: topic ?? null,
        parent_id: parent_id ?? null,
      })),
      roles: [...guild.roles.values()].map(({ id, name, color }) => ({ id, name, color })),
      users: [...world.users.values()].map((user) => ({ id: user.id, name: nameOf(user), bot: user.bot })),
      commands: first ? visibleCommands(world, guild, viewer, first.id) : [],
      botOnline: world.botOnline(),
    };
  };

  const messages = (channelId: string, as: Role): PageMessage[] => {
    const channel = world.channels.get(channelId);
    if (!channel || !sees(channel, as)) return [];
    const own = world.people[as].id;
    const visible = [...(world.messages.get(channelId)?.values() ?? [])].filter(
      ({ ephemeralFor }) => !ephemeralFor || ephemeralFor === own,
    );
    return visible.slice(-SHOWN_MESSAGES).map(showMessage);
  };

  return {
    state,
    messages,
    serve: async (request, response, url) => {
      const as: Role = url.searchParams.get('as') === 'admin' ? 'admin' : 'member';
      const { pathname } = url;
      if (pathname === '/' || pathname.startsWith('/page/')) return sendFile(response, pathname);
      if (pathname === '/sandbox/state') return sendJson(response, 200, state(as));
      if (pathname === '/sandbox/messages')
        return sendJson(response, 200, messages(url.searchParams.get('channel') ?? '', as));
      if (pathname === '/sandbox/events') return subscribe(request, response, listeners);
      if (pathname.startsWith('/sandbox/attachments/'))
        return sendUpload(world, response, pathname.split('/')[3] ?? '');
      if (pathname !== '/sandbox/interactions' || request.method !== 'POST')
        return sendJson(response, 404, { words: 'There is nothing here.' });
      const act = readAct(await readBytes(request));
      return act
        ? sendJson(response, 200, await perform(world, act))
        : sendJson(response, 400, { words: 'That is no act.' });
    },
  };
}

const nameOf = ({ global_name, username }: { global_name: string | null; username: string }) => global_name ?? username;

function readAct(bytes: Buffer): Act | undefined {
  try {
    const act = JSON.parse(bytes.toString('utf8')) as Act;
    const known = (act.as === 'admin' || act.as === 'member') && typeof act.channel_id === 'string';
    const whole = act.kind !== 'modal' || Array.isArray(act.fields);
    const listed = !(act.kind === 'command' || act.kind === 'autocomplete') || Array.isArray(act.options);
    const spoken = act.locale === undefined || /^[A-Za-z0-9-]{2,10}$/.test(act.locale);
    return known && whole && listed && spoken ? act : undefined;
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...SAFETY })
    .end(JSON.stringify(body));
}

function sendFile(response: ServerResponse, path: string): void {
  const file = servePage(path);
  if (file) response.writeHead(file.status, file.headers).end(file.body);
  else sendJson(response, 404, { words: 'There is nothing here.' });
}

function sendUpload(world: World, response: ServerResponse, id: string): void {
  const upload = world.uploads.get(id);
  if (!upload) {
    sendJson(response, 404, { words: 'That file is gone.' });
    return;
  }
  const type = PICTURES.includes(upload.contentType) ? upload.contentType : 'application/octet-stream';
  const name = encodeURIComponent(upload.filename);
  const disposition = PICTURES.includes(type) ? 'inline' : `attachment; filename*=UTF-8''${name}`;
  response.writeHead(200, { 'content-type': type, 'content-disposition': disposition, ...SAFETY }).end(upload.bytes);
}

function subscribe(request: IncomingMessage, response: ServerResponse, listeners: Set<ServerResponse>): void {
  response
    .writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', ...SAFETY })
    .write(': welcome\n\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}
