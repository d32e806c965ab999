import { randomBytes } from 'node:crypto';
import { type ApiAnswer, type ApiRequest, ok, openRoute, type Route, route } from '../http/router.ts';
import type { Fields } from '../rules/form.ts';
import { validateWebhook } from '../rules/validate-channel.ts';
import { discordError } from '../world/discord-error.ts';
import { demand, findChannel, findGuild } from '../world/places.ts';
import type { Json, Webhook } from '../world/shapes.ts';
import { tellBot, type World } from '../world/world.ts';

/** Webhooks themselves; what is written with them is in `webhook-message-routes.ts`. */
export const webhookRoutes: Route[] = [
  route('POST', '/channels/:channel/webhooks', create),
  route('GET', '/channels/:channel/webhooks', (world, { params }) => {
    const channel = findChannel(world, params.channel!);
    demand(world, channel, 'manageWebhooks');
    return ok(webhooksOf(world, (webhook) => webhook.channel_id === channel.id));
  }),
  route('GET', '/guilds/:guild/webhooks', (world, { params }) => {
    const guild = findGuild(world, params.guild!);
    return ok(webhooksOf(world, (webhook) => webhook.guild_id === guild.id));
  }),
  route('GET', '/webhooks/:webhook', (world, request) => ok(own(world, request))),
  route('PATCH', '/webhooks/:webhook', (world, request) => ok(change(world, own(world, request), request.body))),
  route('DELETE', '/webhooks/:webhook', (world, request) => remove(world, own(world, request))),
  openRoute('GET', '/webhooks/:webhook/:token', (world, request) => ok(withoutUser(byToken(world, request)))),
  openRoute('PATCH', '/webhooks/:webhook/:token', (world, request) =>
    ok(withoutUser(change(world, byToken(world, request), request.body))),
  ),
  openRoute('DELETE', '/webhooks/:webhook/:token', (world, request) => remove(world, byToken(world, request))),
];

function create(world: World, { params, body }: ApiRequest): ApiAnswer {
  const channel = findChannel(world, params.channel!);
  demand(world, channel, 'manageWebhooks');
  if (channel.thread_metadata || channel.guild_id === undefined) throw discordError(50024);
  validateWebhook(body, true);
  if (webhooksOf(world, ({ channel_id }) => channel_id === channel.id).length >= world.limits.webhooksPerChannel)
    throw discordError(30007);
  const webhook: Webhook = {
    id: world.nextId(),
    token: randomBytes(48).toString('base64url'),
    type: 1,
    name: String(body.name),
    avatar: null,
    channel_id: channel.id,
    guild_id: channel.guild_id,
    application_id: world.people.bot.id,
    user: world.people.bot,
  };
  world.webhooks.set(webhook.id, webhook);
  announce(world, webhook);
  return ok(webhook);
}

/** @throws DiscordError 10015 or 50013 */
function own(world: World, { params }: ApiRequest): Webhook {
  const webhook = world.webhooks.get(params.webhook!);
  if (!webhook) throw discordError(10015);
  demand(world, findChannel(world, webhook.channel_id), 'manageWebhooks');
  return webhook;
}

/** @throws DiscordError 10015 or 50027 */
function byToken(world: World, { params }: ApiRequest): Webhook {
  const webhook = world.webhooks.get(params.webhook!);
  if (!webhook) throw discordError(10015);
  if (webhook.token !== params.token) throw discordError(50027);
  return webhook;
}

function change(world: World, webhook: Webhook, body: Fields): Webhook {
  validateWebhook(body, false);
  if (typeof body.name === 'string') webhook.name = body.name;
  if (typeof body.channel_id === 'string') webhook.channel_id = findChannel(world, body.channel_id).id;
  announce(world, webhook);
  return webhook;
}

function remove(world: World, webhook: Webhook): undefined {
  world.webhooks.delete(webhook.id);
  announce(world, webhook);
}

function announce(world: World, { guild_id, channel_id }: Webhook): void {
  tellBot(world, 'WEBHOOKS_UPDATE', { guild_id, channel_id }, guild_id);
}

const webhooksOf = (world: World, fits: (webhook: Webhook) => boolean) => [...world.webhooks.values()].filter(fits);

function withoutUser({ user: _, ...webhook }: Webhook): Json {
  return webhook;
}
