import { describeGuild } from '../gateway/describe-guild.ts';
import { gatewayUrl } from '../gateway/serve-gateway.ts';
import { ok, openRoute, type Route, route } from '../http/router.ts';
import { openDm } from '../world/channels.ts';
import { discordError } from '../world/discord-error.ts';
import { guildPermissions } from '../world/permissions.ts';
import type { Json } from '../world/shapes.ts';
import type { World } from '../world/world.ts';

/** Guilds a shard may have before Discord asks for another. */
const GUILDS_PER_SHARD = 1_000;
const SESSION_STARTS_A_DAY = 1_000;

/** Who the bot is, where its gateway is, whom it can write to. */
export const botRoutes: Route[] = [
  openRoute('GET', '/gateway', (world) => ok({ url: gatewayUrl(world) })),
  route('GET', '/gateway/bot', (world) => {
    const guilds = [...world.guilds.values()].filter(({ botInside }) => botInside).length;
    return ok({
      url: gatewayUrl(world),
      shards: Math.max(1, Math.ceil(guilds / GUILDS_PER_SHARD)),
      session_start_limit: {
        total: SESSION_STARTS_A_DAY,
        remaining: SESSION_STARTS_A_DAY,
        reset_after: 86_400_000,
        max_concurrency: world.limits.maxConcurrency,
      },
    });
  }),
  route('GET', '/users/@me', (world) => ok(ownUser(world))),
  route('GET', '/users/@me/guilds', (world) =>
    ok(
      [...world.guilds.values()]
        .filter(({ botInside }) => botInside)
        .map((guild) => {
          const { id, name, icon, banner, features } = describeGuild(guild);
          return {
            id,
            name,
            icon,
            banner,
            owner: false,
            permissions: String(guildPermissions(guild, world.people.bot.id)),
            features,
          };
        }),
    ),
  ),
  route('POST', '/users/@me/channels', (world, { body }) => {
    const userId = String(body.recipient_id);
    if (!world.users.has(userId) || userId === world.people.bot.id) throw discordError(10013);
    return ok(openDm(world, userId));
  }),
  route('GET', '/users/:user', (world, { params }) => {
    const user = world.users.get(params.user!);
    if (!user) throw discordError(10013);
    return ok(user);
  }),
  route('GET', '/applications/@me', (world) => ok(application(world))),
  route('GET', '/oauth2/applications/@me', (world) => ok(application(world))),
];

function ownUser(world: World): Json {
  return { ...world.people.bot, verified: true, mfa_enabled: false, locale: 'en-US', email: null };
}

function application(world: World): Json {
  const { id, username } = world.people.bot;
  return {
    id,
    name: username,
    icon: null,
    description: 'The bot of this sandbox',
    type: null,
    bot: world.people.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    owner: world.people.admin,
    team: null,
    hook: true,
    is_monetized: false,
    is_verified: false,
    is_discoverable: false,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    redirect_uris: [],
    role_connections_verification_url: null,
    eligible_oauth2_scopes: [],
    interactions_endpoint_url: null,
    integration_types_config: { 0: {}, 1: {} },
    event_webhooks_status: 1,
    explicit_content_filter: 0,
  };
}
