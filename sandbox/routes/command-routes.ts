import { type ApiRequest, created, type Handler, ok, type Route, route } from '../http/router.ts';
import { asFields, type Fields, Form } from '../rules/form.ts';
import { tooMany, validateCommand, validateCommands } from '../rules/validate-command.ts';
import { discordError } from '../world/discord-error.ts';
import { findGuild } from '../world/places.ts';
import type { Command } from '../world/shapes.ts';
import { tellPage, type World } from '../world/world.ts';

const GLOBAL = '/applications/:application/commands';
const IN_GUILD = '/applications/:application/guilds/:guild/commands';

/** Registration of commands, global ones and a guild's. */
export const commandRoutes: Route[] = [GLOBAL, IN_GUILD].flatMap((path) => [
  route('GET', path, (world, request) => ok(scopeOf(world, request).commands)),
  route('PUT', path, replaceAll),
  route('POST', path, addOne),
  route('GET', `${path}/:command`, (world, request) => ok(find(world, request))),
  route('PATCH', `${path}/:command`, changeOne),
  route('DELETE', `${path}/:command`, (world, request) => {
    const gone = find(world, request);
    const { scope, commands } = scopeOf(world, request);
    keep(
      world,
      scope,
      commands.filter((command) => command !== gone),
    );
    return undefined;
  }),
]);

function replaceAll(world: World, request: ApiRequest) {
  const { scope, commands: before } = scopeOf(world, request);
  validateCommands(request.json);
  const commands = request.json.map((body) => complete(world, scope, body, same(before, body)));
  keep(world, scope, commands);
  return ok(commands);
}

/** A command with the same name and type is replaced and keeps its id. */
function addOne(world: World, request: ApiRequest): ReturnType<Handler> {
  const { scope, commands } = scopeOf(world, request);
  check(request.body);
  const old = same(commands, request.body);
  const command = complete(world, scope, request.body, old);
  const all = [...commands.filter((other) => other !== old), command];
  tooMany(all);
  keep(world, scope, all);
  return old ? ok(command) : created(command);
}

function changeOne(world: World, request: ApiRequest): ReturnType<Handler> {
  const { scope, commands } = scopeOf(world, request);
  const old = find(world, request);
  const changed = { ...old, ...request.body, type: old.type };
  check(changed);
  const command = complete(world, scope, changed, old);
  keep(
    world,
    scope,
    commands.map((other) => (other === old ? command : other)),
  );
  return ok(command);
}

function check(body: Fields): void {
  const form = new Form();
  validateCommand(body, [], form);
  form.check();
}

/** The commands a path speaks of. @throws DiscordError 10002, 10004 or 50001 */
function scopeOf(world: World, { params }: ApiRequest): { scope: string; commands: Command[] } {
  if (params.application !== world.people.bot.id) throw discordError(10002);
  const scope = params.guild === undefined ? '' : findGuild(world, params.guild).id;
  return { scope, commands: world.commands.get(scope) ?? [] };
}

function find(world: World, request: ApiRequest): Command {
  const command = scopeOf(world, request).commands.find(({ id }) => id === request.params.command);
  if (!command) throw discordError(10063);
  return command;
}

const same = (commands: readonly Command[], body: Fields) =>
  commands.find(({ name, type }) => name === body.name && type === (body.type ?? 1));

function complete(world: World, scope: string, body: Fields, old: Command | undefined): Command {
  const { default_member_permissions: bits, type = 1, description = '' } = body;
  return {
    ...asFields(structuredClone(body)),
    id: old?.id ?? world.nextId(),
    application_id: world.people.bot.id,
    version: world.nextId(),
    name: String(body.name),
    description,
    type: Number(type),
    default_member_permissions: bits === undefined || bits === null ? null : String(bits),
    name_localizations: body.name_localizations ?? null,
    description_localizations: body.description_localizations ?? null,
    nsfw: body.nsfw ?? false,
    ...(scope === '' && {
      dm_permission: body.dm_permission ?? true,
      contexts: body.contexts ?? null,
      integration_types: body.integration_types ?? [0],
    }),
    ...(scope !== '' && { guild_id: scope }),
  };
}

function keep(world: World, scope: string, commands: Command[]): void {
  world.commands.set(scope, commands);
  tellPage(world, { type: 'commands' });
}
